import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { chartAxis, domainWithZero, formatTick, type ValueTick, valueTicks } from './chartAxis';
import { formatLast } from './formatLast';
import { placeLabels } from './placeLabels';
import type { Series } from './Series';
import type { Chart } from './seriesSchema';
import { round, type TimeTick, timeStep, timeTicks } from './timeSteps';

export type Line = {
  label: string;
  /** The last figure, as text. */
  last: string;
  labelY: number;
  /** One path for each run of steps without a gap. Across is 0–1000, down is pixels. */
  paths: string[];
  /** Across in per cent, down in pixels. */
  points: { x: number; y: number }[];
};

export type LineChart = {
  height: number;
  /** Where zero is, or the lowest figure of an axis that does not reach it, in pixels from the top. */
  base: number;
  lines: Line[];
  times: TimeTick[];
  values: ValueTick[];
  /** Where the value axis begins, when zero is not on it. */
  start: string | undefined;
};

/** With more steps than this the points would hide the line: then only its ends are marked, and points that no line touches. */
const mostMarked = 20;

/** Where so many points stand side by side nobody sees a tenth of a unit (a thousandth of the width), and each digit is sent for each point. */
const manyPoints = 120;

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
  const height = 256;
  const across = scaleLinear().domain([first, last]).range([0, 100]);
  const down = scaleLinear()
    .domain(isFitted ? [lowest, highest] : domainWithZero(all))
    .nice(5)
    .range([height, 0]);

  const draw = line<{ step: number; figure: number }>(
    ({ step }) => across(step) * 10,
    ({ figure }) => down(figure),
  ).digits(steps.length > manyPoints ? 0 : 1);

  const labelYs = placeLabels(
    runs.map((run) => down(run.at(-1)?.at(-1)?.figure ?? 0)),
    height,
  );
  const [start = 0, end = 0] = down.domain();
  const hasZero = start <= 0 && end >= 0;
  return {
    height,
    base: hasZero ? round(down(0)) : height,
    lines: measures.map((measure, index): Line => {
      const own = runs[index] ?? [];
      const all = own.flat();
      const isEnd = (point: Point) => point === all[0] || point === all.at(-1);
      const marked =
        last - first > mostMarked
          ? own.map((run) => run.filter((point) => run.length === 1 || isEnd(point)))
          : own;
      return {
        label: measure.short ?? measure.label,
        last: formatLast(own.at(-1)?.at(-1)?.figure, measure),
        labelY: labelYs[index] ?? 0,
        paths: own.filter((run) => run.length > 1).map((run) => draw(run) ?? ''),
        points: marked.flat().map(({ step, figure }) => ({ x: round(across(step)), y: round(down(figure)) })),
      };
    }),
    times: timeTicks(first, last, dimension.type, across),
    values: valueTicks(down),
    start: hasZero ? undefined : formatTick(start),
  };
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
