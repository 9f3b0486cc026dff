import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { keyFigures } from '@/lib/statistics/keyFigures';
import { seriesAddress } from '@/lib/statistics/Series';
import styles from './KeyFigures.module.css';

/** A figure from each series that has chosen one, as a sentence that begins with it. */
export function KeyFigures({ locale }: { locale: Locale }) {
  const t = getTranslator(locale);
  return (
    <ul role="list" className={styles.figures}>
      {keyFigures().map(({ series, figure, unit, text }) => (
        <li key={series.id}>
          <p>
            <strong>
              {figure} {unit}
            </strong>{' '}
            {text}
          </p>
          <p>
            <a href={seriesAddress(series.id)}>{series.title}</a>
            {'. '}
            {t(`statistics.badge.${series.status}`)}.
          </p>
        </li>
      ))}
    </ul>
  );
}
