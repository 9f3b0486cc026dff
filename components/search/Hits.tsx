import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { formatPublicationDate } from '@/lib/publications/formatPublicationDate';
import { hitsPerPage, type SearchHit, type SearchResult } from '@/lib/search/search';
import styles from './Hits.module.css';
import { MarkedText } from './MarkedText';

/** The hits of a page, numbered on from the page before. */
export function Hits({ locale, result }: { locale: Locale; result: SearchResult }) {
  return (
    <ol className={styles.hits} role="list" start={(result.page - 1) * hitsPerPage + 1}>
      {result.hits.map((hit) => (
        <li key={hit.address}>
          <Hit locale={locale} hit={hit} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ locale, hit }: { locale: Locale; hit: SearchHit }) {
  const t = getTranslator(locale);
  const { kind, address, title, trail, passage, passageLocale, pageLocale, date, headings } = hit;
  return (
    <>
      <h3>
        <a href={address} hrefLang={pageLocale}>
          <MarkedText segments={title} />
        </a>
      </h3>
      <ul className={styles.facts} role="list">
        <li>{t(`search.kind.${kind}`)}</li>
        {trail.length > 0 && (
          <li>
            <span className="visually-hidden">{t('search.where')} </span>
            <span lang={pageLocale}>{trail.join(' › ')}</span>
          </li>
        )}
        {pageLocale && <li>{t('search.otherLanguage')}</li>}
        {date && (
          <li>
            <time dateTime={date}>{formatPublicationDate({ value: date, isUncertain: false }, locale)}</time>
          </li>
        )}
      </ul>
      {passage.length > 0 && (
        <p lang={passageLocale}>
          <MarkedText segments={passage} />
        </p>
      )}
      {headings.length > 0 && (
        <div className={styles.headings}>
          <p>{t('search.headings')}</p>
          <ul>
            {headings.map((heading) => (
              <li key={heading.address}>
                <a href={heading.address}>
                  <MarkedText segments={heading.title} />
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
