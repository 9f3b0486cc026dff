import { expect, test } from 'vitest';
import { formatPublicationDate } from '@/lib/publications/formatPublicationDate';
import { on } from './invented';

test.each([
  ['2022-03-17', '17 mars 2022', '17 March 2022'],
  ['2016-06', 'juni 2016', 'June 2016'],
  ['2024', '2024', '2024'],
])('%s is told as precisely as it is known', (value, swedish, english) => {
  expect(formatPublicationDate(on(value), 'sv')).toBe(swedish);
  expect(formatPublicationDate(on(value), 'en')).toBe(english);
});

test.each([
  ['2022-03-17', '2022', '2022'],
  ['2016-06', '2016', '2016'],
  ['2024', 'omkring 2024', 'about 2024'],
])('of %s, when it is uncertain, no more is told than the year', (value, swedish, english) => {
  expect(formatPublicationDate({ value, isUncertain: true }, 'sv')).toBe(swedish);
  expect(formatPublicationDate({ value, isUncertain: true }, 'en')).toBe(english);
});
