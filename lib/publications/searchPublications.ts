import { foldWord } from '@/lib/search/foldWord';
import { nearestName } from '@/lib/text/nearestName';
import type { Publication } from './Publication';
import type { PublicationQuery } from './publicationQuery';
import { publicationYear } from './publicationYear';
import { sortPublications } from './sortPublications';

export const pageLength = 15;

export type PublicationHits = {
  hits: Publication[];
  total: number;
  page: number;
  pageCount: number;
};

/** Every word of the query must stand somewhere in what is known of a publication, also inside a compound. */
export function searchPublications(
  publications: readonly Publication[],
  query: PublicationQuery,
): PublicationHits {
  const words = foldWord(query.words).split(' ').filter(Boolean);
  const found = publications.filter(
    (publication) =>
      (!query.kind || publication.kind === query.kind) &&
      (!query.year || publicationYear(publication) === query.year) &&
      words.every((word) => searchText(publication).includes(word)),
  );

  const pageCount = Math.max(1, Math.ceil(found.length / pageLength));
  // A page beyond the last is an old link to a list that has become shorter.
  const page = Math.min(query.page, pageCount);
  const hits = sortPublications(found, query.order).slice((page - 1) * pageLength, page * pageLength);
  return { hits, total: found.length, page, pageCount };
}

/** Made once for each publication: there are as many of them as words to look for in each. */
const searchTexts = new WeakMap<Publication, string>();

function searchText(publication: Publication): string {
  const known = searchTexts.get(publication);
  if (known !== undefined) return known;
  const text = makeSearchText(publication);
  searchTexts.set(publication, text);
  return text;
}

function makeSearchText(publication: Publication): string {
  const { series, number, title, diarienummer, publisher, note, date } = publication;
  return foldWord(
    [series, number, title, diarienummer, publisher, note, date?.value].filter(Boolean).join(' '),
  );
}

/** The words with each unknown one exchanged for the nearest word of a title or a series. */
export function correctWords(publications: readonly Publication[], words: string): string {
  const vocabulary = readVocabulary(publications);
  const known = [...vocabulary.keys()];
  const corrected = words.split(' ').map((word) => {
    const folded = foldWord(word);
    if (known.some((other) => other.includes(folded))) return word;
    return vocabulary.get(nearestName(folded, known) ?? '') ?? word;
  });
  return corrected.join(' ');
}

/** Made once for a register, as the texts above. */
const vocabularies = new WeakMap<readonly Publication[], ReadonlyMap<string, string>>();

/** The words of titles and series, by their folded form. */
function readVocabulary(publications: readonly Publication[]): ReadonlyMap<string, string> {
  const made = vocabularies.get(publications);
  if (made) return made;
  const vocabulary = new Map<string, string>();
  for (const { title, series } of publications) {
    for (const word of `${title} ${series}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
      vocabulary.set(foldWord(word), word);
    }
  }
  vocabularies.set(publications, vocabulary);
  return vocabulary;
}
