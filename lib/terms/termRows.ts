import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import type { Term } from './termSchema';

export const termColumns = [
  'id',
  'term',
  'abbreviation',
  'english',
  'englishSource',
  'definition',
  'law',
  'source',
  'related',
  'reservation',
] as const;

/** Each row says whose the definition is: a row is often copied away from its table. */
export function termRows(terms: readonly Term[]) {
  const reservation = getTranslator(dataLocale)('terms.reservation');
  return terms.map(({ related, ...term }) => ({ ...term, related: related.join(' '), reservation }));
}
