import { expect, test } from 'vitest';
import { checkKinds } from '@/lib/publications/findKinds';
import { loadPublications } from '@/lib/publications/loadPublications';

const ids = loadPublications().kinds.map(({ id }) => id);
const [first = '', second = ''] = ids;

test.each([
  [first, undefined],
  [`${first},  ${second}`, undefined],
  [`${second}, ${first}x`, `Slaget av publikationer "${first}x" finns inte. Menade du "${first}"?`],
])('%s in page text', (kinds, message) => {
  expect(checkKinds(kinds)).toBe(message);
});

test('a kind that is like no other is answered with all that there are', () => {
  expect(checkKinds('qqqqqqqq')).toBe(
    `Slaget av publikationer "qqqqqqqq" finns inte. Slagen är ${ids.join(', ')}.`,
  );
});
