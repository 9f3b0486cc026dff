import type { Publication } from '@/lib/publications/Publication';
import { type PublicationYear, publicationYear, unknownYear } from '@/lib/publications/publicationYear';
import { sortPublications } from '@/lib/publications/sortPublications';
import { foldWord } from '@/lib/search/words/foldWord';
import { nearestName } from '@/lib/text/nearestName';
import { type HitPage, pageOf } from '@/lib/text/pageOf';
import type { PublicationQuery } from './publicationQuery';

export const pageLength = 15;

export type PublicationHits = HitPage<Publication>;

/** Every word of the query must stand somewhere in what is known of a publication, also inside a compound; a number by itself. */
export function searchPublications(
  publications: readonly Publication[],
  query: PublicationQuery,
): PublicationHits {
  const words = foldWord(query.words).split(' ').filter(Boolean);
  const found = publications.filter(
    (publication) =>
      (query.kinds.length === 0 || query.kinds.includes(publication.kind)) &&
      (!query.subject || publication.subject === query.subject) &&
      isWithin(publicationYear(publication), query.years) &&
      words.every((word) => hasWord(searchText(publication), word)),
  );

  return pageOf(sortPublications(found, query.order), query.page, pageLength);
}

function isWithin(year: PublicationYear, years: PublicationQuery['years']): boolean {
  if (!years) return true;
  if (years === unknownYear || year === unknownYear) return years === year;
  const { from, to } = years;
  return (!from || Number(year) >= Number(from)) && (!to || Number(year) <= Number(to));
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
  const { series, number, title, summary, diarienummer, publisher, note, date } = publication;
  const facts = [series, number, title, summary, diarienummer, publisher, note, ...datesWithin(date?.value)];
  return foldWord(facts.filter(Boolean).join(' '));
}

/** 2022-03-17 is looked for as 2022 and 2022-03, too; as one word it would be a longer number than they are. */
function datesWithin(date = ''): string[] {
  const parts = date.split('-');
  return parts.map((_, index) => parts.slice(0, index + 1).join('-'));
}

/** A number that is part of a longer one is another number: 2018:1 does not stand in 2018:10. */
function hasWord(text: string, word: string): boolean {
  for (let place = text.indexOf(word); place !== -1; place = text.indexOf(word, place + 1)) {
    const around = [
      text.charAt(place - 1) + word.charAt(0),
      word.slice(-1) + text.charAt(place + word.length),
    ];
    if (!around.some((pair) => /^\p{N}{2}$/u.test(pair))) return true;
  }
  return false;
}

/** The words with each unknown one, if it has no digits, exchanged for the nearest word of a title, a summary or a series. */
export function correctWords(publications: readonly Publication[], words: string): string {
  const vocabulary = readVocabulary(publications);
  const known = [...vocabulary.keys()];
  const corrected = words.split(' ').map((word) => {
    const folded = foldWord(word);
    // Another number is another thing, however alike they look.
    if (/\p{N}/u.test(folded)) return word;
    if (known.some((other) => other.includes(folded))) return word;
    return vocabulary.get(nearestName(folded, known) ?? '') ?? word;
  });
  return corrected.join(' ');
}

/** Made once for a register, as the texts above. */
const vocabularies = new WeakMap<readonly Publication[], ReadonlyMap<string, string>>();

/** The words of titles, summaries and series, by their folded form. */
function readVocabulary(publications: readonly Publication[]): ReadonlyMap<string, string> {
  const made = vocabularies.get(publications);
  if (made) return made;
  const vocabulary = new Map<string, string>();
  for (const { title, summary, series } of publications) {
    for (const word of `${title} ${summary} ${series}`.toLowerCase().match(/\p{L}{3,}/gu) ?? []) {
      vocabulary.set(foldWord(word), word);
    }
  }
  vocabularies.set(publications, vocabulary);
  return vocabulary;
}
