import { dataLocale, type Locale, langOn } from '@/lib/i18n/locales';
import { readTranslations, translated } from '@/lib/i18n/translations';
import { sparkline } from '@/lib/statistics/chart/sparkline';
import { keyFigures } from '@/lib/statistics/figures/keyFigures';
import { type LatestFigure, latestFigure } from '@/lib/statistics/figures/latestFigure';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import { capitalize } from '@/lib/text/capitalize';
import { Sparkline } from './chart/Sparkline';
import styles from './FigureTile.module.css';

const signs = { up: '▲', down: '▼', same: '■' };

/**
 * The newest figure of a series, how it differs from a year before, and its line; of one that is not over time, the figure that editors
 * chose. The whole tile leads to the series.
 */
export function FigureTile({ locale, series }: { locale: Locale; series: Series }) {
  const latest = latestFigure(series, locale);
  const [chosen] = keyFigures([series]);
  const { figure, unit } = latest ?? chosen ?? {};
  const language = langOn(locale, dataLocale);
  const title = translated(series.title, readTranslations(series, 'title'), locale);
  return (
    <li className={styles.tile}>
      <h3>
        <a href={seriesAddress(series.id)} lang={title.lang} hrefLang={language}>
          {title.text}
        </a>
      </h3>
      {figure && (
        <p className={styles.figure}>
          {figure} <small>{unit}</small>
        </p>
      )}
      {latest ? (
        <>
          {latest.change && (
            <p>
              <span aria-hidden="true">{signs[latest.change.direction]}</span> {latest.change.text}
            </p>
          )}
          {/* One group of several says which one it is. */}
          <p className={styles.when}>{series.keyFigure?.only ? chosen?.text : capitalize(latest.when)}</p>
          {isLong(latest) && <Sparkline sparkline={sparkline(latest)} />}
        </>
      ) : (
        <p className={styles.when}>{chosen?.text ?? series.period}</p>
      )}
    </li>
  );
}

/** A line of less than two years, or of two points, shows nothing that the figure does not say. */
const isLong = ({ points }: LatestFigure) =>
  points.length > 2 && points[0]?.time.slice(0, 4) !== points.at(-1)?.time.slice(0, 4);
