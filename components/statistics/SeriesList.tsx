import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { seriesAddress } from '@/lib/statistics/series/Series';
import styles from './SeriesList.module.css';

/** `<SeriesList />`: every series, with what it shows and how far it can be trusted. */
export function SeriesList({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  const language = langOn(locale, dataLocale);
  return (
    <ul role="list" className={styles.list}>
      {loadSeries().map(({ id, title, shows, period, status }) => (
        <li key={id}>
          <a href={seriesAddress(id)} lang={language} hrefLang={language}>
            {title}
          </a>
          <p lang={language}>{shows}</p>
          <p className={styles.small}>{t(`statistics.overview.item.${status}`, { period })}</p>
        </li>
      ))}
    </ul>
  );
}
