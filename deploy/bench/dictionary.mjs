import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median } from './median.mjs';

const site = '.next/site';

/** What the pages of the build take on the line: as brotli, and for browsers that have the dictionary (RFC 9842); and what the dictionary takes itself, once. */
export async function run() {
  /** @type {import('../../lib/delivery/Site').Site} */
  const { files, dictionary } = JSON.parse(readFileSync(join(site, 'site.json'), 'utf8'));
  const file = dictionary && files[dictionary.address];
  if (!file) throw new Error('This build has no dictionary: it was made with LEAN=0.');

  const sizeOf = (/** @type {string} */ name) => statSync(join(site, name)).size;
  const pages = Object.values(files).filter(({ byDictionary }) => byDictionary);
  const rows = ['br', 'dcz'].map((form) => {
    const sizes = pages.map((page) => sizeOf(`${page.file}.${form}`));
    return {
      pages: pages.length,
      form,
      'median, B': median(sizes),
      'all together, kB': Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1000),
      'the dictionary, B': form === 'dcz' ? sizeOf(`${file.file}.br`) : '',
    };
  });
  return rows;
}
