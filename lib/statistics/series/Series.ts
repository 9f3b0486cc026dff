import type { CellCode } from './cellCodes';
import type { Column, Dimension, Measure, SeriesHead } from './seriesSchema';

/** A number or the reason why there is none. */
export type Figure = number | CellCode;

export type SeriesRow = {
  /** Dimensions and source as texts, by column. */
  texts: Record<string, string>;
  /** By measure. */
  figures: Record<string, Figure>;
  line: number;
};

export type Series = SeriesHead & {
  /** The name of its files, and the last part of its address. */
  id: string;
  rows: SeriesRow[];
};

export const isDimension = (column: Column): column is Dimension => column.kind === 'dimension';
export const isMeasure = (column: Column): column is Measure => column.kind === 'measure';

/** The dimension by which people find a row: the first that is not the same in all of them. */
export function keyColumn(series: Series): Dimension | undefined {
  const dimensions = series.columns.filter(isDimension);
  return dimensions.find(({ name }) => !isConstant(series, name)) ?? dimensions[0];
}

/** A column that says the same in every row is said once, beside the table. */
export function isConstant({ rows }: Pick<Series, 'rows'>, column: string): boolean {
  const [first] = rows;
  return (
    rows.length > 1 &&
    rows.every(({ texts }) => texts[column] !== undefined && texts[column] === first?.texts[column])
  );
}

/** How a cell stands in the file and in the CSV download. */
export function cellText({ texts, figures }: SeriesRow, column: Column): string {
  if (column.kind !== 'measure') return texts[column.name] ?? '';
  const figure = figures[column.name] ?? '..';
  return typeof figure === 'number' ? figure.toFixed(column.decimals) : figure;
}

export const seriesAddress = (id: string) => `/statistik-och-analys/serier/${id}`;
