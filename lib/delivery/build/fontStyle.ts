/**
 * The style sheet's part about the font. Where Inter has not come within a tenth of a second (it is preloaded), the page stays in the
 * system's own font, and the next page has Inter: `optional`, because with `swap` the menu moved by some pixels when Inter came late
 * (CLS 0.0013 on a first visit), and no stretching of another font fits every word.
 */
export const fontStyle = (address: string): string =>
  `@font-face{font-family:Inter;src:url(${address})format("woff2");font-weight:400 700;font-display:optional}`;
