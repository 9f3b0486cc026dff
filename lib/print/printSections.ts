import type { Page } from '@/lib/content/head/Page';
import { childrenOf, parentAddress } from '@/lib/content/head/pageTree';
import { homeAddresses } from '@/lib/i18n/locales';

/** The pages that have a menu of pages at their side and stand first in it: each is a section that can be printed whole. */
export function printSections(pages: readonly Page[]): Page[] {
  const addresses = new Set(pages.map(({ address }) => address));
  return pages.filter((page) => {
    const above = parentAddress(page);
    if (above === undefined) return false;
    const isFirst = above === homeAddresses[page.locale] || !addresses.has(above);
    return isFirst && childrenOf(pages, page.address).length > 0;
  });
}
