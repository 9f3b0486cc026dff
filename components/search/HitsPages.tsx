import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { pageNumbers } from '@/lib/search/pageNumbers';
import type { SearchResult } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';
import styles from './HitsPages.module.css';

/** Links to the other pages of hits. */
export function HitsPages({ locale, result }: { locale: Locale; result: SearchResult }) {
  const { query, kind, page, pages } = result;
  if (pages < 2) return null;

  const t = getTranslator(locale);
  const addressOf = (number: number) => searchAddress(locale, { query, kind, page: number });
  return (
    <nav className={styles.pages} aria-label={t('search.pages')}>
      <ul role="list">
        {page > 1 && (
          <li>
            <a href={addressOf(page - 1)} rel="prev">
              {t('search.previous')}
            </a>
          </li>
        )}
        {pageNumbers(page, pages).map((number, place) => (
          <li key={number ?? `gap-${place}`}>
            {number ? (
              <a href={addressOf(number)} aria-current={number === page ? 'page' : undefined}>
                <span className="visually-hidden">{t('search.page')} </span>
                {number}
              </a>
            ) : (
              '…'
            )}
          </li>
        ))}
        {page < pages && (
          <li>
            <a href={addressOf(page + 1)} rel="next">
              {t('search.next')}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
