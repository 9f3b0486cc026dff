import { type Locale, languageOf } from './locales';

/** In units of a thousand, as ISO/IEC 80000-13 and file managers have them; never as nought. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, size] = bytes < 999_500 ? ['kB', Math.max(1, Math.round(bytes / 1e3))] : ['MB', bytes / 1e6];
  const number = new Intl.NumberFormat(languageOf(locale).tag, { maximumFractionDigits: 1 }).format(
    Number(size),
  );
  return `${number}\u00a0${unit}`;
}
