import { extent, mean, rollup } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { LatestFigure, TimePoint } from '@/lib/statistics/figures/latestFigure';
import { round, stepsPerYear } from '@/lib/statistics/series/timeSteps';
import { unbrokenRuns } from './lineChart';

export type Sparkline = {
  /** Of the box that the paths are drawn in. One across is from one time to the next. */
  width: number;
  height: number;
  /** Paths, one for each run of times without a gap. */
  lines: string[];
  /** The same runs closed along the base; none where the line does not begin at zero. */
  areas: string[];
  /** In per cent of the box: the newest figure, and those that no line touches. */
  points: { x: number; y: number }[];
  first: string;
  last: string;
};

const height = 56;

/** Room above the highest figure for its point. */
const top = 4;

/** More points than this are closer than a pixel and a half on a phone: then each year is one, its mean. */
const mostPoints = 60;

/** A line as high as a few rows of text, that shows which way it goes: its figures are told beside it. */
export function sparkline({ points, dimension, isFromZero }: LatestFigure): Sparkline {
  const perYear = stepsPerYear[dimension.type];
  const isThinned = perYear > 1 && points.length > mostPoints;
  const drawn = isThinned ? yearlyMeans(points, perYear) : points;
  // Steps one apart, so that a missing year is a gap.
  const size = isThinned ? perYear : 1;
  const [from = 0, to = 1] = extent(drawn.map(({ step }) => step));
  const width = Math.max(1, Math.round((to - from) / size));
  const [lowest = 0, highest = 1] = extent(drawn.map(({ figure }) => figure));
  const across = scaleLinear().domain([from, to]).range([0, width]);
  const down = scaleLinear()
    .domain([isFromZero ? Math.min(0, lowest) : lowest, highest])
    .range([isFromZero ? height : height - top, top]);

  const runs = unbrokenRuns(
    drawn.map(({ step }) => Math.floor(step / size)),
    drawn.map(({ figure }) => figure),
  );
  const places = new Map(drawn.map((point) => [Math.floor(point.step / size), point]));
  const joined = runs.map((run) => run.flatMap(({ step }) => places.get(step) ?? []));
  const draw = (run: readonly TimePoint[]) =>
    drawLine(run.map(({ step, figure }) => ({ x: Math.round(across(step)), y: Math.round(down(figure)) })));
  const lines = joined.filter((run) => run.length > 1);
  const alone = joined.filter((run) => run.length === 1).flat();
  const last = drawn.at(-1);
  const marked = last && !alone.includes(last) ? [...alone, last] : alone;
  return {
    width,
    height,
    lines: lines.map(draw),
    areas: isFromZero
      ? lines.map((run) => `${draw(run)}V${height}H${Math.round(across(run[0]?.step ?? 0))}z`)
      : [],
    points: marked.map(({ step, figure }) => ({
      x: round((across(step) / width) * 100),
      y: round((down(figure) / height) * 100),
    })),
    first: points[0]?.time.slice(0, 4) ?? '',
    last: points.at(-1)?.time.slice(0, 4) ?? '',
  };
}

/** Each point from the one before: such small numbers, and so many alike, are half as much to send. */
function drawLine([first = { x: 0, y: 0 }, ...others]: readonly { x: number; y: number }[]): string {
  let before = first;
  const moves = others.map((point) => {
    const move = `${point.x - before.x} ${point.y - before.y}`;
    before = point;
    return move;
  });
  return `M${first.x} ${first.y}l${moves.join(' ').replaceAll(' -', '-')}`;
}

/** The mean of each year at its middle, and last the newest figure itself. A year that has only begun or ended is left out. */
export function yearlyMeans(points: readonly TimePoint[], perYear: number): TimePoint[] {
  const years = rollup(
    points,
    (inYear) => ({ count: inYear.length, figure: mean(inYear, ({ figure }) => figure) ?? 0 }),
    ({ step }) => Math.floor(step / perYear),
  );
  const whole = [...years].filter(([, { count }]) => count === perYear);
  const latest = points.at(-1);
  return [
    ...whole.map(([year, { figure }]) => ({
      step: year * perYear + perYear / 2,
      time: String(year),
      figure,
    })),
    ...(latest && !whole.some(([year]) => year === Math.floor(latest.step / perYear)) ? [latest] : []),
  ];
}
