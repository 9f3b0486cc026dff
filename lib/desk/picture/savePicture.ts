import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DeskError } from '@/lib/desk/store/DeskError';
import { saveFiles } from '@/lib/desk/store/undoLog';
import { copyPath, copyWidthsOf, maxPictureWidth } from '@/lib/picture/pictureCopies';
import { slug } from '@/lib/text/slug';
import { preparePicture } from './preparePicture';

export const pictureSchema = z.strictObject({
  /** What the file was called, for the name that it gets. */
  name: z.string(),
  base64: z.base64(),
  /** For those who do not see it. */
  alternative: z.string(),
});

/** Puts the picture into public/, with its narrower copies beside it, and gives what is written in the page. */
export async function savePicture(
  root: string,
  given: z.infer<typeof pictureSchema>,
): Promise<{ written: string }> {
  const alternative = given.alternative.replace(/[[\]\s]+/g, ' ').trim();
  if (alternative === '') throw new DeskError('Skriv vad bilden visar, för den som inte ser den.');
  const { bytes, copies } = await preparePicture(Buffer.from(given.base64, 'base64'));
  const file = freeName(root, slug(given.name.replace(/\.[^.]*$/, '')) || 'bild');
  const files = [
    { file, bytes },
    ...copies.map((copy) => ({ file: copyPath(file, copy.width), bytes: copy.bytes })),
  ];
  saveFiles(
    root,
    `Ny bild ${file}`,
    files.map((each) => ({ file: each.file, before: undefined, after: each.bytes })),
  );
  return { written: `![${alternative}](${file.slice('public'.length)})` };
}

/** Of which also no copy's name is another picture's. */
function freeName(root: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const file = `public/bilder/${number === 1 ? name : `${name}-${number}`}.webp`;
    const copies = copyWidthsOf(maxPictureWidth).map((width) => copyPath(file, width));
    if ([file, ...copies].every((each) => !existsSync(join(root, each)))) return file;
  }
}
