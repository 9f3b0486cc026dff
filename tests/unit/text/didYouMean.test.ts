import { expect, test } from 'vitest';
import { didYouMean } from '@/lib/text/didYouMean';

test.each([
  ['what was meant', 'limpa', 'Bröden är limpa och kaka.', ' Menade du "limpa"?'],
  ['what to do instead', undefined, 'Bröden är limpa och kaka.', ' Bröden är limpa och kaka.'],
  ['nothing', undefined, undefined, ''],
])('a message ends with %s', (_, nearest, otherwise, end) => {
  expect(didYouMean(nearest, otherwise)).toBe(end);
});
