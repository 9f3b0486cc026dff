import { createHash } from 'node:crypto';
import { corsHeaders } from '@/lib/http/corsHeaders';
import { toResponse } from '@/lib/http/PlainResponse';
import { refuse } from '@/lib/http/refuse';
import { searchCaching } from '@/lib/search/searchCaching';
import { readSelection } from '@/lib/statistics/selection/readSelection';
import { selectSeries } from '@/lib/statistics/selection/selectSeries';
import { unknownChoices, unknownChoiceText } from '@/lib/statistics/selection/unknownChoices';
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
    return refuseOpenly(404, `"serie" must be the name of a series, as in ?serie=${loadSeries()[0]?.id}.`);
  // A program would take all rows for those that it asked for.
  const unknown = unknownChoices(parameters, loadSeries());
  if (unknown.length > 0) return refuseOpenly(400, unknown.map(unknownChoiceText).join(' '));

  const series = selectSeries(selection);
  const body = format === 'csv' ? seriesCsv(series) : seriesJson(series);
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const isKnown = request.headers.get('If-None-Match')?.includes(etag);
  const response = isKnown
    ? new Response(null, { status: 304, headers: corsHeaders })
    : answerData(body, format, `${series.id}-urval`);
  // Weak, for it is the same however the answer is compressed.
  response.headers.set('ETag', `W/${etag}`);
  response.headers.set('Cache-Control', searchCaching(search));
  response.headers.set('X-Robots-Tag', 'noindex');
  return response;
}

/** A program on another site reads why, too. */
function refuseOpenly(status: number, sentence: string): Response {
  const refused = refuse(status, sentence);
  return toResponse({ ...refused, headers: { ...refused.headers, ...corsHeaders } });
}
