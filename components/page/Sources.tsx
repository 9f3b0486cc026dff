import { ContentLink } from '@/components/mdx/ContentLink';
import type { Source } from '@/lib/content/pageHead';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Sources.module.css';

/** What the page builds on, and for which time it holds. */
export function Sources({ locale, sources }: { locale: Locale; sources: Source[] }) {
  if (sources.length === 0) return null;

  const t = getTranslator(locale);
  return (
    <section className={styles.sources} aria-labelledby="sidans-kallor" data-unread="">
      <h2 id="sidans-kallor">{t('page.sources')}</h2>
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
