/** From Inter's own table of measures (hhea), in parts of its em. */
const inter = { ascent: 0.96875, descent: 0.2412 };

/** How much wider Inter sets a Swedish text than Arial does. */
const width = 1.0789;

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

/**
 * The style sheet's part about the font. Until Inter is here the page is set in Arial, stretched to Inter's measures:
 * lines break at the same places and nothing moves when it comes.
 */
export function fontStyle(address: string): string {
  return [
    `@font-face{font-family:Inter;src:url(${address})format("woff2");font-weight:400 700;font-display:swap}`,
    '@font-face{font-family:"Inter Fallback";src:local("Arial"),local("Liberation Sans");',
    `size-adjust:${percent(width)};ascent-override:${percent(inter.ascent / width)};`,
    `descent-override:${percent(inter.descent / width)};line-gap-override:0%}`,
    ':root{--font-inter:Inter,"Inter Fallback"}',
  ].join('');
}
