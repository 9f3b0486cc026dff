import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { latinCharacters } from './latinCharacters';

const source = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/**
 * Inter, semibold, as a file of the kind that the drawing program reads; made once by each process. It is imported when it is needed
 * (`await import`): with Cache Components Next waits for that, and for nothing else that takes its time.
 */
export const shareFontFile = await makeFont();

async function makeFont(): Promise<string> {
  const bytes = await subsetFont(readFileSync(join(process.cwd(), source)), latinCharacters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: 600 },
    keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk'],
  });
  const path = join(mkdtempSync(join(tmpdir(), 'inter-')), 'inter.ttf');
  writeFileSync(path, bytes);
  return path;
}
