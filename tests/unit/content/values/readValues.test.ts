import { expect, test } from 'vitest';
import { readValues } from '@/lib/content/values/readValues';

const item = (fields: string) =>
  `- name: avgift\n  kind: belopp\n  value: 3 kronor\n  updated: 2026-11-26\n  source: https://example.org/a\n${fields}`;
const told = (text: string) => readValues('values.yaml', text).faults.map(({ message }) => message);

test('a value has a name, a kind, words, a day and a source', () => {
  expect(readValues('values.yaml', item('')).value).toEqual([
    {
      name: 'avgift',
      kind: 'belopp',
      value: '3 kronor',
      updated: '2026-11-26',
      source: 'https://example.org/a',
    },
  ]);
});

test.each([
  ['kind: pengar', 'belopp', 'pengar', 'Fältet "kind": Skriv ett av orden'],
  ['no such day', '2026-11-26', '2026-02-30', 'Fältet "updated": Skriv en dag som finns'],
  ['no address', 'https://example.org/a', 'minnet', 'Fältet "source": Det är ingen adress på webben.'],
  ['a name with a capital', 'name: avgift', 'name: Avgift', 'Fältet "name": Skriv bara små bokstäver'],
])('%s is a fault', (_, right, wrong, message) => {
  expect(told(item('').replace(right, wrong))).toEqual([expect.stringContaining(message)]);
});

test('the same name twice, or two ends, is a fault', () => {
  expect(told(item('') + item(''))).toEqual(['"avgift" står redan på rad 1. Ta bort den ena.']);
  expect(told(item('  year: 2026\n  until: 2026-12-31\n'))).toEqual([
    '"avgift" har både year och until. Behåll det ena.',
  ]);
});
