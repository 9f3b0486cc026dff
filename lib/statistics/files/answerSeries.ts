import { chartPng } from '@/lib/statistics/chart/chartPng';
import { chartSvg } from '@/lib/statistics/chart/chartSvg';
import { findSeries, loadSeries } from '@/lib/statistics/series/loadSeries';
import { type Series, seriesAddress } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { answerData, answerFile } from './answerData';
import { downloadFileNames, downloadFormats } from './downloadFormats';
import { seriesFile } from './seriesFile';
import { versionCsv, versionFiles } from './versionFiles';

export const seriesParams = () => loadSeries().map(({ id }) => ({ series: id }));

/** What Next gives the route of the files of a series. */
export type SeriesFileRoute = { params: Promise<{ series: string; file: string }> };

export const chartFormats = ['svg', 'png'] as const;
export type ChartFormat = (typeof chartFormats)[number];

const chartFile = ({ name }: Chart, format: ChartFormat) => `diagram-${name}.${format}`;

export const chartAddress = ({ id }: Series, chart: Chart, format: ChartFormat) =>
  `${seriesAddress(id)}/${chartFile(chart, format)}`;

/** Every file of every series. */
export const seriesFileParams = () =>
  loadSeries().flatMap((series) => [
    ...[...Object.values(downloadFileNames), ...versionFiles(series)].map((file) => ({
      series: series.id,
      file,
    })),
    ...series.charts.flatMap((chart) =>
      chartFormats.map((format) => ({ series: series.id, file: chartFile(chart, format) })),
    ),
  ]);

/** A file of a series: its figures in one of the forms, or a picture of one of its charts. */
export async function answerSeries(id: string, file: string): Promise<Response> {
  const series = findSeries(id);
  if (!series) return new Response(null, { status: 404 });

  const format = downloadFormats.find((each) => downloadFileNames[each] === file);
  if (format) return answerData(await seriesFile(series, format), format, series.id);

  const earlier = versionCsv(series, file);
  if (earlier !== undefined) return answerData(earlier, 'csv', `${series.id}-${file.replace(/\.csv$/, '')}`);

  for (const chart of series.charts) {
    const name = (ending: ChartFormat) => `${series.id}-${chart.name}.${ending}`;
    if (file === chartFile(chart, 'svg')) {
      const contentType = 'image/svg+xml; charset=utf-8';
      return answerFile(chartSvg(series, chart), { contentType, name: name('svg'), isShown: true });
    }
    if (file === chartFile(chart, 'png'))
      return answerFile(await chartPng(series, chart), {
        contentType: 'image/png',
        name: name('png'),
        isShown: true,
      });
  }
  return new Response(null, { status: 404 });
}
