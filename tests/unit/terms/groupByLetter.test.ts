import { expect, test } from 'vitest';
import { groupByLetter } from '@/lib/terms/groupByLetter';

test('words stand under their letter, in the order given', () => {
  const words = ['10-dagar', '(ett)', 'apa', 'Art', 'élan', 'vas', 'wok', 'ål', 'A\u030Al', 'äta', 'öl'];
  expect(groupByLetter(words, (word) => word).map(({ letter, items }) => [letter, ...items])).toEqual([
    ['0–9', '10-dagar', '(ett)'],
    ['A', 'apa', 'Art'],
    ['E', 'élan'],
    ['V', 'vas'],
    ['W', 'wok'],
    ['Å', 'ål', 'A\u030Al'],
    ['Ä', 'äta'],
    ['Ö', 'öl'],
  ]);
});
