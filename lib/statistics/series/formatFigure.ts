import { dataLocale, languageOf } from '@/lib/i18n/locales';
import type { Measure } from './seriesSchema';

const formats = new Map<number, Intl.NumberFormat>();

/** A number as the language of the data writes it: in Swedish no-break spaces between thousands, a decimal comma. Always the decimals of its column. */
export function formatFigure(figure: number, { decimals }: Pick<Measure, 'decimals'>): string {
  let format = formats.get(decimals);
  if (!format) {
    format = new Intl.NumberFormat(languageOf(dataLocale).tag, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(decimals, format);
  }
  return format.format(figure);
}
