import type { Root } from 'mdast';
import { eachNode } from '@/lib/content/tree/eachNode';
import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';
import { measurePicture } from './measurePicture';
import { copyPath, copyWidthsOf } from './pictureCopies';

/** What a picture is shown as wide as, before the text is as wide as it gets: `--text-width` and the page's own edges in app/global.css. */
const sizes = '(min-width: 42rem) 40rem, calc(100vw - 2rem)';

/**
 * Gives each picture of the site its measures, so that the text below it does not move when it comes, and the narrower copies that lie beside it
 * (lib/desk/picture makes them), of which the browser takes what it needs. One whose file is not there, or is no picture, the check tells of.
 */
export function sizePictures(tree: Root, root: string): void {
  const addresses = new Map<string, string>();
  eachNode(tree, (node) => {
    if (node.type === 'definition') addresses.set(node.identifier, node.url);
  });
  eachNode(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    const address = node.type === 'image' ? node.url : addresses.get(node.identifier);
    if (address?.startsWith('/')) node.data = { ...node.data, hProperties: propertiesOf(address, root) };
  });
}

function propertiesOf(address: string, root: string): Record<string, string | number> {
  const late = { loading: 'lazy', decoding: 'async' };
  const { width, height } = measurePicture(pathOfPublicFile(address, root) ?? '') ?? {};
  if (!width || !height) return late;
  const copies = copyWidthsOf(width)
    .map((each) => ({ path: copyPath(address, each), width: each }))
    .filter(({ path }) => pathOfPublicFile(path, root));
  const all = [...copies, { path: address, width }];
  const srcSet = all.map((each) => `${each.path} ${each.width}w`).join(', ');
  return { width, height, ...(copies.length > 0 && { srcSet, sizes }), ...late };
}
