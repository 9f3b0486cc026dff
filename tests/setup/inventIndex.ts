import type { SearchDocument } from '@/lib/content/SearchDocument';
import type { Locale } from '@/lib/i18n/locales';
import { makeIndex } from '@/lib/search/makeIndex';
import { search } from '@/lib/search/search';

/** What a test says of a document; the rest is made up. */
export type InventedDocument = Partial<SearchDocument> & { title: string };

/** An index of invented documents, whose addresses are their places: `/0`, `/1`, … */
export const inventIndex = (
  documents: readonly InventedDocument[],
  groups: string[][] = [],
  locale: Locale = 'sv',
) =>
  makeIndex(
    locale,
    documents.map((document, place) => ({
      id: String(place),
      locale,
      kind: 'page',
      address: `/${place}`,
      trail: [],
      text: '',
      ...document,
    })),
    groups,
  );

/** The titles that a search in such an index finds, the best first. */
export const titlesOf = (documents: readonly InventedDocument[], query: string, groups: string[][] = []) =>
  search(inventIndex(documents, groups), query).hits.map(({ title }) =>
    title.map(({ text }) => text).join(''),
  );
