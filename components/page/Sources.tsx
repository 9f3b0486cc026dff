import type { Source } from '@/lib/content/head/pageHead';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { SourceItems } from './SourceItems';
import styles from './Sources.module.css';

type SourcesProps = {
  locale: Locale;
  sources: readonly Source[];
  /** The heading of the page that they belong to, one part among others. */
  partId: string;
};

/** What a page builds on, where several pages stand after each other on paper. */
export function Sources({ locale, sources, partId }: SourcesProps) {
  if (sources.length === 0) return null;

  const t = getTranslator(locale);
  const id = `${partId}-kallor`;
  return (
    <section className={styles.sources}>
      <h3 id={id}>{t('page.sources')}</h3>
      <SourceItems locale={locale} sources={sources} />
    </section>
  );
}
