import type { Locale } from '@/lib/i18n/locales';
import { loadSynonyms } from '@/lib/search/loadSynonyms';
import { makeIndex, type SearchIndex } from '@/lib/search/makeIndex';
import type { SynonymGroup } from '@/lib/search/Synonyms';
import { loadTerms } from '@/lib/terms/loadTerms';
import { readDocuments } from './readDocuments';

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

  const groups = [...loadSynonyms()[locale], ...abbreviations(locale)];
  const index = makeIndex(locale, readDocuments(locale), groups);
  indexes.set(locale, { index, madeAt: Date.now() });
  return index;
}

/** The term bank knows what abbreviations stand for: nobody has to write it once more. */
function abbreviations(locale: Locale): SynonymGroup[] {
  if (locale !== 'sv') return [];
  return loadTerms().flatMap(({ term, abbreviation }) => (abbreviation ? [[term, abbreviation]] : []));
}
