import { loadSnapshot } from '@/lib/content/snapshot/loadSnapshot';
import type { GeneratedPages } from './GeneratedPages';
import { openSite } from './openSite';
import { loadRedirects, type Redirects } from './readRedirects';
import type { Site } from './Site';

export type ContentFolder = { root: string; now: Date; generatedPages: GeneratedPages };

/** A folder with content/ in it, as it is now. */
export function openContent(
  { root, now, generatedPages }: ContentFolder,
  content = loadSnapshot(root, now),
): { site: Site; redirects: Redirects } {
  const redirects = loadRedirects(content);
  return { site: openSite({ content, generatedPages, redirects }), redirects };
}
