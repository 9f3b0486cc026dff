import { deflateSync } from 'node:zlib';

type Picture = {
  width: number;
  height: number /** Four bytes each: red, green, blue, opacity. */;
  pixels: Buffer;
};

/** Sixteen are enough for smooth edges of letters. */
const shades = 16;

/**
 * A picture of two colours and the shades between them as a PNG of sixteen colours: a third of the bytes of the drawing
 * program's own, which keeps all sixteen million.
 */
export function writePng({ width, height, pixels }: Picture, ground: string, ink: string): Buffer {
  const from = parseColour(ground);
  const to = parseColour(ink);
  // The channel where the two differ most tells best where between them a pixel lies.
  const channel = [0, 1, 2].reduce((best, each) => (distance(each) > distance(best) ? each : best));
  const darkest = from[channel] ?? 0;
  const scale = (shades - 1) / ((to[channel] ?? 0) - darkest);

  // Two pixels a byte, and before each line a byte that says "as it is".
  const lineBytes = Math.ceil(width / 2) + 1;
  const lines = Buffer.alloc(lineBytes * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const shade = Math.round(((pixels[(y * width + x) * 4 + channel] ?? 0) - darkest) * scale);
      const place = y * lineBytes + 1 + (x >> 1);
      lines[place] = (lines[place] ?? 0) | (x % 2 === 0 ? shade << 4 : shade);
    }
  }

  const palette = Array.from({ length: shades }, (_, shade) =>
    from.map((value, index) => Math.round(value + (((to[index] ?? 0) - value) * shade) / (shades - 1))),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([4, 3], 8); // Four bits a pixel, by palette.

  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);

  function distance(index: number): number {
    return Math.abs((to[index] ?? 0) - (from[index] ?? 0));
  }
}

const parseColour = (colour: string): number[] => [...Buffer.from(colour.slice(1), 'hex')];

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(checksum(named));
  return Buffer.concat([length, named, check]);
}

/** The checksum of PNG, CRC-32. Node has one of its own only from version 20.15. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (table[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const table = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});
