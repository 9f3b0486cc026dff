import type { Measure } from './seriesSchema';

const formats = new Map<number, Intl.NumberFormat>();

/** A number as it is written in Swedish: no-break spaces between thousands, decimal comma, always the decimals of its column. */
export function formatFigure(figure: number, { decimals }: Pick<Measure, 'decimals'>): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat('sv-SE', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(decimals, format);
  }
  return format.format(figure);
}
