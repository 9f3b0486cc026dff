import type { OtherPages } from './OtherPages';
import { openSite } from './openSite';
import { type Redirects, readRedirects } from './readRedirects';
import type { Site } from './Site';

/** A folder with content/ in it, as it is now. */
export function openContent(given: { root: string; now: Date; others: OtherPages }): {
  site: Site;
  redirects: Redirects;
} {
  const redirects = readRedirects(given.root);
  return { site: openSite({ ...given, redirects: redirects.map }), redirects };
}
