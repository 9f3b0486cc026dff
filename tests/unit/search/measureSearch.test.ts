import { expect, test } from 'vitest';
import { measureSearch } from '@/tests/site/search/measureSearch';

const measure = (relevant: string[], found: string[]) =>
  measureSearch([{ locale: 'sv', query: 'q', trait: 'plain', relevant }], () => found);

test.each([
  ['all in order', ['/a', '/b'], ['/a', '/b', '/c'], 1, 1, 1],
  ['nothing', ['/a'], ['/b'], 0, 0, 0],
  ['the only one second', ['/a'], ['/b', '/a'], 1, 0.5, 1 / Math.log2(3)],
  ['one of two', ['/a', '/b'], ['/a'], 0.5, 1, 2 / (2 + 1 / Math.log2(3))],
  ['the only one past the fifth', ['/a'], ['/1', '/2', '/3', '/4', '/5', '/a'], 0, 1 / 6, 1 / Math.log2(7)],
])('the measures of a search that finds %s', (_, relevant, found, recall, reciprocal, gain) => {
  const measured = measure(relevant, found);
  expect(measured.recall).toBeCloseTo(recall);
  expect(measured.meanReciprocalRank).toBeCloseTo(reciprocal);
  expect(measured.meanGain).toBeCloseTo(gain);
});
