import { expect, test } from 'vitest';
import { fontStyle } from '@/lib/delivery/build/fontStyle';

const style = fontStyle('/font/inter-1.woff2');

test('nothing moves when Inter comes late: it is then used from the next page on', () => {
  expect(style).toContain(
    '@font-face{font-family:Inter;src:url(/font/inter-1.woff2)format("woff2");font-weight:400 700;font-display:optional}',
  );
});

test('until then the page is set in Arial with the measures of Inter, in each weight', () => {
  expect(style).toContain(
    '@font-face{font-family:"Inter Fallback";src:local("Arial"),local("Liberation Sans");font-weight:400;' +
      'size-adjust:107.89%;ascent-override:89.79%;descent-override:22.36%;line-gap-override:0%}',
  );
  expect(style.match(/font-family:"Inter Fallback"/g)).toHaveLength(3);
  expect(style).toContain(':root{--font-inter:Inter,"Inter Fallback"}');
});
