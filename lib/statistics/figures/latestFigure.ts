import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale, type Locale, languageOf } from '@/lib/i18n/locales';
import { readTranslations } from '@/lib/i18n/translations';
import { chosenRows } from '@/lib/statistics/series/chosenRows';
import { formatTime } from '@/lib/statistics/series/formatTime';
import { relativeChange } from '@/lib/statistics/series/relativeChange';
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

/** Kronor, by the names of their words in locales/: the data writes the same ones. */
const money = { ones: 1, thousands: 1e3, millions: 1e6, billions: 1e9 };
const moneyNames = ['ones', 'thousands', 'millions', 'billions'] as const;

const moneyUnit = (name: (typeof moneyNames)[number], locale: Locale) =>
  getTranslator(locale)(`statistics.money.${name}`);

type Unit = Pick<Measure, 'unit' | 'unitEn'>;

const moneyOf = ({ unit }: Unit) => moneyNames.find((name) => moneyUnit(name, dataLocale) === unit);

/** Money as it is said: 116 907 208 tusen kronor are 116,9 miljarder kronor. From a million on; below, each krona may matter. */
export function writeLarge(
  figure: number,
  measure: Unit & Pick<Measure, 'decimals'>,
  locale: Locale,
): { figure: string; unit: string } {
  const own = moneyOf(measure);
  const amount = own ? figure * money[own] : 0;
  const larger = moneyNames.findLast((name) => money[name] >= 1e6 && Math.abs(amount) >= money[name]);
  if (!larger) return { figure: write(figure, measure.decimals, locale), unit: unitIn(measure, locale) };
  return { figure: write(amount / money[larger], 1, locale), unit: moneyUnit(larger, locale) };
}

/** `undefined` for a unit that nobody has translated. */
export function translatedUnit(measure: Unit, locale: Locale): string | undefined {
  const own = moneyOf(measure);
  return readTranslations(measure, 'unit')[locale] ?? (own && moneyUnit(own, locale));
}

const unitIn = (measure: Unit, locale: Locale) => translatedUnit(measure, locale) ?? measure.unit;

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
  const share = isLarge ? relativeChange(before.figure, latest.figure) : undefined;
  const change =
    share !== undefined
      ? writeNumber(share, locale, {
          style: 'percent',
          minimumFractionDigits: 1,
          maximumFractionDigits: 1,
          signDisplay: 'exceptZero',
        })
      : `${write(difference, measure.decimals, locale, 'exceptZero')} ${unitIn(measure, locale)}`;
  return { direction, text: t('statistics.latest.since', { change, since }) } as const;
}

function write(
  figure: number,
  decimals: number,
  locale: Locale,
  signDisplay: 'auto' | 'exceptZero' = 'auto',
): string {
  return writeNumber(figure, locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay,
  });
}

/** With the minus of type (U+2212) in every language: a hyphen before a figure is passed over by screen readers. */
const writeNumber = (figure: number, locale: Locale, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(languageOf(locale).tag, options).format(figure).replace('-', '\u2212');
