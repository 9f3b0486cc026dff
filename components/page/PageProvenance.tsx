import type { ReactNode } from 'react';
import type { Source } from '@/lib/content/head/pageHead';
import { formatDate } from '@/lib/i18n/formatDate';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './PageProvenance.module.css';
import { SourceItems } from './SourceItems';

type PageProvenanceProps = {
  locale: Locale;
  reviewed: string | undefined;
  updated: string | undefined;
  sources: readonly Source[];
  doubts: readonly string[];
  /** How the page has changed: left out when there is nothing to tell. */
  history: ReactNode;
};

/**
 * Where the facts of a page come from, how sure they are, and when somebody looked: closed, because it changes nothing of what
 * a visitor does, and open on paper (app/global.css).
 */
export function PageProvenance({ locale, reviewed, updated, sources, doubts, history }: PageProvenanceProps) {
  if (!reviewed && !updated && sources.length === 0 && doubts.length === 0 && !history) return null;

  const t = getTranslator(locale);
  return (
    <details className={styles.provenance} data-unread="">
      <summary>
        <h2>{t('page.provenance')}</h2>
      </summary>
      <dl>
        {reviewed && <DayItem name={t('page.reviewedDay')} locale={locale} day={reviewed} />}
        {updated && <DayItem name={t('page.updatedDay')} locale={locale} day={updated} />}
        {sources.length > 0 && (
          <>
            <dt>{t('page.sources')}</dt>
            <dd>
              <SourceItems locale={locale} sources={sources} />
            </dd>
          </>
        )}
        {doubts.length > 0 && (
          <>
            <dt>{t('page.doubts')}</dt>
            {doubts.map((doubt) => (
              <dd key={doubt}>{doubt}</dd>
            ))}
          </>
        )}
        {history && (
          <>
            <dt>{t('history.title')}</dt>
            <dd>{history}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

function DayItem({ name, locale, day }: { name: string; locale: Locale; day: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <time dateTime={day}>{formatDate(locale, day)}</time>
      </dd>
    </>
  );
}
