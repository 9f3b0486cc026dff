import type { Series } from '@/lib/statistics/series/Series';
import { csvMetadata } from './csvMetadata';
import type { DownloadFormat } from './downloadFormats';
import { jsonStat } from './jsonStat';
import { seriesCsv } from './seriesCsv';
import { seriesJson } from './seriesJson';
import { seriesParquet } from './seriesParquet';
import { seriesXlsx } from './seriesXlsx';
import { seriesPackage, seriesZip } from './seriesZip';

const writers: Record<DownloadFormat, (series: Series) => string | Buffer | Promise<Buffer>> = {
  csv: seriesCsv,
  json: seriesJson,
  xlsx: seriesXlsx,
  jsonStat,
  parquet: seriesParquet,
  zip: seriesZip,
  dataPackage: (series) => seriesPackage(series, 'data.csv'),
  csvMetadata,
};

/** What stands at the download address of a series. */
export async function seriesFile(series: Series, format: DownloadFormat): Promise<string | Buffer> {
  return writers[format](series);
}
