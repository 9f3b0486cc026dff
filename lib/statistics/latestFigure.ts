import type { Translator } from '@/lib/i18n/getTranslator';
import { chosenRows } from './chosenRows';
import { formatTime } from './formatTime';
import { isMeasure, keyColumn, type Series } from './Series';
import type { Dimension, Measure } from './seriesSchema';
import { stepsPerYear, timeStep } from './timeSteps';

export type LatestFigure = {
  figure: string;
  unit: string;
  /** How it differs from a year before; left out where that year has no figure. */
  change: { direction: 'up' | 'down' | 'same'; text: string } | undefined;
  /** The time of the figure. */
  when: string;
  points: TimePoint[];
  dimension: Dimension;
  /** Whether the chart of the series begins at zero. */
  isFromZero: boolean;
};

/** A step is a year, or a quarter or month of all of them. */
export type TimePoint = { step: number; time: string; figure: number };

/** The newest figure of a series over time, and what has become of it in a year. `undefined` for a series that is not over time. */
export function latestFigure(series: Series, t: Translator): LatestFigure | undefined {
  const dimension = keyColumn(series);
  const measures = series.columns.filter(isMeasure);
  const measure = measures.find(({ name }) => name === series.keyFigure?.measure) ?? measures[0];
  if (!dimension || dimension.type === 'text' || !measure) return undefined;

  const points = chosenRows(series.rows, series.keyFigure?.only)
    .flatMap(({ texts, figures }): TimePoint[] => {
      const time = texts[dimension.name] ?? '';
      const figure = figures[measure.name];
      return typeof figure === 'number' ? [{ step: timeStep(time, dimension.type), time, figure }] : [];
    })
    .sort((a, b) => a.step - b.step);
  const latest = points.at(-1);
  if (!latest) return undefined;

  const before = points.find(({ step }) => step === latest.step - stepsPerYear[dimension.type]);
  const { figure, unit } = writeLarge(latest.figure, measure);
  return {
    figure,
    unit,
    change: before && describeChange(before, latest, { measure, dimension, t }),
    when:
      dimension.type === 'year'
        ? t('statistics.latest.year', { year: latest.time })
        : formatTime(latest.time, dimension.type),
    points,
    dimension,
    isFromZero: !series.charts.some((chart) => chart.kind === 'line' && chart.axis === 'fit'),
  };
}

const units = [
  { unit: 'kronor', size: 1 },
  { unit: 'tusen kronor', size: 1e3 },
  { unit: 'miljoner kronor', size: 1e6 },
  { unit: 'miljarder kronor', size: 1e9 },
] as const;

/** Money as it is said: 116 907 208 tusen kronor are 116,9 miljarder kronor. From a million on; below, each krona may matter. */
export function writeLarge(
  figure: number,
  { unit, decimals }: Pick<Measure, 'unit' | 'decimals'>,
): { figure: string; unit: string } {
  const amount = figure * (units.find((each) => each.unit === unit)?.size ?? 0);
  const larger = units.findLast(({ size }) => size >= 1e6 && Math.abs(amount) >= size);
  if (!larger) return { figure: write(figure, decimals), unit };
  return { figure: write(amount / larger.size, 1), unit: larger.unit };
}

type Described = { measure: Measure; dimension: Dimension; t: Translator };

/** Shares by percentage points, large numbers by per cent, and small ones as they are. */
function describeChange(before: TimePoint, latest: TimePoint, { measure, dimension, t }: Described) {
  const difference = latest.figure - before.figure;
  const isLarge =
    Math.abs(latest.figure) >= 100_000 || (/kronor/.test(measure.unit) && measure.unit !== 'kronor');
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const since = formatTime(before.time, dimension.type);
  if (measure.unit === 'procent') {
    const points = write(difference, measure.decimals, 'exceptZero');
    return {
      direction,
      text: t('statistics.latest.points', { count: Math.abs(difference), points, since }),
    } as const;
  }
  const change =
    isLarge && before.figure !== 0
      ? `${write((difference / before.figure) * 100, 1, 'exceptZero')}\u00a0%`
      : `${write(difference, measure.decimals, 'exceptZero')} ${measure.unit}`;
  return { direction, text: t('statistics.latest.since', { change, since }) } as const;
}

function write(figure: number, decimals: number, signDisplay: 'auto' | 'exceptZero' = 'auto'): string {
  return new Intl.NumberFormat('sv-SE', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay,
  }).format(figure);
}
