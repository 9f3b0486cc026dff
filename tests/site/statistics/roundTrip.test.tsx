// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { SeriesChart } from '@/components/statistics/chart/SeriesChart';
import { SeriesTable } from '@/components/statistics/SeriesTable';
import { writeCsv } from '@/lib/source/table/writeCsv';
import { loadSeries, statisticsFolder } from '@/lib/statistics/series/loadSeries';
import { keyColumn, type Series } from '@/lib/statistics/series/Series';
import { timeStep } from '@/lib/statistics/series/timeSteps';
import { tableRows } from '@/lib/statistics/tableRows';

const all = loadSeries();

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const months = 'januari februari mars april maj juni juli augusti september oktober november december'.split(
  ' ',
);

/** "juni 2026" as 2026-06, "kvartal 4, 2018" as 2018-K4. The spaces of a time in the table do not break. */
function fileTime(text: string): string | undefined {
  const [, quarter, ofYear] = text.match(/^kvartal\u00A0(\d),\u00A0(\d{4})$/) ?? [];
  if (quarter) return `${ofYear}-K${quarter}`;
  const [, month = '', year] = text.match(/^([a-z]+)\u00A0(\d{4})$/) ?? [];
  return year && months.includes(month)
    ? `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}`
    : undefined;
}

/** A cell of the page as it stands in the file: what a reader could copy back. */
function fileText(cell: Element): string {
  const link = cell.querySelector<HTMLAnchorElement>('a:not(sup a)');
  if (link) return link.getAttribute('href') ?? '';

  const copy = cell.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('sup, .visually-hidden-inline')) extra.remove();
  const text = copy.textContent ?? '';
  const time = fileTime(text);
  if (time) return time;
  // Only a number is read back as one: a name may have commas of its own.
  return /^[\u2212\d\u00A0]+(,\d+)?$/.test(text)
    ? text.replaceAll('\u00A0', '').replace(',', '.').replace('\u2212', '-')
    : text;
}

/** The CSV that the page tells: the table, and what it says once for all rows. */
function csvOfPage(series: Series): string {
  const page = parse(renderToStaticMarkup(<SeriesTable series={series} locale="sv" />));
  const constants = Object.fromEntries(
    [...page.querySelectorAll<HTMLElement>('[data-column]')].map((cell) => [
      cell.dataset.column,
      fileText(cell),
    ]),
  );
  const shown = series.columns.filter(({ name }) => !(name in constants));
  const rows = [...page.querySelectorAll('tbody tr')].map((row) => ({
    ...constants,
    ...Object.fromEntries([...row.children].map((cell, index) => [shown[index]?.name, fileText(cell)])),
  }));
  return writeCsv(
    series.columns.map(({ name }) => name),
    oldestFirst(series, rows),
  );
}

/** The page begins with the newest time, the file with the oldest; rows of one time stand in the same order in both. */
function oldestFirst(series: Series, rows: Record<string, string>[]): Record<string, string>[] {
  const key = keyColumn(series);
  if (!key || key.type === 'text') return rows;
  return rows.toSorted(
    (a, b) => timeStep(a[key.name] ?? '', key.type) - timeStep(b[key.name] ?? '', key.type),
  );
}

describe('the pages of the series', () => {
  test.each(all)('from file to page and back $id loses nothing', (series) => {
    const kept = readFileSync(path.join(statisticsFolder, `${series.id}.csv`));

    // Of a long series the page shows the newest rows. Line 1 is the heading.
    const lines = new Set([1, ...tableRows(series).map(({ line }) => line)]);
    const shown = parseCsv(kept, { bom: true }).filter((_: unknown, place: number) => lines.has(place + 1));

    expect(parseCsv(csvOfPage(series))).toEqual(shown);
  });

  const charts = all.flatMap((series) =>
    series.charts.map((chart) => ({ name: `${series.id} ${chart.name}`, series, chart })),
  );

  test.each(charts)('the chart $name is an image after a finding with figures', ({ series, chart }) => {
    const page = parse(renderToStaticMarkup(<SeriesChart series={series} chart={chart} locale="sv" />));
    const image = page.querySelector('[role=img]');
    const textOf = (id: string | null | undefined) => page.getElementById(id ?? '')?.textContent ?? '';

    expect(page.querySelectorAll('[role=img]')).toHaveLength(1);
    expect(textOf(image?.getAttribute('aria-labelledby'))).toBe(chart.title);
    expect(page.querySelector('figcaption > p')?.textContent).toMatch(/\d/);
  });

  test.each(charts)('the chart $name has no style attributes and no identity twice', ({ series, chart }) => {
    const page = parse(renderToStaticMarkup(<SeriesChart series={series} chart={chart} locale="sv" />));
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);

    expect(page.querySelectorAll('[style]')).toHaveLength(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(charts)('every place in the chart $name is a number', ({ series, chart }) => {
    const html = renderToStaticMarkup(<SeriesChart series={series} chart={chart} locale="sv" />);

    expect(html).not.toMatch(/NaN|Infinity|undefined/);
  });
});
