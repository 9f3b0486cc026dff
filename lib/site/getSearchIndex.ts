import { fromContentIn } from '@/lib/content/snapshot/fromContent';
import { makeIndex } from '@/lib/search/makeIndex';
import { readDocuments } from './readDocuments';
import { subjects } from './subjects';

/** The index of a language, made when it is first asked for. */
export const getSearchIndex = fromContentIn('search index', (locale) =>
  makeIndex(
    locale,
    readDocuments(locale),
    subjects.flatMap(({ synonyms }) => synonyms?.(locale) ?? []),
  ),
);
