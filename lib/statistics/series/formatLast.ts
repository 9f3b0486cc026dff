import type { CellCode } from './cellCodes';
import { formatFigure } from './formatFigure';
import type { Measure } from './seriesSchema';

const missing: CellCode = '..';

/** The figure at the end of a line or a row of columns. Of a measure that has none at all, it is told that it is missing. */
export function formatLast(figure: unknown, measure: Pick<Measure, 'decimals'>): string {
  return typeof figure === 'number' ? formatFigure(figure, measure) : missing;
}
