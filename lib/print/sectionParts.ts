import type { Page } from '@/lib/content/head/Page';
import { childrenOf } from '@/lib/content/head/pageTree';

/** One page of a section, as a part of the page that holds them all. */
export type Part = {
  page: Page;
  /** From 1, in the order of the menu. */
  number: number;
  /** Its anchor, which the anchors inside it begin with: pages may well have headings of the same words. */
  id: string;
};

/** A section and all that lies under it, in the order of the menu: a page, then the pages under it. */
export function sectionPages(pages: readonly Page[], section: Page): Page[] {
  return [section, ...childrenOf(pages, section.address).flatMap((child) => sectionPages(pages, child))];
}

export const sectionParts = (pages: readonly Page[], section: Page): Part[] =>
  sectionPages(pages, section).map((page, index) => ({ page, number: index + 1, id: `del-${index + 1}` }));
