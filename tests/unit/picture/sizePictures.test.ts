import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Image } from 'mdast';
import remarkParse from 'remark-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eachNode } from '@/lib/content/tree/eachNode';
import { sizePictures } from '@/lib/picture/sizePictures';

let root = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'sizes-'));
  mkdirSync(join(root, 'public/bilder'), { recursive: true });
  const write = (name: string, width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: 'green' } }).toFile(
      join(root, 'public/bilder', name),
    );
  await write('skog.webp', 1280, 320);
  await write('skog-400.webp', 400, 100);
  await write('skog-640.webp', 640, 160);
  await write('liten.png', 300, 200);
  await sharp({ create: { width: 300, height: 200, channels: 3, background: 'green' } })
    .withMetadata({ orientation: 6 })
    .toFile(join(root, 'public/bilder/liggande.jpg'));
  writeFileSync(join(root, 'public/bilder/trasig.png'), 'no picture');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function propertiesOf(markdown: string) {
  const tree = unified().use(remarkParse).parse(markdown);
  sizePictures(tree, root);
  const found: unknown[] = [];
  eachNode(tree, (node) => {
    if (/^image/.test(node.type)) found.push((node as Image).data?.hProperties);
  });
  return found[0];
}

const late = { loading: 'lazy', decoding: 'async' };

test.each([
  [
    'its measures and the copies that are there',
    '![Skog](/bilder/skog.webp)',
    {
      width: 1280,
      height: 320,
      srcSet: '/bilder/skog-400.webp 400w, /bilder/skog-640.webp 640w, /bilder/skog.webp 1280w',
      sizes: '(min-width: 42rem) 40rem, calc(100vw - 2rem)',
      ...late,
    },
  ],
  [
    'its measures alone where it has no copies',
    '![Liten](/bilder/liten.png)',
    { width: 300, height: 200, ...late },
  ],
  [
    'the measures of the address that it names',
    '![Liten][l]\n\n[l]: /bilder/liten.png\n',
    { width: 300, height: 200, ...late },
  ],
  [
    'the measures that it has when it is turned',
    '![L](/bilder/liggande.jpg)',
    { width: 200, height: 300, ...late },
  ],
  ['no measures that nobody can read', '![T](/bilder/trasig.png)', late],
  ['no measures of a file that is not there', '![T](/bilder/borta.png)', late],
  ['nothing of the site’s on another', '![T](https://example.se/bild.png)', undefined],
])('a picture is given %s', (_, markdown, expected) => {
  expect(propertiesOf(markdown)).toEqual(expected);
});
