import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { chartAddress, chartFormats } from '@/lib/statistics/files/answerSeries';
import { absoluteAddress } from '@/lib/statistics/series/absoluteAddress';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { escapeXml } from '@/lib/text/escapeXml';
import { Copied } from './SeriesTools';
import styles from './SeriesTools.module.css';

/** A chart as a picture, for other documents and for other websites: there as a plain image with its words and the way back. */
export function ChartTools({ series, chart, locale }: { series: Series; chart: Chart; locale: Locale }) {
  const t = getTranslator(locale);
  const picture = escapeXml(absoluteAddress(chartAddress(series, chart, 'svg')));
  const page = escapeXml(absoluteAddress(seriesAddress(series.id)));
  return (
    <div className={styles.chart}>
      <ul role="list" aria-label={t('statistics.tools.picture')}>
        {chartFormats.map((format) => (
          <li key={format}>
            <a href={chartAddress(series, chart, format)}>
              {t(`statistics.tools.pictureAs.${format}`)}
              <span className="visually-hidden-inline">: {chart.title}</span>
            </a>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('statistics.tools.embed')}</summary>
        <p>{t('statistics.tools.embedText')}</p>
        <Copied>
          {`<a href="${page}"><img src="${picture}" alt="${escapeXml(`${chart.title}. ${chart.finding}`)}" width="1200"></a>`}
        </Copied>
      </details>
    </div>
  );
}
