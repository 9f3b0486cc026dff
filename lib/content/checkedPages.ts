import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'mdast';
import type { PageHead } from '@/lib/content/head/pageHead';

type Kept = { readHead: () => PageHead; readTree: () => Root };

/**
 * What the check of a build has read of a page, beside the copy of content/ that the build is made from (CONTENT_COPY): a page is read
 * once, and built as it was checked. Several processes would read each page again, and that takes longer than to check it.
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
  const { CONTENT_COPY } = process.env;
  return CONTENT_COPY && join(/* turbopackIgnore: true */ CONTENT_COPY, 'checked', `${file}.json`);
}
