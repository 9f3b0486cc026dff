import { expect, test } from 'vitest';
import { checkTerm } from '@/lib/terms/checkTerm';

test.each([
  ['sjukpenning', undefined],
  ['sjukpening', 'Termen "sjukpening" finns inte. Menade du "sjukpenning"?'],
  ['föräldrapenning', 'Termen "föräldrapenning" finns inte. Menade du "foraldrapenning"?'],
  ['SGI-skydd', 'Termen "SGI-skydd" finns inte. Menade du "sgi-skydd"?'],
  ['xyzzy', 'Termen "xyzzy" finns inte. Termerna står i content/data/terms.yaml.'],
  ['constructor', 'Termen "constructor" finns inte. Termerna står i content/data/terms.yaml.'],
])('%s in page text', (id, message) => {
  expect(checkTerm(id)).toBe(message);
});
