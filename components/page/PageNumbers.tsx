import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { pageNumbers } from '@/lib/search/pageNumbers';
import styles from './PageNumbers.module.css';

type PageNumbersProps = {
  locale: Locale;
  /** From 1. */
  page: number;
  /** How many there are. */
  pages: number;
  addressOf: (page: number) => string;
};

/** Links to the other pages of a long list. */
export function PageNumbers({ locale, page, pages, addressOf }: PageNumbersProps) {
  if (pages < 2) return null;

  const t = getTranslator(locale);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields.
    <div className={styles.pages} role="group" aria-label={t('search.pages')}>
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
                <span className="visually-hidden-inline">{t('search.page')} </span>
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
    </div>
  );
}
