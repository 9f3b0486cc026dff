import { SearchForm } from '@/components/form/SearchForm';
import { PageLayout } from '@/components/page/PageLayout';
import { TransText } from '@/components/text/TransText';
import { findPage } from '@/lib/content/loadPages';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { homeAddresses, type Locale } from '@/lib/i18n/locales';
import type { SearchResult } from '@/lib/search/search';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { searchAddress } from '@/lib/search/searchQuery';
import { ElsewhereAnswers } from './ElsewhereAnswers';
import { Hits } from './Hits';
import { HitsFilter } from './HitsFilter';
import { HitsPages } from './HitsPages';
import { NoHits } from './NoHits';
import styles from './SearchPage.module.css';

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
      {result.query && <Answer locale={locale} result={result} />}
    </PageLayout>
  );
}

function Answer({ locale, result }: { locale: Locale; result: SearchResult }) {
  const t = getTranslator(locale);
  const { query, kind, total, meant, isShortened, unknownNumbers } = result;
  // What visitors type may run in another direction than the page. An element within, for a bare text would be taken for the translation's.
  const asked = (
    <span key="query">
      <bdi>{query}</bdi>
    </span>
  );
  return (
    <div className={styles.answer}>
      {isShortened && <p>{t('search.shortened')}</p>}
      {unknownNumbers.length > 0 && (
        <p>
          <TransText
            locale={locale}
            textKey="search.unknownNumbers"
            parts={[
              <span key="numbers">
                <bdi>{unknownNumbers.join(', ')}</bdi>
              </span>,
            ]}
          />
        </p>
      )}
      {meant && (
        <p className={styles.meant}>
          <TransText
            locale={locale}
            textKey="search.meant"
            parts={[
              <a key="meant" href={searchAddress(locale, { query: meant })}>
                <bdi>{meant}</bdi>
              </a>,
            ]}
          />
        </p>
      )}
      <ElsewhereAnswers locale={locale} query={query} />
      <h2>
        {kind ? (
          <TransText
            locale={locale}
            textKey="search.hitsForKind"
            values={{ count: total, kind: t(`search.among.${kind}`) }}
            parts={[asked]}
          />
        ) : (
          <TransText locale={locale} textKey="search.hitsFor" values={{ count: total }} parts={[asked]} />
        )}
      </h2>
      <HitsFilter locale={locale} result={result} />
      {total > 0 ? <Hits locale={locale} result={result} /> : <NoHits locale={locale} result={result} />}
      <HitsPages locale={locale} result={result} />
    </div>
  );
}
