import type { Locale } from '@/lib/i18n/locales';
import { latestFigure } from '@/lib/statistics/latestFigure';
import { type Series, seriesAddress } from '@/lib/statistics/Series';
import { sparkline } from '@/lib/statistics/sparkline';
import { capitalize } from '@/lib/text/capitalize';
import styles from './FigureTile.module.css';
import { Sparkline } from './Sparkline';

const signs = { up: '▲', down: '▼', same: '■' };

/** The newest figure of a series, how it differs from a year before, and its line. The whole tile leads to the series. */
export function FigureTile({ locale, series }: { locale: Locale; series: Series }) {
  const latest = latestFigure(series, locale);
  if (!latest) return null;

  const { figure, unit, change, when } = latest;
  return (
    <li className={styles.tile}>
      <h3>
        <a href={seriesAddress(series.id)} hrefLang={locale === 'sv' ? undefined : 'sv'}>
          {(locale === 'en' && series.titleEn) || series.title}
        </a>
      </h3>
      <p className={styles.figure}>
        {figure} <small>{unit}</small>
      </p>
      <p>
        {change && (
          <>
            <span aria-hidden="true">{signs[change.direction]}</span> {change.text}
          </>
        )}
      </p>
      <p className={styles.when}>{capitalize(when)}</p>
      <Sparkline sparkline={sparkline(latest)} />
    </li>
  );
}
