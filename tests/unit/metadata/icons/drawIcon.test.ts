import { expect, test } from 'vitest';
import { drawIcon } from '@/lib/metadata/icons/drawIcon';
import { writeIco } from '@/lib/metadata/icons/writeIco';

test.each([32, 512])('the icon is drawn %i pixels wide and high', (pixels) => {
  const png = drawIcon(pixels);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pixels, pixels]);
});

test('the icon file for older browsers holds the picture whole', () => {
  const png = drawIcon(32);
  const ico = writeIco(png, 32);
  expect(ico.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
  const [size, start] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(ico.subarray(start, start + size)).toEqual(png);
});
