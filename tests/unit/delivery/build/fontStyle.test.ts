import { expect, test } from 'vitest';
import { fontStyle } from '@/lib/delivery/build/fontStyle';

test('nothing moves when Inter comes late: it is then used from the next page on', () => {
  expect(fontStyle('/font/inter-1.woff2')).toBe(
    '@font-face{font-family:Inter;src:url(/font/inter-1.woff2)format("woff2");font-weight:400 700;font-display:optional}',
  );
});
