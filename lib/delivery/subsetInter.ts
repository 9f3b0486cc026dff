import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const file = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/**
 * Inter, with these characters alone and the weights that the site uses. A character that Inter's Latin file does not
 * have is left to the next font of the page. The name tells the content, so that the file can be kept for ever.
 */
export async function subsetInter(characters: string): Promise<{ name: string; bytes: Buffer }> {
  const bytes = await subsetFont(readFileSync(join(process.cwd(), file)), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
    // Kerning, accents, and the digits of equal width for tables. The others, ligatures of arrows and the like, are
    // a third of the file.
    keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum'],
  });
  return { name: `inter-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.woff2`, bytes };
}
