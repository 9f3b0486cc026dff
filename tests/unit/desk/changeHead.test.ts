import { expect, test } from 'vitest';
import { parse } from 'yaml';
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

const list = `title: Bread
# What it is made of.
sources:
  # The new one.
  - title: "A" # as they say
    validity: odaterad
  - title: 'B'
    validity: "2025"
related:
- /rye
- /wheat # soon
# Who bakes.
owner: Baker
`;
const [a, b] = [
  { title: 'A', validity: 'odaterad' },
  { title: 'B', validity: '2025' },
];

test.each<[string, Record<string, unknown>, [before: string, after: string][]]>([
  [
    'an item more',
    { sources: [a, b, { title: 'C', validity: '2026' }] },
    [['"2025"\n', '"2025"\n  - title: C\n    validity: "2026"\n']],
  ],
  [
    'an item more, and a word of another',
    { sources: [a, { ...b, validity: '2024' }, { title: 'C', validity: 'x' }] },
    [['"2025"\n', '"2024"\n  - title: C\n    validity: x\n']],
  ],
  ['the last item', { sources: [a] }, [['  - title: \'B\'\n    validity: "2025"\n', '']]],
  ['the first item', { sources: [b] }, [['  - title: "A" # as they say\n    validity: odaterad\n', '']]],
  [
    'a field of an item',
    { sources: [{ title: 'A', address: 'https://a.se', validity: 'odaterad' }, b] },
    [['# as they say\n', '# as they say\n    address: https://a.se\n']],
  ],
  ['a field of an item that goes', { sources: [a, { title: 'B' }] }, [['    validity: "2025"\n', '']]],
  [
    'a word more of a list that is not indented',
    { related: ['/rye', '/wheat', '/oat'] },
    [['# soon\n', '# soon\n- /oat\n']],
  ],
  ['a word first', { related: ['/oat', '/rye', '/wheat'] }, [['- /rye', '- /oat\n- /rye']]],
  ['a word between', { related: ['/rye', '/oat', '/wheat'] }, [['- /rye\n', '- /rye\n- /oat\n']]],
  ['the last word', { related: ['/rye'] }, [['- /wheat # soon\n', '']]],
])('of a list, %s is the only difference', (_, values, changes) => {
  const changed = changes.reduce((text, [before, after]) => text.replace(before, after), list);
  expect(changed).not.toBe(list);
  expect(changeYaml(list, values)).toBe(changed);
});

test('a list at the end of a file without a last line break, and one on a line, can grow', () => {
  expect(changeYaml('related:\n  - /rye', { related: ['/rye', '/oat'] })).toBe(
    'related:\n  - /rye\n  - /oat',
  );
  expect(changeYaml('related: [/rye]\n', { related: ['/rye', '/oat'] })).toBe(
    'related:\n  - /rye\n  - /oat\n',
  );
});

test('however a list changes, it is read as what was given', () => {
  const words = ['/rye', '/wheat', '/oat', '/barley'];
  for (let choice = 1; choice < 4 ** 3; choice++) {
    const related = [choice % 4, (choice >> 2) % 4, choice >> 4]
      .slice(0, 1 + (choice % 3))
      .map((index) => words[index]);
    const changed = changeYaml(list, { related, sources: choice % 2 ? [b, a] : [a] });
    expect(parse(changed)).toEqual({ ...parse(list), related, sources: choice % 2 ? [b, a] : [a] });
    expect(changed).toContain('# Who bakes.\nowner: Baker\n');
  }
});
