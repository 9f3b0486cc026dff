import { formatPartialDate } from '@/lib/i18n/formatPartialDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { hitsPerPage, type SearchHit, type SearchResult } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';
import styles from './Hits.module.css';
import { MarkedText } from './MarkedText';

/** The hits of a page, numbered on from the page before; or the first of each kind, with a way to the rest of them. */
export function Hits({ locale, result }: { locale: Locale; result: SearchResult }) {
  if (result.groups.length === 0) {
    return (
      <ol className={styles.hits} role="list" start={(result.page - 1) * hitsPerPage + 1}>
        {result.hits.map((hit) => (
          <li key={hit.address}>
            <Hit locale={locale} hit={hit} heading="h3" />
          </li>
        ))}
      </ol>
    );
  }
  return result.groups.map((group) => (
    <HitGroup key={group.kind} locale={locale} result={result} group={group} />
  ));
}

type HitGroupProps = { locale: Locale; result: SearchResult; group: SearchResult['groups'][number] };

function HitGroup({ locale, result: { query, counts }, group: { kind, hits } }: HitGroupProps) {
  const t = getTranslator(locale);
  const count = counts[kind];
  return (
    <section className={styles.group}>
      <h3 id={`traffar-${kind}`}>{t(`search.kinds.${kind}`)}</h3>
      <ol className={styles.hits} role="list">
        {hits.map((hit) => (
          <li key={hit.address}>
            <Hit locale={locale} hit={hit} heading="h4" />
          </li>
        ))}
      </ol>
      {count > hits.length && (
        <p>
          <a href={searchAddress(locale, { query, kind })}>
            {t('search.showAllOfKind', { count, kind: t(`search.among.${kind}`) })}
          </a>
        </p>
      )}
    </section>
  );
}

type HitProps = { locale: Locale; hit: SearchHit; heading: 'h3' | 'h4' };

function Hit({ locale, hit, heading: Heading }: HitProps) {
  const t = getTranslator(locale);
  const { kind, address, title, isEasyToRead, trail, passage, passageLocale, pageLocale, date, headings } =
    hit;
  return (
    <>
      <Heading>
        <a href={address} hrefLang={pageLocale}>
          <MarkedText segments={title} />
        </a>
      </Heading>
      <ul className={styles.facts} role="list">
        <li>{isEasyToRead ? t('easyread.hit') : t(`search.kind.${kind}`)}</li>
        {trail.length > 0 && (
          <li>
            <span className="visually-hidden-inline">{t('search.where')} </span>
            <span lang={pageLocale}>{trail.join(' › ')}</span>
          </li>
        )}
        {pageLocale && <li>{t('search.otherLanguage')}</li>}
        {date && (
          <li>
            <time dateTime={date}>{formatPartialDate(date, locale)}</time>
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
                  <span className="visually-hidden-inline">, {title.map(({ text }) => text).join('')}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
