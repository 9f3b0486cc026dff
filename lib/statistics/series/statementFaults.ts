import { formatPartialDate } from '@/lib/i18n/formatPartialDate';
import { dataLocale } from '@/lib/i18n/locales';
import { chosenRows } from './chosenRows';
import { isDimension, type Series } from './Series';
import type { Chart, Dimension } from './seriesSchema';
import { timeStep } from './timeSteps';
import { isTold, joinThousands, numbersIn } from './unknownNumbers';

/** What is wrong with a sentence about figures, in Swedish, beside the numbers that are not in the series at all. */
export function statementFaults(series: Series, text: string, calculated: readonly string[] = []): string[] {
  return sentencesOf(text).flatMap((sentence) => [
    ...wrongDirections(sentence),
    ...misdatedNumbers(series, sentence, calculated),
  ]);
}

// A full stop within "m.m." ends no sentence, and neither does one within a number.
const sentencesOf = (text: string) => joinThousands(text).split(/(?<=[.!?])\s+(?=[A-ZÅÄÖ\d])/);

const upwards = ['steg', 'stigit', 'stiger', 'ökade', 'ökat', 'ökar', 'växte', 'växt', 'växer'];
const downwards = [
  'sjönk',
  'sjunkit',
  'sjunker',
  'minskade',
  'minskat',
  'minskar',
  'föll',
  'fallit',
  'faller',
];
const sizes: Record<string, number> = { tusen: 1e3, miljoner: 1e6, miljarder: 1e9 };

const change = new RegExp(
  `(?<word>${[...upwards, ...downwards].join('|')})(?![a-zåäö])[^.]*?från (?<from>\\d+(,\\d+)?)(?: (?<fromSize>tusen|miljoner|miljarder))?(?<between>[^.]*?) till (?<to>\\d+(,\\d+)?)(?: (?<toSize>tusen|miljoner|miljarder))?`,
  'g',
);

/** "Steg från 5 till 3". */
function wrongDirections(sentence: string): string[] {
  return [...sentence.matchAll(change)].flatMap(({ groups = {} }): string[] => {
    const { word = '', from = '', to = '', fromSize, toSize } = groups;
    if (isYear(from) && isYear(to)) return [];
    // "Från 3,4 till 16,0 miljoner" says the size once.
    const toNumber = (text: string, size: string | undefined) =>
      Number(text.replace(',', '.')) * (sizes[size ?? toSize ?? ''] ?? 1);
    const difference = toNumber(to, toSize) - toNumber(from, fromSize);
    const isRight = upwards.includes(word) ? difference > 0 : difference < 0;
    return isRight
      ? []
      : [`"${word} från ${from} till ${to}" säger fel riktning. Byt ord, eller rätta talen.`];
  });
}

const isYear = (text: string) => /^(1[89]|20)\d\d$/.test(text);

/**
 * Figures of another year than the one that is told with them. Where a sentence tells of one year all its figures are that year's, and in
 * "från 10 1974 till 30 2020" each belongs to the year after it.
 */
function misdatedNumbers(series: Series, sentence: string, calculated: readonly string[]): string[] {
  const figuresOf = figuresByYear(series);
  const years = [...new Set(numbersIn(sentence).filter((number) => figuresOf.has(number)))];
  const told =
    years.length === 1
      ? numbersIn(sentence).map((number) => ({ number, year: years[0] ?? '' }))
      : [
          ...sentence.matchAll(
            /från (\d+(?:,\d+)?)(?: [a-zåäö]+)* ((?:1[89]|20)\d\d) till (\d+(?:,\d+)?)(?: [a-zåäö]+)* ((?:1[89]|20)\d\d)/g,
          ),
        ].flatMap(([, from = '', fromYear = '', to = '', toYear = '']) => [
          { number: from, year: fromYear },
          { number: to, year: toYear },
        ]);

  const isAmong = (figures: readonly unknown[], number: string) =>
    figures.some((figure) => isTold(figure, number));
  return told
    .filter(({ number, year }) => {
      const own = figuresOf.get(year);
      if (!own || isYear(number) || calculated.includes(number) || isAmong(own, number)) return false;
      const isFigure = [...figuresOf.values()].some((figures) => isAmong(figures, number));
      return isFigure && !isInTexts(series, number);
    })
    .map(
      ({ number, year }) => `Talet ${number} står i serien, men inte för ${year}. Rätta talet eller året.`,
    );
}

