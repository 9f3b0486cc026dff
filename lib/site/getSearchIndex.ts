import type { Locale } from '@/lib/i18n/locales';
import { makeIndex, type SearchIndex } from '@/lib/search/makeIndex';
import { readDocuments } from './readDocuments';
import { subjects } from './subjects';

declare global {
  var searchIndexes: Map<Locale, { index: SearchIndex; madeAt: number }> | undefined;
}

/**
 * One for the process: the bundler gives the pages of hits and the suggestions a copy of this module each, and two indexes
 * would take twice the memory, and twice the time before the first answer.
 */
globalThis.searchIndexes ??= new Map();
const indexes = globalThis.searchIndexes;

/** While somebody writes, the texts are read anew after this time; a built site reads them once. */
const freshMilliseconds = process.env.NODE_ENV === 'production' ? Number.POSITIVE_INFINITY : 2000;

/** The index of a language, made when it is first asked for. */
export function getSearchIndex(locale: Locale): SearchIndex {
  const known = indexes.get(locale);
  if (known && Date.now() - known.madeAt < freshMilliseconds) return known.index;

  const groups = subjects.flatMap(({ synonyms }) => synonyms?.(locale) ?? []);
  const index = makeIndex(locale, readDocuments(locale), groups);
  indexes.set(locale, { index, madeAt: Date.now() });
  return index;
}
