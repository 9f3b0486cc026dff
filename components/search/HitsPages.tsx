import { PageNumbers } from '@/components/page/PageNumbers';
import type { Locale } from '@/lib/i18n/locales';
import type { SearchResult } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';

/** Links to the other pages of hits. */
export function HitsPages({ locale, result }: { locale: Locale; result: SearchResult }) {
  const { query, kind, page, pages } = result;
  return (
    <PageNumbers
      locale={locale}
      page={page}
      pages={pages}
      addressOf={(number) => searchAddress(locale, { query, kind, page: number })}
    />
  );
}
