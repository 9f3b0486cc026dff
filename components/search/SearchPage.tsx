import { SearchForm } from '@/components/form/SearchForm';
import { PageLayout } from '@/components/page/PageLayout';
import { findPage } from '@/lib/content/loadPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import type { SearchResult } from '@/lib/search/search';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { SearchAnswer } from './SearchAnswer';

/** The search page: the form, and when something was asked, what answers it. */
export function SearchPage({ locale, result }: { locale: Locale; result: SearchResult }) {
  const t = getTranslator(locale);
  const home = findPage(locale, homeAddresses[locale]);
  return (
    <PageLayout
      locale={locale}
      address={searchAddresses[locale]}
      title={t('search.title')}
      trail={home ? [{ address: home.address, title: home.head.title }] : []}
    >
      <SearchForm locale={locale} id="sok" query={result.query} />
      <SearchAnswer locale={locale} result={result} />
    </PageLayout>
  );
}
