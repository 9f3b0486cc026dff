import { readFileSync } from 'node:fs';
import { imageSize } from 'image-size';

export type PictureMeasures = { type: string | undefined; width: number; height: number };

/** The kind of a picture, and its measures as browsers show it; `undefined` for a file that is no picture. */
export function measurePicture(file: string): PictureMeasures | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(readFileSync(file));
    // From 5 on the camera lay on its side (EXIF 2.32, Orientation): browsers turn the picture.
    return orientation >= 5 ? { type, width: height, height: width } : { type, width, height };
  } catch {
    // What it throws says only that it knows no such picture.
    return undefined;
  }
}
