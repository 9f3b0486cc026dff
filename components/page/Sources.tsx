import { ContentLink } from '@/components/mdx/ContentLink';
import type { Source } from '@/lib/content/pageHead';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Sources.module.css';

type SourcesProps = {
  locale: Locale;
  sources: Source[];
  /** Of the part that the page is, where several are printed as one. */
  heading?: 'h2' | 'h3';
  id?: string;
};

/** What the page builds on, and for which time it holds. */
export function Sources({ locale, sources, heading: Heading = 'h2', id = 'sidans-kallor' }: SourcesProps) {
  if (sources.length === 0) return null;

  const t = getTranslator(locale);
  return (
    <section className={styles.sources} aria-labelledby={id} data-unread="">
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
