import { ExternalLink } from '@/components/text/ExternalLink';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { formatTime } from '@/lib/statistics/series/formatTime';
import type { ChartEvent, Dimension } from '@/lib/statistics/series/seriesSchema';
import { capitalize } from '@/lib/text/capitalize';
import styles from './Chart.module.css';

type ChartEventsProps = {
  events: readonly ChartEvent[];
  /** Of the axis. */
  type: Dimension['type'];
  locale: Locale;
};

/** What the numbers in a drawing over time stand for. */
export function ChartEvents({ events, type, locale }: ChartEventsProps) {
  const t = getTranslator(locale);
  return (
    <div className={styles.events}>
      <p>{t('statistics.chart.events')}</p>
      <ol>
        {events.map(({ at, text, source }) => (
          <li key={`${at} ${text}`}>
            {capitalize(formatTime(at, type, locale))}: {text} {t('statistics.chart.eventSource')}{' '}
            <ExternalLink href={source.address} locale={locale}>
              {source.title}
            </ExternalLink>
          </li>
        ))}
      </ol>
    </div>
  );
}
