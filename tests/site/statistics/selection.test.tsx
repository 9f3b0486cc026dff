// @vitest-environment jsdom
import { renderToReadableStream } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SelectionPage } from '@/components/statistics/selection/SelectionPage';
import { answerSelection } from '@/lib/statistics/files/answerSelection';
import { seriesCsv } from '@/lib/statistics/files/seriesCsv';
import { groupsOf, measuresOf, timesOf } from '@/lib/statistics/selection/choices';
import { type Selection, wholeSeries } from '@/lib/statistics/selection/Selection';
import { selectionAddress } from '@/lib/statistics/selection/selectionAddress';
import { selectSeries } from '@/lib/statistics/selection/selectSeries';
import { loadSeries } from '@/lib/statistics/series/loadSeries';

async function show(selection: Selection | undefined) {
  const stream = await renderToReadableStream(<SelectionPage selection={selection} locale="sv" />);
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
    expect(await response.text()).toContain('"serie" must be the name of a series, as in ?serie=');
  },
);
