import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { outsideRender } from '@/lib/lean/outsideRender';
import { apiAddress } from '@/lib/statistics/dataApi';
import { citation, citationBibTeX } from '@/lib/statistics/files/citation';
import { downloadAddress } from '@/lib/statistics/files/describeSeries';
import { type DownloadFormat, figureFormats } from '@/lib/statistics/files/downloadFormats';
import { seriesFile } from '@/lib/statistics/files/seriesFile';
import type { Series } from '@/lib/statistics/series/Series';
import styles from './SeriesTools.module.css';

type SeriesToolsProps = {
  series: Series;
  locale: Locale;
  /** The day when the figures last changed here. */
  modified?: string;
};

const views = ['chart', 'table'] as const;
const first = ['csv', 'xlsx', 'json'] as const satisfies DownloadFormat[];

/**
 * What can be done with a series, above its chart: another view, its files, how to refer to it. The choice of view is a pair of radio buttons
 * and a rule of the style sheet, so it needs no script.
 */
export async function SeriesTools({ series, locale, modified }: SeriesToolsProps) {
  const t = getTranslator(locale);
  const rest = figureFormats.filter((format) => !first.some((each) => each === format));
  return (
    <div className={styles.tools}>
      <fieldset className={styles.views}>
        <legend className="visually-hidden">{t('statistics.tools.view')}</legend>
        {views.map((view, place) => (
          <label key={view}>
            <input type="radio" name="visa" value={view} defaultChecked={place === 0} />
            {t(`statistics.tools.${view}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.files}>
        <span>{t('statistics.tools.download')}</span>
        <ul role="list">
          {
            await Promise.all(
              first.map((format) => <FileItem key={format} {...{ series, format, locale }} />),
            )
          }
        </ul>
      </div>
      <details>
        <summary>{t('statistics.tools.more')}</summary>
        <ul>
          {await Promise.all(rest.map((format) => <FileItem key={format} {...{ series, format, locale }} />))}
        </ul>
        <p>
          {t('statistics.series.downloadsNote')} <a href={apiAddress}>{t('statistics.api.title')}</a>
        </p>
        <p>
          {t('statistics.series.licence')}: {series.licence}
        </p>
      </details>
      <details>
        <summary>{t('statistics.tools.cite')}</summary>
        <p>{citation(series)}</p>
        <p>{t('statistics.tools.bibTeX')}</p>
        <Copied>{citationBibTeX(series, modified)}</Copied>
      </details>
    </div>
  );
}

type FileItemProps = { series: Series; format: DownloadFormat; locale: Locale };

async function FileItem({ series, format, locale }: FileItemProps) {
  // An Excel file is dated, and then dated as all of them are.
  const file = await outsideRender(() => seriesFile(series, format));
  const size = Math.ceil(Buffer.byteLength(file) / 1000);
  const t = getTranslator(locale);
  return (
    <li>
      <a href={downloadAddress(series.id, format)}>
        {t(`statistics.tools.format.${format}`)}
        <span className="visually-hidden-inline">: {series.title}</span>
      </a>{' '}
      <small>{t('statistics.tools.size', { size })}</small>
    </li>
  );
}

/** Text to copy. */
export function Copied({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
    <pre className={styles.copied} tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
