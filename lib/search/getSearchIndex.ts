import type { Locale } from '@/lib/i18n/locales';
import { makeIndex, type SearchIndex } from './makeIndex';
import { readPageDocuments } from './readPageDocuments';

const indexes = new Map<Locale, { index: SearchIndex; madeAt: number }>();

/** While somebody writes, the texts are read anew after this time; a built site reads them once. */
const freshMilliseconds = process.env.NODE_ENV === 'production' ? Number.POSITIVE_INFINITY : 2000;

/** The index of a language, made when it is first asked for. */
export function getSearchIndex(locale: Locale): SearchIndex {
  const known = indexes.get(locale);
  if (known && Date.now() - known.madeAt < freshMilliseconds) return known.index;

  const index = makeIndex(locale, readPageDocuments(locale), []);
  indexes.set(locale, { index, madeAt: Date.now() });
  return index;
}
