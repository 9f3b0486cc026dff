import { dataLocale } from '@/lib/i18n/locales';
import { sparkline } from '@/lib/statistics/chart/sparkline';
import { latestFigure } from '@/lib/statistics/figures/latestFigure';
import type { Series } from '@/lib/statistics/series/Series';
import styles from './BackgroundLine.module.css';
import { SparklinePaths } from './SparklinePaths';

/** The line of a series as the ground of the landing page: for eyes only, and never behind words. */
export function BackgroundLine({ series }: { series: Series }) {
  const latest = latestFigure(series, dataLocale);
  if (!latest) return null;

  const { width, height, lines, areas } = sparkline({ ...latest, isFromZero: true });
  return (
    <svg
      className={styles.line}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <SparklinePaths areas={areas} lines={lines} />
    </svg>
  );
}
