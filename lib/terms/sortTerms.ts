import { dataLocale } from '@/lib/i18n/locales';
import type { Term } from './termSchema';

/**
 * As Svenska Akademiens ordlista since 2006: å, ä and ö come last, and w is a letter of its own after v. Small and capital
 * letters are the same, and numbers come first.
 */
const swedish = new Intl.Collator(dataLocale, { numeric: true });

export function sortTerms(terms: readonly Term[]): Term[] {
  return [...terms].sort((a, b) => swedish.compare(a.term, b.term) || swedish.compare(a.id, b.id));
}
