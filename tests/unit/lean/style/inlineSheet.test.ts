import { expect, test } from 'vitest';
import { inlineSheet } from '@/lib/lean/style/inlineSheet';

const address = '/_next/static/chunks/a.css';

test.each([
  ['a file beside the sheet', 'a{b:url(../media/c.svg)}', 'a{b:url(/_next/static/media/c.svg)}'],
  ['a file in quotes', 'a{b:url("../media/c.svg?x#y")}', 'a{b:url("/_next/static/media/c.svg?x#y")}'],
  ['a file from the root', 'a{b:url(/c.svg)}', 'a{b:url(/c.svg)}'],
  ['a part of the page', 'a{b:url(#c)}', 'a{b:url(#c)}'],
  ['data', 'a{b:url(data:image/png;base64,AA==)}', 'a{b:url(data:image/png;base64,AA==)}'],
  ['no line between two rules', 'a{b:c}\n d{e:f}\n', 'a{b:c}d{e:f}'],
  ['no note to developers', 'a{b:c}/*# sourceMappingURL=a.css.map*/\n', 'a{b:c}'],
])('%s', (_, css, expected) => {
  expect(inlineSheet(css, address)).toBe(expected);
});

test.each([
  ['a{b:"</style>"}', '"</style"'],
  ['@import "x.css";', '@import or @charset'],
  ['@charset "utf-8";', '@import or @charset'],
])('%s cannot stand in a page', (css, found) => {
  expect(() => inlineSheet(css, address)).toThrow(found);
});
