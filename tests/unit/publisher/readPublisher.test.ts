import { describe, expect, test } from 'vitest';
import { publisherFile } from '@/lib/content/phase/currentPhase';
import { readPublisher } from '@/lib/publisher/readPublisher';
import { faultLine } from '@/lib/source/Fault';
import { told } from '../content/contentFolder';
import { bakery } from './bakery';

const live = `phase: live
name:
  sv: Bageriet
  en: The bakery
organisationNumber: 556036-0793
contact: hej@bageriet.example
dataProtectionOfficer: dataskydd@bageriet.example
accessibilityComplaints: tillganglighet@bageriet.example
`;

const read = readPublisher;
const faultsOf = (text: string) => read(text).faults.map(faultLine);
const without = (field: string) => live.replace(new RegExp(`^${field}:.*\n( +.*\n)*`, 'm'), '');

test('a live website has somebody who answers for it', () => {
  expect(read(live)).toEqual({ publisher: bakery, faults: [] });
});

test.each([
  ['a preview', '# Inte än.\nphase: preview\n'],
  ['no file', undefined],
])('%s is a preview, which nobody answers for', (_, text) => {
  expect(read(text)).toEqual({ publisher: { phase: 'preview' }, faults: [] });
});

test.each(['name', 'organisationNumber', 'contact', 'dataProtectionOfficer', 'accessibilityComplaints'])(
  'a live website cannot be without %s, nor with an empty one',
  (field) => {
    expect(faultsOf(without(field))).toEqual([`${publisherFile}:1:1  Fältet "${field}" saknas.`]);
    const line = live.split('\n').findIndex((text) => text.startsWith(`${field}:`)) + 1;
    const emptied = live.replace(new RegExp(`^${field}:.*\n( +.*\n)*`, 'm'), `${field}:\n`);
    expect(faultsOf(emptied)).toEqual([
      expect.stringMatching(`^${publisherFile}:${line}:\\d+  Fältet "${field}" saknas\\.$`),
    ]);
  },
);

describe('each fault is told at its place, in Swedish', () => {
  test.each([
    ['an empty file', '', '1:1  Fältet "phase" saknas.'],
    ['comments only', '# phase: live\n', '1:1  Fältet "phase" saknas.'],
    [
      'a list',
      '- phase: live\n',
      '1:1  Filen ska ha fälten phase, name, organisationNumber, contact, dataProtectionOfficer, accessibilityComplaints.',
    ],
    ['a phase without a value', 'phase:\n', '1:7  Fältet "phase" saknas.'],
    ['another phase', 'phase: skarp\n', '1:8  Fältet "phase" ska vara ett av orden preview, live.'],
    ['a name in one language', live.replace('  en: The bakery\n', ''), '3:3  Fältet "name.en" saknas.'],
    ['an empty name', live.replace('sv: Bageriet', 'sv: " "'), '3:7  Fältet "name.sv" är tomt.'],
    [
      'one name',
      live.replace(/name:\n.*\n.*\n/, 'name: Bageriet\n'),
      '2:7  Fältet "name" ska ha fälten sv, en.',
    ],
    [
      'a number of nobody',
      live.replace('0793', '0794'),
      '5:21  Fältet "organisationNumber" ska vara ett organisationsnummer med tio siffror, till exempel 202100-5521.',
    ],
    [
      'an address that is none',
      live.replace('hej@bageriet.example', 'hej'),
      '6:10  Fältet "contact" ska vara en e-postadress, till exempel registrator@example.se.',
    ],
    [
      'a misspelled field',
      live.replace('contact', 'kontact'),
      '6:1  Fältet "kontact" är okänt. Menade du "contact"?',
    ],
    [
      'a name in a preview',
      'phase: preview\nname: Bageriet\n',
      '2:1  Fältet "name" är okänt. Fälten är phase.',
    ],
    ['a field twice', `${live}phase: live\n`, '9:1  Fältet står två gånger. Ta bort det ena.'],
  ])('%s', (_, text, line) => {
    expect(faultsOf(text)).toContain(`${publisherFile}:${line}`);
  });
});

test('the check of content tells it too', async () => {
  expect(await told({ [publisherFile]: 'phase: skarp\n' })).toEqual([
    `fault publisher ${publisherFile}:1:8  Fältet "phase" ska vara ett av orden preview, live.`,
  ]);
});
