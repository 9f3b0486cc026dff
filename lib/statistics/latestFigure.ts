import type { Translator } from '@/lib/i18n/getTranslator';
import { formatMonth } from './formatMonth';
import { isMeasure, keyColumn, type Series } from './Series';
import type { Dimension, Measure } from './seriesSchema';
import { timeStep } from './timeSteps';

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

/** A step is a year, or a month of all months. */
export type TimePoint = { step: number; time: string; figure: number };

/** The newest figure of a series over time, and what has become of it in a year. `undefined` for a series that is not over time. */
export function latestFigure(series: Series, t: Translator): LatestFigure | undefined {
  const dimension = keyColumn(series);
  const measures = series.columns.filter(isMeasure);
  const measure = measures.find(({ name }) => name === series.keyFigure?.measure) ?? measures[0];
  if (!dimension || dimension.type === 'text' || !measure) return undefined;

  const points = series.rows
    .flatMap(({ texts, figures }): TimePoint[] => {
      const time = texts[dimension.name] ?? '';
      const figure = figures[measure.name];
      return typeof figure === 'number' ? [{ step: timeStep(time, dimension.type), time, figure }] : [];
    })
    .sort((a, b) => a.step - b.step);
  const latest = points.at(-1);
  if (!latest) return undefined;

  const before = points.find(({ step }) => step === latest.step - (dimension.type === 'month' ? 12 : 1));
  const { figure, unit } = writeLarge(latest.figure, measure);
  return {
    figure,
    unit,
    change: before && describeChange(before, latest, { measure, dimension, t }),
    when:
      dimension.type === 'month'
        ? formatMonth(latest.time)
        : t('statistics.latest.year', { year: latest.time }),
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
  const since = dimension.type === 'month' ? formatMonth(before.time) : before.time;
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
