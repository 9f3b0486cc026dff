import { fromContentBy } from '@/lib/content/snapshot/fromContent';
import type { Locale } from '@/lib/i18n/locales';
import { makeIndex } from '@/lib/search/makeIndex';
import { readDocuments } from './readDocuments';
import { subjects } from './subjects';

/** The index of a language, made when it is first asked for. */
export const getSearchIndex = fromContentBy('search index', (locale: Locale) =>
  makeIndex(
    locale,
    readDocuments(locale),
    subjects.flatMap(({ synonyms }) => synonyms?.(locale) ?? []),
  ),
);
