import { type Locale, languageOf } from './locales';

const units = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A length of time in words: `125` is "2 minuter och 5 sekunder". Whole seconds, and at least one. */
export function formatSeconds(seconds: number, locale: Locale): string {
  const { tag } = languageOf(locale);
  let left = Math.max(1, Math.round(seconds));
  const parts = units.flatMap(([unit, length]) => {
    const count = Math.floor(left / length);
    left -= count * length;
    if (count === 0) return [];
    return new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  });
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(parts);
}
