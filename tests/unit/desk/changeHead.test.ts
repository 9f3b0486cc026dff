import { expect, test } from 'vitest';
import { changeHead } from '@/lib/desk/head/changeHead';
import { readHeadValues } from '@/lib/desk/head/readHeadValues';
import { changeYaml } from '@/lib/desk/yaml/changeYaml';

const text = `---
title: "Bread" # as it is sold
description: 'Rye: and wheat.'
updated: 2026-11-24
sources:
  - title:   The bakers
    validity: "2024"
  - title: Two
    validity: odaterad
---

Body with --- in it.
`;

test('the same values are the same bytes', () => {
  expect(changeHead(text, readHeadValues(text))).toBe(text);
});

test.each([
  [
    'a word in a title, in its quotes, with its comment',
    { title: 'Rolls' },
    ['title: "Bread"', 'title: "Rolls"'],
  ],
  ['a colon in single quotes', { description: 'Rye: only.' }, ["'Rye: and wheat.'", "'Rye: only.'"]],
  ['a date', { updated: '2026-11-25' }, ['2026-11-24', '2026-11-25']],
  [
    'one source of two',
    {
      sources: [
        { title: 'The bakers', validity: '2025' },
        { title: 'Two', validity: 'odaterad' },
      ],
    },
    ['"2024"', '"2025"'],
  ],
  ['a new field at its place', { lead: 'Hot: now.' }, ['updated:', 'lead: "Hot: now."\nupdated:']],
  ['a field that goes', { updated: undefined }, ['updated: 2026-11-24\n', '']],
] as const)('%s is the only difference', (_, values, [before, after]) => {
  expect(changeHead(text, values)).toBe(text.replace(before, after));
});

test('a source more takes a line for each field', () => {
  const sources = [...(readHeadValues(text).sources as object[]), { title: 'Three', validity: '2026' }];
  const changed = changeHead(text, { sources });
  expect(readHeadValues(changed)).toEqual({ ...readHeadValues(text), sources });
  expect(changed).toContain('  - title: Three\n    validity: "2026"\n---\n');
});

test('a value that is missing is written after its name', () => {
  const empty = text.replace("description: 'Rye: and wheat.'", 'description:');
  expect(changeHead(empty, { description: 'Of rye.' })).toBe(text.replace("'Rye: and wheat.'", 'Of rye.'));
});

test('the line endings stay', () => {
  const crlf = text.replaceAll('\n', '\r\n');
  expect(changeHead(crlf, { title: 'Rolls' })).toBe(crlf.replace('Bread', 'Rolls'));
});

test('several new fields stand in the order in which they are given', () => {
  expect(changeYaml('# Nothing yet.\n', { kind: 'kris', start: 'now' })).toBe(
    '# Nothing yet.\nkind: kris\nstart: now\n',
  );
});
