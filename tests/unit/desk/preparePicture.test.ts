import sharp from 'sharp';
import { expect, test } from 'vitest';
import { preparePicture } from '@/lib/desk/picture/preparePicture';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: 'green' } });

test('a picture is turned as the camera was held, made no wider than is shown, and tells nothing of where it was taken', async () => {
  const given = await plain(600, 2000)
    .withExif({ IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '59/1 0/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  const { bytes, width, height } = await preparePicture(given);
  expect([width, height]).toEqual([1280, 384]);
  const { format, exif, orientation } = await sharp(bytes).metadata();
  expect({ format, exif, orientation }).toEqual({ format: 'webp' });
});

test('a small one is not made larger', async () => {
  expect(await preparePicture(await plain(300, 200).png().toBuffer())).toMatchObject({
    width: 300,
    height: 200,
  });
});

test.each([
  ['an empty file', Buffer.alloc(0), 'Filen är tom.'],
  ['one that is too large', Buffer.alloc(12_000_001), 'Bilden är 13 MB. Den får vara högst 12 MB.'],
  [
    'a pointer of git LFS',
    Buffer.from('version https://git-lfs.github.com/spec/v1\noid sha256:1\n'),
    'hänvisning till git LFS',
  ],
  ['text with the name of a picture', Buffer.from('<html>'), 'Filen är ingen bild'],
  [
    'a drawing that could hold a script',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'Filen är ingen bild',
  ],
  [
    'a picture of a telephone that browsers do not show',
    Buffer.from('\0\0\0\x18ftypheic'),
    'Spara om den i ett av dem',
  ],
  ['one that was cut off', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'Bilden är trasig'],
])('%s is refused, and told why', async (_, bytes, message) => {
  await expect(preparePicture(bytes)).rejects.toThrow(message);
});
