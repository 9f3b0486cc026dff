import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { latinCharacters } from './latinCharacters';

const source = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';

/**
 * Inter, semibold, as a file of the kind that the drawing program reads; the same for all processes. It is imported when it is needed
 * (`await import`): with Cache Components Next waits for that, and for nothing else that takes its time.
 */
export const shareFontFile = await makeFont();

async function makeFont(): Promise<string> {
  const bytes = await subsetFont(readFileSync(join(process.cwd(), source)), latinCharacters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: 600 },
    keepFeatures: ['kern', 'ccmp', 'locl', 'mark', 'mkmk'],
  });
  const name = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = join(tmpdir(), `inter-${name}.ttf`);
  if (isOwnFile(path, bytes)) return path;

  // Whole under its name from one moment to the other: others look for it, too.
  const folder = mkdtempSync(join(tmpdir(), 'inter-'));
  const made = join(folder, 'inter.ttf');
  writeFileSync(made, bytes);
  try {
    renameSync(made, path);
  } catch {
    // Somebody else has taken the name, in a folder that all may write to.
    return made;
  }
  rmdirSync(folder);
  return path;
}

function isOwnFile(path: string, bytes: Buffer): boolean {
  const known = lstatSync(path, { throwIfNoEntry: false });
  return known?.isFile() === true && known.uid === process.getuid?.() && readFileSync(path).equals(bytes);
}
