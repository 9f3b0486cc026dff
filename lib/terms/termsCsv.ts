import { getTranslator } from '@/lib/i18n/getTranslator';
import { writeCsv } from '@/lib/source/writeCsv';
import type { Term } from './termSchema';

const columns = [
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
];

/** Each row says whose the definition is: a row is often copied away from its table. */
export function termsCsv(terms: readonly Term[]): string {
  const reservation = getTranslator('sv')('terms.reservation');
  return writeCsv(
    columns,
    terms.map(({ related, ...term }) => ({ ...term, related: related.join(' '), reservation })),
  );
}
