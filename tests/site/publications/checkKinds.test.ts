import { expect, test } from 'vitest';
import { checkKinds } from '@/lib/publications/findKinds';

test.each([
  ['vagledning', undefined],
  ['vagledning,  rattsligt-stallningstagande', undefined],
  ['vagledning, vagledningar', 'Slaget av publikationer "vagledningar" finns inte. Menade du "vagledning"?'],
])('%s in page text', (kinds, message) => {
  expect(checkKinds(kinds)).toBe(message);
});

test('a kind that is like no other is answered with all that there are', () => {
  expect(checkKinds('kokbok')).toMatch(/finns inte\. Slagen är arsredovisning, .*, pressmeddelande\.$/);
});
