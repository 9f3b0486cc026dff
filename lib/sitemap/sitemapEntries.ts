import type { Locale } from '@/lib/i18n/locales';

export type SitemapPage = {
  locale: Locale;
  address: string;
  /** When its content last changed; left out where nobody has said. Never the time of the build. */
  updated?: string;
  /** The same page in other languages; itself may be among them. */
  translations?: readonly string[] | undefined;
};

export type SitemapEntry = {
  url: string;
  /** A day, as the editor wrote it. */
  lastModified?: string;
  /** The same page in each language, itself among them. */
  languages?: Partial<Record<Locale, string>>;
};

/** Sites have at most this many addresses in one sitemap (sitemaps.org). */
export const maxEntries = 50_000;

/**
 * The sitemap, in the order of the addresses. Languages are told only of pages that name each other: search engines
 * throw away a one-sided hreflang.
 */
export function sitemapEntries(pages: readonly SitemapPage[], site: string): SitemapEntry[] {
  if (pages.length > maxEntries) {
    throw new Error(
      `The sitemap has ${pages.length} addresses, but may have at most ${maxEntries}. Divide it with generateSitemaps.`,
    );
  }
  const byAddress = new Map(pages.map((page) => [page.address, page]));

  return [...pages].sort(byLetters).map((page) => {
    const others = (page.translations ?? [])
      .flatMap((address) => byAddress.get(address) ?? [])
      .filter((other) => other !== page && other.translations?.includes(page.address));
    const group = others.length > 0 ? [page, ...others] : [];
    return {
      url: site + page.address,
      ...(page.updated && { lastModified: page.updated }),
      ...(group.length > 0 && {
        languages: Object.fromEntries(group.map((each) => [each.locale, site + each.address])),
      }),
    };
  });
}

const byLetters = (one: SitemapPage, other: SitemapPage) => (one.address < other.address ? -1 : 1);
