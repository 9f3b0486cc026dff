import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { getSeries } from '@/lib/statistics/loadSeries';
import { listAddress } from '@/lib/statistics/seriesList';
import { FigureTile } from './FigureTile';
import styles from './LatestFigures.module.css';

/** The newest figures of the series that editors chose. */
export function LatestFigures({ locale, ids }: { locale: Locale; ids: readonly string[] }) {
  const t = getTranslator(locale);
  return (
    <section aria-labelledby="aktuella-siffror">
      <div className={styles.head}>
        <h2 id="aktuella-siffror">{t('statistics.latest.title')}</h2>
        <a href={listAddress} hrefLang={locale === 'sv' ? undefined : 'sv'}>
          {t('statistics.latest.all')}
        </a>
      </div>
      <ul role="list" className={styles.tiles}>
        {ids.map((id) => (
          <FigureTile key={id} locale={locale} series={getSeries(id)} />
        ))}
      </ul>
    </section>
  );
}
