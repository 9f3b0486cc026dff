import sharp from 'sharp';
import { DeskError } from '@/lib/desk/store/DeskError';
import { copyWidthsOf, maxPictureWidth } from '@/lib/picture/pictureCopies';

const maxBytes = 12_000_000;

export type Picture = {
  bytes: Buffer;
  width: number;
  height: number;
  /** The same, narrower. */
  copies: { bytes: Buffer; width: number }[];
};

/**
 * A picture as the site has them: WebP, turned as the camera was held, no wider than is shown, and without what a camera or a telephone writes
 * into it, such as where it was taken. What it is, its bytes tell, whatever its name is.
 */
export async function preparePicture(given: Buffer): Promise<Picture> {
  if (given.length === 0) throw new DeskError('Filen är tom. Spara eller hämta bilden en gång till.');
  if (given.length > maxBytes)
    throw new DeskError(
      `Bilden är ${Math.ceil(given.length / 1_000_000)} MB. Den får vara högst ${maxBytes / 1_000_000} MB.`,
    );
  if (given.subarray(0, 60).toString('latin1').startsWith('version https://git-lfs'))
    throw new DeskError('Filen är en hänvisning till git LFS, inte bilden själv. Hämta bilden först.');
  const kind = kindOf(given);
  if (!kind)
    throw new DeskError(
      'Filen är ingen bild i JPEG, PNG, WebP, GIF eller AVIF. Spara om den i ett av dem, till exempel JPEG.',
    );
  try {
    const { data, info } = await resize(given, maxPictureWidth);
    const copies = await Promise.all(
      copyWidthsOf(info.width).map(async (width) => ({ width, bytes: (await resize(given, width)).data })),
    );
    return { bytes: data, width: info.width, height: info.height, copies };
  } catch {
    throw new DeskError('Bilden är trasig och går inte att läsa. Spara eller hämta den en gång till.');
  }
}

const resize = (given: Buffer, width: number) =>
  sharp(given, { limitInputPixels: 100_000_000 })
    .autoOrient()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });

/** By how they begin: those of the formats' own specifications. */
function kindOf(bytes: Buffer): string | undefined {
  const start = bytes.subarray(0, 16).toString('latin1');
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (/^GIF8[79]a/.test(start)) return 'gif';
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'webp';
  if (/^[\s\S]{4}ftypavi[fs]/.test(start)) return 'avif';
  return undefined;
}
