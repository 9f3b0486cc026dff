import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import type { PageHead } from '@/lib/content/head/pageHead';

type Kept = { readHead: () => PageHead; readTree: () => Root };

/**
 * What the check of a build has read of a page, for the build that follows it (deploy/buildSite.mjs sets CHECKED_PAGES, a folder): a page
 * is read once, and built as it was checked. Several processes would read each page again, and that takes longer than to check it.
 */
export function findCheckedPage(file: string): Kept | undefined {
  const path = pathOf(file);
  if (!path || !existsSync(path)) return undefined;
  const [head = '', tree = ''] = readFileSync(path, 'utf8').split('\n');
  return { readHead: () => JSON.parse(head), readTree: () => JSON.parse(tree) };
}

/** Without the places of its nodes, which are for the words about faults: two thirds of it. */
export function keepCheckedPage(file: string, head: PageHead, tree: Root): void {
  const path = pathOf(file);
  if (!path) return;
  mkdirSync(dirname(path), { recursive: true });
  const withoutPlaces = JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value));
  writeFileSync(path, `${JSON.stringify(head)}\n${withoutPlaces}`);
}

function pathOf(file: string): string | undefined {
  const { CHECKED_PAGES } = process.env;
  return CHECKED_PAGES && join(/* turbopackIgnore: true */ CHECKED_PAGES, `${file}.json`);
}
