import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { subsetInter } from '@/lib/delivery/build/subsetInter';

test('the font holds only the characters asked for', async () => {
  const [few, more] = [await subsetInter('abc'), await subsetInter('abcdefghijklmnopqrstuvwxyzåäö')];
  expect(few.bytes.subarray(0, 4).toString()).toBe('wOF2');
  expect(few.bytes.length).toBeLessThan(more.bytes.length);
});

test('the font’s name tells its content, and is the same whenever it is made', async () => {
  const font = await subsetInter('abc');
  const hash = createHash('sha256').update(font.bytes).digest('hex');
  expect(font.name).toBe(`inter-${hash.slice(0, 12)}.woff2`);
  expect(await subsetInter('abc')).toEqual(font);
});

test('a character that Inter does not have is left to another font', async () => {
  expect((await subsetInter('abc漢')).bytes).toEqual((await subsetInter('abc')).bytes);
});
