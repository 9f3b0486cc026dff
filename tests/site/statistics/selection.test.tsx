// @vitest-environment jsdom
import { renderToReadableStream } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import * as csvRoute from '@/app/(sv)/statistik-och-analys/urval.csv/route';
import * as jsonRoute from '@/app/(sv)/statistik-och-analys/urval.json/route';
import { SelectionPage } from '@/components/statistics/selection/SelectionPage';
import { answerSelection } from '@/lib/statistics/files/answerSelection';
import { seriesCsv } from '@/lib/statistics/files/seriesCsv';
import { groupsOf, measuresOf, timesOf } from '@/lib/statistics/selection/choices';
import { readSelection } from '@/lib/statistics/selection/readSelection';
import { type Selection, wholeSeries } from '@/lib/statistics/selection/Selection';
import { selectionAddress } from '@/lib/statistics/selection/selectionAddress';
import { selectSeries } from '@/lib/statistics/selection/selectSeries';
import { type UnknownChoice, unknownChoices } from '@/lib/statistics/selection/unknownChoices';
import { loadSeries } from '@/lib/statistics/series/loadSeries';

async function show(selection: Selection | undefined, unknown: readonly UnknownChoice[] = []) {
  const stream = await renderToReadableStream(
    <SelectionPage selection={selection} unknown={unknown} locale="sv" />,
  );
  await stream.allReady;
  return new DOMParser().parseFromString(await new Response(stream).text(), 'text/html');
}
const answer = (address: string, format: 'csv' | 'json') =>
  answerSelection(new Request(`https://example.se${address}`), format);

describe.each(loadSeries().map((series) => [series.id, series] as const))('%s', (_, series) => {
  test('can be seen in part: the newest time, one group, one column', async () => {
    const [group] = groupsOf(series);
    const [measure] = measuresOf(series);
    const last = timesOf(series).at(-1);
    const selection: Selection = {
      ...wholeSeries(series),
      ...(last && { from: last }),
      only: group ? { [group.dimension.name]: [group.texts[0] ?? ''] } : {},
      measures: measure ? [measure.name] : [],
    };
    const document = await show(selection);
    const { rows } = selectSeries(selection);
    expect(document.getElementById('traffar')?.textContent).toBe(
      rows.length === 1 ? '1 rad' : `${rows.length} rader`,
    );
    expect(document.querySelectorAll('main input[checked]').length).toBe(
      (group ? 1 : 0) + (measuresOf(series).length > 1 ? 1 : 0),
    );
  });

  test('is whole where nothing is chosen, also for programs', async () => {
    const csv = answer(selectionAddress(wholeSeries(series), 'csv'), 'csv');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(await csv.text()).toBe(seriesCsv(series));
    const json = await answer(selectionAddress(wholeSeries(series), 'json'), 'json').json();
    expect(json.rows).toHaveLength(series.rows.length);
  });

  test('is drawn with what its figures say', async () => {
    const document = await show(wholeSeries(series));
    const said = [...document.querySelectorAll('figcaption strong')].map(({ textContent }) => textContent);
    expect(said).toHaveLength(selectSeries(wholeSeries(series)).charts.length);
    for (const text of said) expect(text).toMatch(/\d+ värden/);
  });
});

test('without a series there is a list of them all', async () => {
  const document = await show(undefined);
  expect(document.querySelectorAll('main ul a').length).toBeGreaterThanOrEqual(loadSeries().length);
});

test.each(['', '?serie=okand', '?serie=%00', '?fran=2010'])(
  'a program that asks for "%s" is told what to write',
  async (query) => {
    const response = answer(`/statistik-och-analys/urval.csv${query}`, 'csv');
    expect(response.status).toBe(404);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.text()).toContain('"serie" must be the name of a series, as in ?serie=');
  },
);

test.each(['csv', 'json'] as const)(
  'a program that asks for what is not there as %s is told so',
  async (format) => {
    const response = answer(`/statistik-och-analys/urval.${format}?serie=prisbasbelopp&fran=2099`, format);
    expect(response.status).toBe(400);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).toMatch(/^"fran" cannot be "2099"\. It may be one of \d{4}, .*\.\n$/);
  },
);

test.each([
  [{ serie: 'prisbasbelopp', fran: '2099' }, 'fran=2099'],
  [{ serie: 'nope' }, 'serie=nope'],
])('a person who asks for %j is told what is left out', async (parameters, told) => {
  const unknown = unknownChoices(parameters, loadSeries());
  const document = await show(readSelection(parameters, loadSeries()), unknown);
  expect(document.querySelector('main')?.textContent).toContain(
    `Adressen har val som inte finns, och de räknas inte: ${told}.`,
  );
});

test('a person who asks for what is there is told of nothing that is left out', async () => {
  const [series] = loadSeries();
  const document = await show(series && wholeSeries(series));
  expect(document.querySelector('main')?.textContent).not.toContain('räknas inte');
});

// As the page on the API promises (statistics.api.rulesText).
describe.each([
  ['csv', csvRoute],
  ['json', jsonRoute],
] as const)('a selection as %s', (format, { GET, OPTIONS }) => {
  const address = `https://example.se/statistik-och-analys/urval.${format}?serie=prisbasbelopp`;
  const get = (query = '', headers: Record<string, string> = {}) =>
    GET(new Request(address + query, { headers }));

  test('may be read by programs on other sites, which may ask first', () => {
    expect(get().headers.get('access-control-allow-origin')).toBe('*');
    const preflight = OPTIONS();
    expect([preflight.status, Object.fromEntries(preflight.headers)]).toEqual([
      204,
      expect.objectContaining({
        allow: 'GET, HEAD, OPTIONS',
        'access-control-allow-origin': '*',
        'access-control-allow-methods': 'GET, HEAD',
        'access-control-allow-headers': '*',
      }),
    ]);
  });

  test('is not sent again to whoever has it', async () => {
    const etag = get().headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    for (const known of [etag, etag.slice(2), `"annan", ${etag}`]) {
      const again = get('', { 'If-None-Match': known });
      expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag]);
      expect(again.headers.get('access-control-allow-origin')).toBe('*');
    }
    const other = get('&fran=2010', { 'If-None-Match': etag });
    expect(other.status).toBe(200);
    expect(other.headers.get('etag')).not.toBe(etag);
  });
});
