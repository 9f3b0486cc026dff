import { descending } from '@/lib/statistics/series/descending';
import { timeStep } from '@/lib/statistics/series/timeSteps';
import type { ChartReading } from './chartReading';

/** A row of the series as JSON. */
export type ReadRow = { values: Readonly<Record<string, string | number | null>> };

export type ReadPoint = {
  /** As it stands in the file: "2018-12", "Hallands län". */
  text: string;
  /** The place in time; for what is not over time, among the others. */
  step: number;
  /** Left out where the file has none. */
  figure?: number;
};

export type ReadLine = ChartReading['measures'][number] & { points: ReadPoint[] };

/** The lines of a chart, or its bars, in the order in which they are drawn. Throws on rows that lack a column. */
export function readLines(reading: ChartReading, rows: readonly ReadRow[]): ReadLine[] {
  const { column, type, only, without, isDescending, measures } = reading;
  const textOf = ({ values }: ReadRow) => {
    const text = values[column];
    if (typeof text !== 'string') throw new Error(`A row has no "${column}".`);
    return text;
  };
  const figureOf = ({ values }: ReadRow, name: string) => {
    const figure = values[name];
    return typeof figure === 'number' ? figure : undefined;
  };

  const drawn = rows
    .filter(({ values }) => Object.entries(only).every(([name, text]) => values[name] === text))
    .filter((row) => !without.includes(textOf(row)));
  const [first] = measures;
  if (type !== 'text') drawn.sort((a, b) => timeStep(textOf(a), type) - timeStep(textOf(b), type));
  else if (isDescending && first)
    drawn.sort((a, b) => descending(figureOf(a, first.name), figureOf(b, first.name)));

  return measures.map((measure) => ({
    ...measure,
    points: drawn.map((row, place) => ({
      text: textOf(row),
      step: type === 'text' ? place : timeStep(textOf(row), type),
      figure: figureOf(row, measure.name),
    })),
  }));
}
