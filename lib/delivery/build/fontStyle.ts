/** From Inter's own table of measures (hhea), in parts of its em. */
const inter = { ascent: 0.96875, descent: 0.2412 };

/** How much wider Inter sets Swedish text than Arial does, weight by weight. */
const faces = [
  { weight: '400', local: 'local("Arial"),local("Liberation Sans")', width: 1.0789 },
  { weight: '600', local: 'local("Arial Bold"),local("Liberation Sans Bold")', width: 1.0184 },
  { weight: '700', local: 'local("Arial Bold"),local("Liberation Sans Bold")', width: 1.0302 },
];

const percent = (share: number) => `${Number((share * 100).toFixed(2))}%`;

/**
 * The style sheet's part about the font. Where Inter has not come within a tenth of a second (it is preloaded), the page stays
 * in Arial, stretched to Inter's measures, and the next page has Inter: `optional`, because with `swap` the menu moved by some
 * pixels when Inter came late (CLS 0.0013 on a first visit), and no stretching fits every word.
 */
export function fontStyle(address: string): string {
  const fallbacks = faces.map(
    ({ weight, local, width }) =>
      `@font-face{font-family:"Inter Fallback";src:${local};font-weight:${weight};size-adjust:${percent(width)};` +
      `ascent-override:${percent(inter.ascent / width)};descent-override:${percent(inter.descent / width)};line-gap-override:0%}`,
  );
  return [
    `@font-face{font-family:Inter;src:url(${address})format("woff2");font-weight:400 700;font-display:optional}`,
    ...fallbacks,
    ':root{--font-inter:Inter,"Inter Fallback"}',
  ].join('');
}
