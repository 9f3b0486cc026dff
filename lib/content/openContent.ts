import type { OtherPages } from './OtherPages';
import { openSite } from './openSite';
import { type Redirects, readRedirects } from './readRedirects';
import type { Site } from './Site';

export type ContentFolder = { root: string; now: Date; others: OtherPages };

/** A folder with content/ in it, as it is now. */
export function openContent(given: ContentFolder): {
  site: Site;
  redirects: Redirects;
} {
  const redirects = readRedirects(given.root);
  return { site: openSite({ ...given, redirects: redirects.map }), redirects };
}
