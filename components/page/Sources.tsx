import type { Source } from '@/lib/content/pageHead';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import styles from './Sources.module.css';

/** What the page builds on, and for which time it holds. */
export function Sources({ locale, sources }: { locale: Locale; sources: Source[] }) {
  if (sources.length === 0) return null;

  const t = getTranslator(locale);
  return (
    <section className={styles.sources} aria-labelledby="kallor" data-unread="">
      <h2 id="kallor">{t('page.sources')}</h2>
      <ul>
        {sources.map(({ title, address, validity }) => (
          <li key={title}>
            {address ? <a href={address}>{title}</a> : title}
            {'. '}
            {t('page.validity', { validity })}
          </li>
        ))}
      </ul>
    </section>
  );
}
