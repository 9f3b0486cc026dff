import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { downloadAddress, downloadFormats } from '@/lib/statistics/describeSeries';
import type { Series } from '@/lib/statistics/Series';
import { seriesFile } from '@/lib/statistics/seriesFile';

export async function SeriesDownloads({ series, locale }: { series: Series; locale: Locale }) {
  const t = getTranslator(locale);
  const files = await Promise.all(
    downloadFormats.map(async (format) => ({
      format,
      bytes: Buffer.byteLength(await seriesFile(series, format)),
    })),
  );
  return (
    <>
      <ul>
        {files.map(({ format, bytes }) => (
          <li key={format}>
            <a href={downloadAddress(series.id, format)}>
              {t(`statistics.series.download.${format}`, { size: Math.ceil(bytes / 1000) })}
            </a>
          </li>
        ))}
      </ul>
      <p>{t('statistics.series.downloadsNote')}</p>
    </>
  );
}
