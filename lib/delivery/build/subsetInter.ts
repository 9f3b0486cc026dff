import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const file = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

type Font = { name: string; bytes: Buffer };

/**
 * Inter, with these characters alone and the weights that the site uses. A character that Inter's Latin file does not
 * have is left to the next font of the page.
 */
export async function subsetInter(characters: string): Promise<Font> {
  return nameFont(
    await subsetFont(readInter(), characters, {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 700 } },
      // Kerning, accents, and the digits of equal width for tables. The others, ligatures of arrows and the like, are
      // a third of the file.
      keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'],
    }),
  );
}

/** While somebody writes: a character that is new to the site is there at once, and nobody waits for a subset. */
export const wholeInter = (): Font => nameFont(readInter());

const readInter = () => readFileSync(join(process.cwd(), file));

/** The name tells the content, so that the file can be kept for ever. */
const nameFont = (bytes: Buffer): Font => ({
  name: `inter-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.woff2`,
  bytes,
});
