import type { DownloadFormat } from './describeSeries';
import type { Series } from './Series';
import { seriesCsv } from './seriesCsv';
import { seriesJson } from './seriesJson';
import { seriesXlsx } from './seriesXlsx';

/** What stands at the download address of a series. */
export async function seriesFile(series: Series, format: DownloadFormat): Promise<string | Buffer> {
  return { csv: seriesCsv, json: seriesJson, xlsx: seriesXlsx }[format](series);
}
