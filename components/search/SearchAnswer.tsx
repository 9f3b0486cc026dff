import { TransText } from '@/components/text/TransText';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { shareCompiled } from '@/lib/lean/compiledComponents';
import type { SearchResult } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';
import { ElsewhereAnswers } from './ElsewhereAnswers';
import { Hits } from './Hits';
import { HitsFilter } from './HitsFilter';
import { HitsPages } from './HitsPages';
import { NoHits } from './NoHits';
import styles from './SearchAnswer.module.css';

/** All of the search page that depends on what was asked, but for the words in its field: the hits, or what to do when there are none. */
export function SearchAnswer({ locale, result }: { locale: Locale; result: SearchResult }) {
  const t = getTranslator(locale);
  const { query, kind, total, meant, isShortened, unknownNumbers } = result;
  if (!query) return null;

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

// npm start renders it into the frame of the page that Next has made: lib/delivery/server/dynamic/answerHits.ts.
shareCompiled('SearchAnswer', SearchAnswer);
