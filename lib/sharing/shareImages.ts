import type { Page } from '@/lib/content/head/Page';
import { homeAddresses } from '@/lib/i18n/locales';

/** What the services that show shared links ask for. */
export const shareImageSize = { width: 1200, height: 630 };

/**
 * Each picture takes about 30 ms to make and is made at build. Up to this many pages get one each; on a larger site the
 * pages of a section share the section's, so that the build does not grow by minutes.
 */
const maxImages = 400;

/** The pages that have a picture of their own. */
export function pagesWithImage(pages: readonly Page[]): Page[] {
  if (pages.length <= maxImages) return [...pages];
  return pages.filter(
    ({ locale, address, head }) => head.menu !== undefined || address === homeAddresses[locale],
  );
}

export function shareImageAddress(address: string): string {
  return `/delning${address}.png`;
}

/** The address whose picture an address shows: its own, else that of the nearest page above it. */
export function addressWithImage(address: string, home: string, pages: readonly Page[]): string {
  const addresses = imageAddresses(pages);
  for (let above = address; above; above = above.slice(0, above.lastIndexOf('/')))
    if (addresses.has(above)) return above;
  return home;
}

const known = new WeakMap<readonly Page[], Set<string>>();

/** Asked for by every page of the site: with 4,000 of them the set is made once, and not 4,000 times. */
function imageAddresses(pages: readonly Page[]): Set<string> {
  const addresses = known.get(pages) ?? new Set(pagesWithImage(pages).map(({ address }) => address));
  known.set(pages, addresses);
  return addresses;
}
