import { getTranslator } from '@/lib/i18n/getTranslator';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { chosenRows } from '@/lib/statistics/series/chosenRows';
import { formatTime } from '@/lib/statistics/series/formatTime';
import { isMeasure, keyColumn, type Series } from '@/lib/statistics/series/Series';
import type { Dimension, Measure } from '@/lib/statistics/series/seriesSchema';
import { stepsPerYear, timeStep } from '@/lib/statistics/series/timeSteps';

export type LatestFigure = {
  figure: string;
  unit: string;
  /** How it differs from a year before; left out where that year has no figure. */
  change: { direction: 'up' | 'down' | 'same'; text: string } | undefined;
  /** The time of the figure. */
  when: string;
  points: TimePoint[];
  dimension: Dimension;
  measure: Measure;
  /** Whether the chart of the series begins at zero. */
  isFromZero: boolean;
};

/** A step is a year, or a quarter or month of all of them. */
export type TimePoint = { step: number; time: string; figure: number };

/** The newest figure of a series over time, and what has become of it in a year. `undefined` for a series that is not over time. */
export function latestFigure(series: Series, locale: Locale): LatestFigure | undefined {
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
  // Several figures of one time are those of several groups, and none of them is the newest.
  const isOfOneGroup = points.every(({ step }, place) => points[place - 1]?.step !== step);
  if (!latest || !isOfOneGroup) return undefined;

  const before = points.find(({ step }) => step === latest.step - stepsPerYear[dimension.type]);
  const t = getTranslator(locale);
  const { figure, unit } = writeLarge(latest.figure, measure, locale);
  return {
    figure,
    unit,
    change: before && describeChange(before, latest, { measure, dimension, locale }),
    when:
      dimension.type === 'year'
        ? t('statistics.latest.year', { year: latest.time })
        : formatTime(latest.time, dimension.type, locale),
    points,
    dimension,
    measure,
    isFromZero: !series.charts.some((chart) => chart.kind === 'line' && chart.axis === 'fit'),
  };
}

const units = [
  { unit: 'kronor', unitEn: 'kronor', size: 1 },
  { unit: 'tusen kronor', unitEn: 'thousand kronor', size: 1e3 },
  { unit: 'miljoner kronor', unitEn: 'million kronor', size: 1e6 },
  { unit: 'miljarder kronor', unitEn: 'billion kronor', size: 1e9 },
] as const;

/** Money as it is said: 116 907 208 tusen kronor are 116,9 miljarder kronor. From a million on; below, each krona may matter. */
export function writeLarge(
  figure: number,
  measure: Pick<Measure, 'unit' | 'unitEn' | 'decimals'>,
  locale: Locale,
): { figure: string; unit: string } {
  const amount = figure * (units.find(({ unit }) => unit === measure.unit)?.size ?? 0);
  const larger = units.findLast(({ size }) => size >= 1e6 && Math.abs(amount) >= size);
  if (!larger) return { figure: write(figure, measure.decimals, locale), unit: unitIn(measure, locale) };
  return { figure: write(amount / larger.size, 1, locale), unit: unitIn(larger, locale) };
}

/** `undefined` for a unit that nobody has put into English. */
export function englishUnit({ unit, unitEn }: Pick<Measure, 'unit' | 'unitEn'>): string | undefined {
  return unitEn ?? units.find((each) => each.unit === unit)?.unitEn;
}

const unitIn = (measure: Pick<Measure, 'unit' | 'unitEn'>, locale: Locale) =>
  (locale === 'en' && englishUnit(measure)) || measure.unit;

type Described = { measure: Measure; dimension: Dimension; locale: Locale };

/** Shares by percentage points, large numbers by per cent, and small ones as they are. */
function describeChange(before: TimePoint, latest: TimePoint, { measure, dimension, locale }: Described) {
  const t = getTranslator(locale);
  const difference = latest.figure - before.figure;
  const isLarge =
    Math.abs(latest.figure) >= 100_000 || (/kronor/.test(measure.unit) && measure.unit !== 'kronor');
  const direction = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const since = formatTime(before.time, dimension.type, locale);
  if (measure.unit === 'procent') {
    const points = write(difference, measure.decimals, locale, 'exceptZero');
    return {
      direction,
      text: t('statistics.latest.points', { count: Math.abs(difference), points, since }),
    } as const;
  }
  const change =
    isLarge && before.figure !== 0
      ? new Intl.NumberFormat(languageOf(locale).tag, {
          style: 'percent',
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
          signDisplay: 'exceptZero',
        }).format(difference / before.figure)
      : `${write(difference, measure.decimals, locale, 'exceptZero')} ${unitIn(measure, locale)}`;
  return { direction, text: t('statistics.latest.since', { change, since }) } as const;
}

function write(
  figure: number,
  decimals: number,
  locale: Locale,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string {
  return new Intl.NumberFormat(languageOf(locale).tag, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay,
  }).format(figure);
}
