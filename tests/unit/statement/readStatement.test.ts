import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultLine } from '@/lib/source/Fault';
import { readStatement, statementFile } from '@/lib/statement/readStatement';
import { statementSchema } from '@/lib/statement/statementSchema';

const text = readFileSync(statementFile, 'utf8');
const faultsOf = (statement: string | undefined) => readStatement(statement).faults.map(faultLine);

test('a statement that has all its contents is read', () => {
  expect(readStatement(text)).toEqual({ value: expect.any(Object), faults: [] });
});

test.each(Object.keys(statementSchema.shape))('a statement cannot be without %s', (field) => {
  const without = text.replace(new RegExp(`^${field}:.*\n(?: .*\n|\n(?= ))*`, 'm'), '');
  expect(faultsOf(without)).toEqual([`${statementFile}:1:1  Fältet "${field}" saknas.`]);
});

test.each([
  ['a language that is missing', /^ {2}en: No requirement.*\n/m, '', 'Fältet "burden.en" saknas.'],
  [
    'a language that nobody has',
    /^ {2}en: No requirement/m,
    '  no: No requirement',
    'Fältet "burden.no" är okänt.',
  ],
  [
    'a word for the whole that is no degree',
    /^conformance: .*/m,
    'conformance: nästan',
    'Fältet "conformance" ska vara helt, delvis eller inte.',
  ],
  [
    'a day that never was',
    /^assessed: .*/m,
    'assessed: 2026-02-30',
    'Fältet "assessed" ska vara ett datum som finns, till exempel 2026-11-24.',
  ],
  [
    'a shortcoming that nobody meets',
    / {6}effect: den som inte läser svenska\.\n/,
    '',
    'Fältet "shortcomings.3.sv.effect" saknas.',
  ],
  [
    'a field of a shortcoming that is misspelt',
    '- name: mest-svenska',
    '- name: mest-svenska\n    kriterium: "1.4.3"',
    'Fältet "shortcomings.3.kriterium" är okänt.',
  ],
  [
    'a criterion that is a sentence',
    '- name: mest-svenska',
    '- name: mest-svenska\n    criterion: Kontrast',
    'Fältet "shortcomings.3.criterion" ska vara ett kriterium i WCAG, till exempel "1.4.3".',
  ],
  ['no way of testing', /^methods:\n(?: .*\n)*/m, 'methods: []\n', 'Fältet "methods" är tomt.'],
])('%s is told at its place, in Swedish', (_, from, to, answer) => {
  const faults = faultsOf(text.replace(from, to));
  expect(faults.join('\n')).toMatch(/^content\/statement\.yaml:\d+:\d+ {2}/);
  expect(faults.join('\n')).toContain(answer);
});

test.each([
  ['no file', undefined, 'Filen saknas.'],
  ['an empty file', '', 'Fältet "law" saknas.'],
  ['what is no YAML', 'law: [', `${statementFile}:`],
])('%s is no statement', (_, broken, answer) => {
  expect(faultsOf(broken).join('\n')).toContain(answer);
});
