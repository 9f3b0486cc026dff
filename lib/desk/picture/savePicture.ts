import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DeskError } from '@/lib/desk/store/DeskError';
import { saveFiles } from '@/lib/desk/store/undoLog';
import { slug } from '@/lib/text/slug';
import { preparePicture } from './preparePicture';

export const pictureSchema = z.strictObject({
  /** What the file was called, for the name that it gets. */
  name: z.string(),
  base64: z.base64(),
  /** For those who do not see it. */
  alternative: z.string(),
});

/** Puts the picture into public/, and gives what is written in the page. */
export async function savePicture(
  root: string,
  given: z.infer<typeof pictureSchema>,
): Promise<{ written: string }> {
  const alternative = given.alternative.replace(/[[\]\s]+/g, ' ').trim();
  if (alternative === '') throw new DeskError('Skriv vad bilden visar, för den som inte ser den.');
  const { bytes } = await preparePicture(Buffer.from(given.base64, 'base64'));
  const file = freeName(root, slug(given.name.replace(/\.[^.]*$/, '')) || 'bild');
  saveFiles(root, `Ny bild ${file}`, [{ file, before: undefined, after: bytes }]);
  return { written: `![${alternative}](${file.slice('public'.length)})` };
}

function freeName(root: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const file = `public/bilder/${number === 1 ? name : `${name}-${number}`}.webp`;
    if (!existsSync(join(root, file))) return file;
  }
}
