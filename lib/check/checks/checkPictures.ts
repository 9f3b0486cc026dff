import { statSync } from 'node:fs';
import type { Nodes } from 'mdast';
import type { CheckedPage, PageCheck } from '@/lib/content/PageCheck';
import type { Site } from '@/lib/content/Site';
import { eachNode } from '@/lib/content/tree/eachNode';
import { measurePicture, type PictureMeasures } from '@/lib/picture/measurePicture';
import { maxPictureWidth } from '@/lib/picture/pictureCopies';
import { pathOfPublicFile } from '@/lib/source/pathOfPublicFile';
import { publicFileFault } from '@/lib/source/publicFileFault';

const megabyte = 1_000_000;

/** More takes longer than a minute on a slow mobile network. */
const maxBytes = 2 * megabyte;
/** What a picture as wide as the text needs at most, well saved. */
const manyBytes = 0.5 * megabyte;

/** What browsers do not show, by the ending. */
const notShown = /\.(heic|heif|tiff?|bmp|psd|ai|eps|raw|cr2|nef)$/i;

type Picture = { node: Nodes; path: string };

/** Pictures that visitors could not see, or would have to wait for. That a file is not there, checkLinks tells. */
export const checkPictures: PageCheck = ({ tree }, report, site) => {
  for (const { node, path } of picturesOn(tree, site)) {
    const [, ending = ''] = notShown.exec(path) ?? [];
    if (ending) {
      const message = `Webbläsare visar inte bilder av slaget ${ending.toUpperCase()}. Spara om bilden som JPEG eller PNG.`;
      report(node, 'image-kind', message);
      continue;
    }
    const { bytes, type } = measure(path, site.root);
    const wanted = { jpeg: 'jpg' }[endingOf(path)] ?? endingOf(path);
    if (bytes > maxBytes) {
      const message = `Bilden public${path} är ${megabytes(bytes)} MB. Gör den mindre: högst 2 MB, och helst under 0,5 MB.`;
      report(node, 'image-size', message);
    } else if (type === undefined) {
      report(
        node,
        'image-kind',
        `Filen public${path} går inte att läsa som bild. Spara om den som JPEG eller PNG.`,
      );
    } else if (type !== wanted) {
      const message = `Filen public${path} heter .${endingOf(path)} men är en bild av slaget ${type}. Döp om den, eller spara om den.`;
      report(node, 'image-kind', message);
    }
  }
};

/** They are shown no wider than the text, but fetched as they are. */
export const advisePictures: PageCheck = ({ tree }, report, site) => {
  for (const { node, path } of picturesOn(tree, site)) {
    if (notShown.test(path)) continue;
    const { bytes, width = 0, height = 0 } = measure(path, site.root);
    if (width > maxPictureWidth && !path.toLowerCase().endsWith('.svg')) {
      const message = `Bilden public${path} är ${width} × ${height} bildpunkter, bredare än texten på sidan. Gör den högst ${maxPictureWidth} bred, så går den fortare att hämta.`;
      report(node, 'image-size', message);
    } else if (bytes > manyBytes && bytes <= maxBytes) {
      const message = `Bilden public${path} är ${megabytes(bytes)} MB. Under 0,5 MB går den fortare att hämta.`;
      report(node, 'image-size', message);
    }
  }
};

const megabytes = (bytes: number) => (bytes / megabyte).toFixed(1).replace('.', ',');

const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();

/** Those on the site itself whose files are there, also where the address stands by itself. */
function picturesOn(tree: CheckedPage['tree'], { root }: Site): Picture[] {
  const named = new Set<string>();
  const found: { node: Nodes; address: string }[] = [];
  eachNode(tree, (node) => {
    if (node.type === 'imageReference') named.add(node.identifier);
    if (node.type === 'image') found.push({ node, address: node.url });
  });
  eachNode(tree, (node) => {
    if (node.type === 'definition' && named.has(node.identifier)) found.push({ node, address: node.url });
  });
  return found.flatMap(({ node, address }) => {
    const [path = ''] = address.split(/[?#]/);
    const isThere = path.startsWith('/') && !path.startsWith('//') && !publicFileFault(path, root);
    return isThere ? [{ node, path }] : [];
  });
}

/** Without kind and measures for a file that is no picture. One that is too large is not read. */
function measure(path: string, root: string): { bytes: number } & Partial<PictureMeasures> {
  const file = pathOfPublicFile(path, root) ?? '';
  const bytes = statSync(file).size;
  if (bytes > maxBytes) return { bytes };
  return { bytes, ...measurePicture(file) };
}
