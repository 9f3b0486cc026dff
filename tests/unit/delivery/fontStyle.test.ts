import { expect, test } from 'vitest';
import { fontStyle } from '@/lib/delivery/fontStyle';

test('the page is set at once, in a font of the same measures, and then in Inter', () => {
  expect(fontStyle('/font/inter-1.woff2')).toBe(
    '@font-face{font-family:Inter;src:url(/font/inter-1.woff2)format("woff2");font-weight:400 700;font-display:swap}' +
      '@font-face{font-family:"Inter Fallback";src:local("Arial"),local("Liberation Sans");' +
      'size-adjust:107.89%;ascent-override:89.79%;descent-override:22.36%;line-gap-override:0%}' +
      ':root{--font-inter:Inter,"Inter Fallback"}',
  );
});
