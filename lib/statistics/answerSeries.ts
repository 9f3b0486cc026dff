import { answerData } from './answerData';
import type { DownloadFormat } from './describeSeries';
import { findSeries, loadSeries } from './loadSeries';
import { seriesFile } from './seriesFile';

/** What Next gives a route whose address has the name of a series in it. */
export type SeriesRoute = { params: Promise<{ series: string }> };

export const seriesParams = () => loadSeries().map(({ id }) => ({ series: id }));

export async function answerSeries(id: string, format: DownloadFormat): Promise<Response> {
  const series = findSeries(id);
  if (!series) return new Response(null, { status: 404 });
  return answerData(await seriesFile(series, format), format, series.id);
}
