import { relativeChange } from '@/lib/statistics/series/relativeChange';
import type { Dimension } from '@/lib/statistics/series/seriesSchema';
import { stepsPerYear } from '@/lib/statistics/series/timeSteps';
import type { ReadLine, ReadPoint } from './readLines';

/** Words for the browser, in which {{names}} are filled in there. */
export type ReadingTexts = Record<
  | 'title'
  | 'table'
  | 'failed'
  | 'line'
  | 'point'
  | 'play'
  | 'stop'
  | 'quarter'
  | 'value'
  | 'missing'
  | 'more'
  | 'less'
  | 'pointMore'
  | 'pointLess'
  | 'pointsMore'
  | 'pointsLess'
  | 'same'
  | 'summary',
  string
>;

/** The language as BCP 47 has it: what else is known of languages stays on the server. */
type Words = { type: Dimension['type']; language: string; texts: ReadingTexts };

/** "Kvinnor, mars 2020: 122 400 dagar, 15 procent mer än året före". The line is named where there are several. */
export function describePoint(line: ReadLine, place: number, isAlone: boolean, words: Words): string {
  const point = line.points[place];
  if (!point) return '';
  const when = [isAlone ? '' : line.label, pointName(point, words)].filter(Boolean).join(', ');
  if (point.figure === undefined) return fill(words.texts.missing, { when });
  const value = fill(words.texts.value, {
    when,
    value: formatValue(point.figure, line, words.language),
    unit: line.unit,
  });
  const change = describeChange(line, point, words);
  return change ? `${value}, ${change}` : value;
}

/** "371 värden, januari 1994–december 2024. Högst: …. Lägst: …." */
export function describeLine(line: ReadLine, words: Words): string {
  const known = line.points.filter((point) => point.figure !== undefined);
  const figures = known.map(({ figure = 0 }) => figure);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const at = (figure: number) => {
    const point = known[figures.indexOf(figure)] ?? first;
    return { value: formatValue(figure, line, words.language), when: pointName(point, words) };
  };
  const [highest, lowest] = [at(Math.max(...figures)), at(Math.min(...figures))];
  return fill(words.texts.summary, {
    count: String(known.length),
    first: pointName(first, words),
    last: pointName(last, words),
    highest: highest.value,
    highestWhen: highest.when,
    lowest: lowest.value,
    lowestWhen: lowest.when,
  });
}

/** "mars 2020", "kvartal 4, 2018", "2018", "Hallands län". */
function pointName({ text }: ReadPoint, { type, language, texts }: Words): string {
  if (type === 'month') return monthName(text, language);
  if (type !== 'quarter') return text;
  const [year = '', quarter = ''] = text.split('-K');
  return fill(texts.quarter, { quarter, year });
}

const monthName = (month: string, language: string) =>
  new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** From the same time the year before. Shares differ by percentage points, all else by per cent. */
function describeChange(
  line: ReadLine,
  { step, figure }: ReadPoint,
  { type, language, texts }: Words,
): string {
  const before =
    type === 'text' ? undefined : line.points.find((each) => each.step === step - stepsPerYear[type]);
  if (figure === undefined || before?.figure === undefined) return '';
  const difference = figure - before.figure;
  if (difference === 0) return texts.same;
  const isMore = difference > 0;
  if (line.unit === 'procent') {
    const change = formatValue(Math.abs(difference), line, language);
    const [more, less] =
      change === '1' ? [texts.pointMore, texts.pointLess] : [texts.pointsMore, texts.pointsLess];
    return fill(isMore ? more : less, { change });
  }
  const share = relativeChange(before.figure, figure);
  if (share === undefined) return '';
  return fill(isMore ? texts.more : texts.less, {
    change: formatNumber(Math.abs(share) * 100, 0, language),
  });
}

const formatValue = (figure: number, { decimals }: Pick<ReadLine, 'decimals'>, language: string) =>
  formatNumber(figure, decimals, language);

const formatNumber = (figure: number, digits: number, language: string) =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(figure);

const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
