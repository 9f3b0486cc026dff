import { ContentLink } from '@/components/text/ContentLink';
import type { Source } from '@/lib/content/head/pageHead';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Sources.module.css';

type SourcesProps = {
  locale: Locale;
  sources: Source[];
  /** The heading of the page, where it is one part among others: there are then several lists of sources. */
  partId?: string;
};

/** What the page builds on, and for which time it holds. */
export function Sources({ locale, sources, partId }: SourcesProps) {
  if (sources.length === 0) return null;

  const t = getTranslator(locale);
  const Heading = partId ? 'h3' : 'h2';
  const id = partId ? `${partId}-kallor` : 'sidans-kallor';
  return (
    <section className={styles.sources} aria-labelledby={partId ? `${partId} ${id}` : id} data-unread="">
      <Heading id={id}>{t('page.sources')}</Heading>
      <ul>
        {sources.map(({ title, address, validity }) => (
          <li key={title}>
            {address ? (
              <ContentLink locale={locale} href={address}>
                {title}
              </ContentLink>
            ) : (
              title
            )}
            {'. '}
            {t('page.validity', { validity })}
          </li>
        ))}
      </ul>
    </section>
  );
}
