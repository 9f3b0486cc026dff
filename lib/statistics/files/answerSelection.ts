import { toResponse } from '@/lib/http/PlainResponse';
import { refuse } from '@/lib/http/refuse';
import { searchCaching } from '@/lib/search/searchCaching';
import { readSelection } from '@/lib/statistics/selection/readSelection';
import { selectSeries } from '@/lib/statistics/selection/selectSeries';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { answerData } from './answerData';
import { seriesCsv } from './seriesCsv';
import { seriesJson } from './seriesJson';

/** `GET ?serie=prisbasbelopp&fran=2010`: the rows of a selection (lib/statistics/selection) for programs. */
export function answerSelection(request: Request, format: 'csv' | 'json'): Response {
  const { search, searchParams } = new URL(request.url);
  const parameters = Object.fromEntries(
    [...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]),
  );
  const selection = readSelection(parameters, loadSeries());
  if (!selection)
    return toResponse(
      refuse(404, `"serie" must be the name of a series, as in ?serie=${loadSeries()[0]?.id}.`),
    );
  const series = selectSeries(selection);
  const response = answerData(
    format === 'csv' ? seriesCsv(series) : seriesJson(series),
    format,
    `${series.id}-urval`,
  );
  response.headers.set('Cache-Control', searchCaching(search));
  response.headers.set('X-Robots-Tag', 'noindex');
  return response;
}
