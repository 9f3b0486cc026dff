import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { formatFigure } from '@/lib/statistics/series/formatFigure';
import { formatLast } from '@/lib/statistics/series/formatLast';
import type { Series } from '@/lib/statistics/series/Series';
import type { Chart } from '@/lib/statistics/series/seriesSchema';
import { round, timeStep } from '@/lib/statistics/series/timeSteps';
import { chartAxis, domainWithZero, formatTick, type ValueTick, valueTicks } from './chartAxis';
import { placeLabels } from './placeLabels';
import { type TimeTick, timeTicks } from './timeTicks';

export type Line = {
  label: string;
  /** The last figure, as text. */
  last: string;
  labelY: number;
  /** One path for each run of steps without a gap. Across is as wide as the chart says, down is pixels. */
  paths: string[];
  /** The same runs closed along the base; only of a line that is alone and stands on zero. */
  areas: string[];
  /** Across in per cent, down in pixels. */
  points: { x: number; y: number }[];
  /** The highest and the lowest figure of a line that is alone, where they are not its last. */
  extremes: { x: number; y: number; figure: string; isHighest: boolean }[];
};

export type LineChart = {
  /** Of the paths. */
  width: number;
  height: number;
  /** Where zero is, or the lowest figure of an axis that does not reach it, in pixels from the top. */
  base: number;
  lines: Line[];
  times: TimeTick[];
  values: ValueTick[];
  /** Where something happened, in per cent of the width, in the order of the chart's list. */
  events: number[];
  /** Where the value axis begins, when zero is not on it. */
  start: string | undefined;
};

/** With more steps than this the points would hide the line: then only its ends are marked, and points that no line touches. */
const mostMarked = 20;

/**
 * Where so many points stand side by side nobody sees a tenth of a pixel, and each digit is sent for each point. Then places are whole numbers,
 * and a step across is one: `compactPath` makes few bytes of that.
 */
const manyPoints = 40;

export function lineChart(series: Series, chart: Extract<Chart, { kind: 'line' }>): LineChart {
  const { dimension, measures } = chartAxis(series, chart.x, chart.measures);
  const steps = series.rows.map(({ texts }) => timeStep(texts[chart.x] ?? '', dimension.type));
  const [first = 0, last = 1] = extent(steps);

  const runs = measures.map(({ name }) =>
    unbrokenRuns(
      steps,
      series.rows.map(({ figures }) => figures[name]),
    ),
  );
  const all = runs.flat(2).map(({ figure }) => figure);
  const [lowest, highest] = extent(all);
  const isFitted = chart.axis === 'fit' && lowest !== undefined && lowest !== highest;
  const height = 320;
  const across = scaleLinear().domain([first, last]).range([0, 100]);
  const down = scaleLinear()
    .domain(isFitted ? [lowest, highest] : domainWithZero(all))
    .nice(5)
    .range([height, 0]);

  const isDense = steps.length > manyPoints;
  const width = isDense ? last - first : 1000;
  const xOf = (step: number) => (across(step) / 100) * width;
  const draw = line<{ step: number; figure: number }>(
    ({ step }) => xOf(step),
    ({ figure }) => down(figure),
  ).digits(isDense ? 0 : 1);

  const labelYs = placeLabels(
    runs.map((run) => down(run.at(-1)?.at(-1)?.figure ?? 0)),
    height,
  );
  const [start = 0, end = 0] = down.domain();
  const hasZero = start <= 0 && end >= 0;
  return {
    width,
    height,
    base: hasZero ? round(down(0)) : height,
    lines: measures.map((measure, index): Line => {
      const own = runs[index] ?? [];
      const all = own.flat();
      const isEnd = (point: Point) => point === all[0] || point === all.at(-1);
      const isAlone = measures.length === 1;
      const marked =
        last - first > mostMarked
          ? own.map((run) => run.filter((point) => run.length === 1 || isEnd(point)))
          : own;
      return {
        label: measure.short ?? measure.label,
        last: formatLast(own.at(-1)?.at(-1)?.figure, measure),
        labelY: labelYs[index] ?? 0,
        paths: own.filter((run) => run.length > 1).map((run) => draw(run) ?? ''),
        areas:
          isAlone && hasZero
            ? own
                .filter((run) => run.length > 1)
                .map((run) => {
                  const [begin, finish] = [run[0], run.at(-1)].map((point) => round(xOf(point?.step ?? 0)));
                  return `${draw(run)}L${finish},${round(down(0))}L${begin},${round(down(0))}Z`;
                })
            : [],
        extremes: isAlone
          ? extremePoints(all).map(({ step, figure, isHighest }) => ({
              x: round(across(step)),
              y: round(down(figure)),
              figure: formatFigure(figure, measure),
              isHighest,
            }))
          : [],
        points: marked.flat().map(({ step, figure }) => ({ x: round(across(step)), y: round(down(figure)) })),
      };
    }),
    times: timeTicks(first, last, dimension.type, across),
    values: valueTicks(down),
    events: chart.events.map(({ at }) => round(across(timeStep(at, dimension.type)))),
    start: hasZero ? undefined : formatTick(start),
  };
}

/** The first highest and the first lowest point. The last point has its figure beside the line already. */
function extremePoints(points: readonly Point[]): (Point & { isHighest: boolean })[] {
  const figures = points.map(({ figure }) => figure);
  return [true, false].flatMap((isHighest) => {
    const wanted = isHighest ? Math.max(...figures) : Math.min(...figures);
    const point = points[figures.indexOf(wanted)];
    return point && points.length > 2 && point !== points.at(-1) ? [{ ...point, isHighest }] : [];
  });
}

type Point = { step: number; figure: number };

/** Figures that follow on each other step by step. A missing figure or a missing step ends a run. */
export function unbrokenRuns(steps: readonly number[], figures: readonly unknown[]): Point[][] {
  const points = steps
    .flatMap((step, index): Point[] => {
      const figure = figures[index];
      return typeof figure === 'number' ? [{ step, figure }] : [];
    })
    .sort((a, b) => a.step - b.step);

  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.at(-1)?.step === point.step - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