function figuresByYear(series: Series): Map<string, unknown[]> {
  const times = timeDimensions(series);
  const found = new Map<string, unknown[]>();
  for (const { texts, figures } of series.rows) {
    for (const { name } of times) {
      const year = texts[name]?.slice(0, 4) ?? '';
      const own = found.get(year) ?? [];
      own.push(...Object.values(figures));
      found.set(year, own);
    }
  }
  return found;
}

/** "16–19 år" and "per 1 000 invånare" are no figures. */
const isInTexts = ({ rows, columns }: Series, number: string) =>
  rows.some(({ texts }) => Object.values(texts).some((text) => numbersIn(text).includes(number))) ||
  columns.some((column) => 'unit' in column && numbersIn(`${column.label} ${column.unit}`).includes(number));

const timeDimensions = ({ columns }: Pick<Series, 'columns'>): Dimension[] =>
  columns.filter(isDimension).filter(({ type }) => type !== 'text');

/**
 * What a chart over time says, when it ends before the chart does: a year was added, and the sentence was left as it was. A sentence without
 * years is of no time. The chart ends where all that it draws has a figure.
 */
export function findingTimeFault(series: Series, chart: Chart): string | undefined {
  if (!('x' in chart)) return undefined;
  const drawn = chosenRows(series.rows, chart.only)
    .filter(({ figures }) => chart.measures.every((measure) => typeof figures[measure] === 'number'))
    .map(({ texts }) => texts[chart.x]?.slice(0, 4) ?? '')
    .filter(isYear);
  const told = numbersIn(chart.finding).filter((number) => drawn.includes(number));
  const [last, latestTold] = [drawn, told].map((years) => years.sort().at(-1));
  return last && latestTold && latestTold < last
    ? `Texten berättar om ${latestTold} som sista år, men diagrammet går till ${last}. Skriv vad som gäller ${last} också.`
    : undefined;
}

/** A key figure that tells of another time than its row has. */
export function keyFigureTimeFault(series: Series): string | undefined {
  const { row = '', text = '' } = series.keyFigure ?? {};
  const time = timeDimensions(series).find(({ name }) =>
    series.rows.some(({ texts }) => texts[name] === row),
  );
  if (!time) return undefined;

  const year = row.slice(0, 4);
  const others = numbersIn(text).filter((number) => isYear(number) && number !== year);
  if (others.length > 0) return `Texten talar om ${others.join(', ')}, men raden är ${row}.`;
  if (time.type !== 'month') return undefined;

  const months = text.match(
    /januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december/g,
  );
  const isOther = months?.some((month) => !formatPartialDate(row, dataLocale).startsWith(month));
  return isOther
    ? `Texten talar om ${months?.join(', ')}, men raden är ${formatPartialDate(row, dataLocale)}.`
    : undefined;
}

/** A period whose years or whose number of years, quarters or months are not those of the rows. */
export function periodFault(series: Series): string | undefined {
  const [dimension] = timeDimensions(series);
  if (!dimension) return undefined;

  const times = [...new Set(series.rows.map(({ texts }) => texts[dimension.name] ?? ''))].sort(
    (a, b) => timeStep(a, dimension.type) - timeStep(b, dimension.type),
  );
  const [first = ''] = times;
  const last = times.at(-1) ?? '';
  const years = numbersIn(series.period).filter(isYear);
  if (years.length > 0 && (years[0] !== first.slice(0, 4) || years.at(-1) !== last.slice(0, 4)))
    return `Perioden är "${series.period}", men serien går från ${first} till ${last}.`;

  const count = series.period.match(/(\d+) (?:år|kvartal|månader|tidpunkter)$/)?.[1];
  return count !== undefined && Number(count) !== times.length
    ? `Perioden säger ${count}, men serien har ${times.length}.`
    : undefined;
}

/** Rows outside the years that their source is said to be about. Only where it is told as years alone: other words may mean anything. */
export function validityFaults(series: Series): { index: number; message: string }[] {
  const [dimension] = timeDimensions(series);
  const column = series.columns.find(({ kind }) => kind === 'source');
  if (!dimension || !column) return [];

  return series.sources.flatMap(({ title, address, validity }, index) => {
    const [, first, last = first] = validity.match(/^(\d{4})(?:–(\d{4}))?$/) ?? [];
    if (!first || !last) return [];
    const outside = series.rows
      .filter(({ texts }) => texts[column.name] === (address ?? title))
      .map(({ texts }) => texts[dimension.name] ?? '')
      .find((time) => time.slice(0, 4) < first || time.slice(0, 4) > last);
    return outside === undefined
      ? []
      : [{ index, message: `Källan gäller ${validity}, men raden ${outside} säger att den är därifrån.` }];
  });
}
