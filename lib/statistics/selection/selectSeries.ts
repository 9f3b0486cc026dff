import { chosenRows } from '@/lib/statistics/series/chosenRows';
import { counties } from '@/lib/statistics/series/countyTiles';
import { formatTime } from '@/lib/statistics/series/formatTime';
import { isMeasure, type Series, type SeriesRow } from '@/lib/statistics/series/Series';
import type { Chart, Column } from '@/lib/statistics/series/seriesSchema';
import { timeStep } from '@/lib/statistics/series/timeSteps';
import { groupsOf, measuresOf, timeDimension, timesOf } from './choices';
import type { Selection } from './Selection';

/**
 * The series as if it held the selection alone: its rows, its columns, the charts that can be drawn of them, and the time that they are about.
 * What the charts of the whole series find need not be true of a part: their findings are left empty.
 */
export function selectSeries(selection: Selection): Series {
  const { series, measures, isIndexed } = selection;
  const rows = selectRows(selection);
  const columns = series.columns.filter(
    (column) => !isMeasure(column) || measures.length === 0 || measures.includes(column.name),
  );
  const selected: Series = { ...series, rows, columns, keyFigure: undefined, rowCount: undefined };
  const shown = isIndexed ? indexed(selected) : selected;
  return {
    ...shown,
    period: periodOf(shown) ?? series.period,
    charts: chartsOf(shown),
  };
}

function selectRows({ series, from, to, only }: Selection): SeriesRow[] {
  const time = timeDimension(series);
  const step = (text = '') => (time ? timeStep(text, time.type) : 0);
  return series.rows.filter(({ texts }) => {
    const at = time && step(texts[time.name]);
    return (
      (at === undefined || ((!from || at >= step(from)) && (!to || at <= step(to)))) &&
      Object.entries(only).every(([name, wanted]) => wanted.includes(texts[name] ?? ''))
    );
  });
}

const indexDecimals = 1;

/** Each figure in per cent of the first known one of its column, as it is told in every form. Where that is nought or less there is none. */
function indexed(series: Series): Series {
  const time = timeDimension(series);
  const inOrder = series.rows.toSorted(
    (one, other) =>
      timeStep(one.texts[time?.name ?? ''] ?? '', time?.type ?? 'year') -
      timeStep(other.texts[time?.name ?? ''] ?? '', time?.type ?? 'year'),
  );
  const base = new Map(
    series.columns
      .filter(isMeasure)
      .map(({ name }) => [
        name,
        inOrder.map(({ figures }) => figures[name]).find((figure) => typeof figure === 'number'),
      ]),
  );
  return {
    ...series,
    columns: series.columns.map(
      (column): Column =>
        isMeasure(column) ? { ...column, unit: 'index', unitEn: 'index', decimals: indexDecimals } : column,
    ),
    rows: series.rows.map((row) => ({
      ...row,
      figures: Object.fromEntries(
        Object.entries(row.figures).map(([name, figure]) => {
          const first = base.get(name);
          if (typeof figure !== 'number') return [name, figure];
          if (typeof first !== 'number' || first <= 0) return [name, '..'];
          return [name, Number(((figure / first) * 100).toFixed(indexDecimals))];
        }),
      ),
    })),
  };
}

function periodOf(series: Series): string | undefined {
  const { type = 'text' } = timeDimension(series) ?? {};
  const times = timesOf(series);
  const [first, last] = [times[0], times.at(-1)].map((time = '') => formatTime(time, type));
  if (!first || !last) return undefined;
  return first === last ? first : `${first}–${last}`;
}

/** Those of the series that can be drawn of what is left; of one group over time, its line. */
function chartsOf(series: Series): Chart[] {
  const charts = series.charts.flatMap((chart) => fitChart(chart, series));
  const time = timeDimension(series);
  if (charts.length > 0 || !time || groupsOf(series).length > 0 || timesOf(series).length < 3) return charts;
  const [first, ...rest] = measuresOf(series);
  if (!first) return [];
  const measures = [first, ...rest.filter(({ unit }) => unit === first.unit)].slice(0, 3);
  const line: Chart = {
    name: 'urval',
    title: measures.map(({ label }) => label).join(', '),
    kind: 'line',
    x: time.name,
    axis: 'zero',
    events: [],
    measures: measures.map(({ name }) => name),
    finding: '',
  };
  return fitChart(line, series);
}

/** The chart with what is left of its columns and rows; none where too little is left to be drawn. */
function fitChart(chart: Chart, series: Series): Chart[] {
  const isThere = (name: string) => series.columns.some((column) => column.name === name);
  const measures = chart.measures.filter(isThere);
  const only = chart.only && fitOnly(chart.only, series);
  const rows = chosenRows(series.rows, only);
  const drawn = rows.filter(({ figures }) => measures.some((name) => typeof figures[name] === 'number'));
  if (measures.length === 0 || drawn.length < 2) return [];
  const fitted = { ...chart, measures, only, finding: '', calculated: undefined } as Chart;
  if (fitted.kind === 'multiples' && measures.length < 2)
    return [{ ...fitted, kind: 'line', axis: 'zero', events: [] }];
  if (fitted.kind === 'line') {
    const { x } = fitted;
    return [
      { ...fitted, events: fitted.events.filter(({ at }) => rows.some(({ texts }) => texts[x] === at)) },
    ];
  }
  // A map with few counties is a map of what was not asked for.
  if (fitted.kind === 'map' && drawn.length < counties.length / 2)
    return [{ ...fitted, kind: 'bars', order: 'descending', without: [], highlight: [] }];
  return [fitted];
}

/** Where what the chart was drawn of is not chosen, the last that is: the newest time, one of the groups. */
function fitOnly(only: Readonly<Record<string, string>>, { rows }: Series): Record<string, string> {
  let left = rows;
  return Object.fromEntries(
    Object.entries(only).map(([name, text]) => {
      const texts = left.flatMap(({ texts: { [name]: each } }) => each ?? []);
      const fitted = texts.includes(text) ? text : (texts.toSorted().at(-1) ?? text);
      left = chosenRows(left, { [name]: fitted });
      return [name, fitted];
    }),
  );
}
