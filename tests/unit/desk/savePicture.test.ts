import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { savePicture } from '@/lib/desk/picture/savePicture';
import { undoLast } from '@/lib/desk/store/undoLog';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'picture-'));
  mkdirSync(join(root, 'public/bilder'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const green = async (width: number) => {
  const picture = sharp({ create: { width, height: 300, channels: 3, background: 'green' } });
  return (await picture.png().toBuffer()).toString('base64');
};

const folder = () => readdirSync(join(root, 'public/bilder')).sort();

test('a picture lies in public with the narrower copies that a telephone fetches, and all are undone at once', async () => {
  const given = { name: 'Grön skog.png', base64: await green(900), alternative: 'En skog' };
  expect(await savePicture(root, given)).toEqual({ written: '![En skog](/bilder/gron-skog.webp)' });
  expect(folder()).toEqual(['gron-skog-400.webp', 'gron-skog-640.webp', 'gron-skog.webp']);
  const widths = await Promise.all(
    folder().map(async (file) => (await sharp(join(root, 'public/bilder', file)).metadata()).width),
  );
  expect(widths).toEqual([400, 640, 900]);
  undoLast(root);
  expect(folder()).toEqual([]);
});

test('a picture takes the name of no other, nor does a copy of it', async () => {
  writeFileSync(join(root, 'public/bilder/skog-640.webp'), 'another');
  const given = { name: 'skog.png', base64: await green(300), alternative: 'En skog' };
  expect(await savePicture(root, given)).toEqual({ written: '![En skog](/bilder/skog-2.webp)' });
});
