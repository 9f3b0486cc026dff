import type { SearchIndex } from './makeIndex';
import { foldWord } from './words/foldWord';
import { readWords } from './words/readWords';
import { type FoundConcept, findConcepts } from './words/Synonyms';
import { stemWord } from './words/stemWord';
import { stopWords } from './words/stopWords';
import { findByBeginning, findByEnd, findNearest, type Spelling } from './words/Vocabulary';

/** What to look for in the index: how well the term answers, and which words of the query it answers, a bit for each. */
export type Wanted = { weight: number; answers: number };

export type UnderstoodQuery = {
  /** The query as it was read. */
  query: string;
  /** Its words, folded, with a space between (lib/search/words/foldText.ts). */
  folded: string;
  /** Whether some of what was typed is left out. */
  isShortened: boolean;
  /** How many words there are to answer. */
  size: number;
  /** The bits of the words that must be answered: another document than 2018:10 is no answer to 2018:10. */
  required: number;
  /** Words with digits that stand nowhere, as they were typed: nothing is guessed in their place. */
  unknownNumbers: readonly string[];
  wanted: ReadonlyMap<string, Wanted>;
  /** The stems of all words, mended, as in the names of documents; and without those that say nothing: "vad är sjukpenning" asks for "sjukpenning". */
  names: readonly [string, string];
  /** Other names for the very same, when the whole query is a word that has synonyms. */
  otherNames: ReadonlySet<string>;
  /** The query with its misspelled words mended, when there are such. */
  meant?: string;
};

/** Nobody types more by hand, and each word costs time. */
export const longestQuery = 200;
const mostWords = 12;
/** In letters. The longest words of the texts have some forty. */
const longestWord = 60;

/** The beginnings and ends of compounds: shorter ones say too little ("ans" is no part of "ansvar"). */
const shortestPart = 4;
/** The last word may not be whole yet. */
const shortestBeginning = 2;

/** How well each kind of term answers, where the word itself is 1: synonyms less, and compounds least, by how much of them the word is. */
const weights = { synonym: 0.7, end: 0.6, beginning: 0.45, split: 0.7, nearest: 0.7, stop: 0.2 };

export function understandQuery(index: SearchIndex, typed: string): UnderstoodQuery {
  const { locale, vocabulary, synonyms } = index;
  const query = typed
    .slice(0, longestQuery)
    // Control characters, and halves of characters that the cut may leave, cannot be shown.
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim();
  const allWords = readWords(query);
  let room = longestQuery;
  const words = allWords.slice(0, mostWords).flatMap((word) => {
    // One letter may unfold into eighteen (U+FDFA): what is compared is no longer than what may be typed.
    const folded = foldWord(word.text.slice(0, longestWord)).slice(0, Math.min(room, longestWord));
    room -= folded.length;
    return folded === '' ? [] : [{ ...word, folded, stem: stemOf(index, folded) }];
  });

  const isStop = ({ folded }: { folded: string }) => stopWords[locale].has(folded);
  const hasOtherWords = words.some((word) => !isStop(word));
  let size = 0;
  /** The bit of each word; none for a word that says nothing. */
  const bits = words.map((word) => (hasOtherWords && isStop(word) ? 0 : 1 << size++));

  const wanted = new Map<string, Wanted>();
  const want = (term: string, weight: number, answers: number) => {
    const known = wanted.get(term) ?? { weight: 0, answers: 0 };
    // A compound answers the better, the more of its parts are asked for.
    const isOtherPart = (known.answers & answers) === 0;
    wanted.set(term, {
      weight: isOtherPart ? Math.min(1, known.weight + weight) : Math.max(known.weight, weight),
      answers: known.answers | answers,
    });
  };

  const required = words.reduce(
    (sum, { folded }, place) => (isReference(folded) ? sum | (bits[place] ?? 0) : sum),
    0,
  );

  const stems = words.map(({ stem }) => stem);
  const otherNames = new Set<string>();
  const wantConcept = ({ concept, from, to }: FoundConcept, weight: number) => {
    if (to - from + 1 === words.length)
      for (const name of synonyms.names.get(concept) ?? []) otherNames.add(name);
    want(
      concept,
      weight,
      bits.slice(from, to + 1).reduce((sum, bit) => sum | bit, 0),
    );
  };
  for (const found of findConcepts(synonyms, stems)) wantConcept(found, weights.synonym);

  // Swedish compounds are often written apart: "föräldra penning".
  const isAnswered = bits.map((bit) =>
    [...wanted.values()].some(({ answers }) => bit !== 0 && answers & bit),
  );
  /** The stems as a name has them: what is written apart is one word. */
  const named = [...stems];
  for (const [place, { folded }] of words.entries()) {
    const next = words[place + 1];
    if (!next) break;
    if (hasDigit(folded) || hasDigit(next.folded)) continue;
    const joined = [folded + next.folded, `${folded}s${next.folded}`]
      .map((word) => stemOf(index, word))
      .find((stem) => vocabulary.stems.has(stem));
    if (joined === undefined) continue;
    want(joined, 1, (bits[place] ?? 0) | (bits[place + 1] ?? 0));
    named.splice(place, 2, joined, '');
    isAnswered[place] = isAnswered[place + 1] = true;
  }

  const mended = new Set<number>();
  const unknownNumbers: string[] = [];
  let meant = '';
  let meantUntil = 0;
  for (const [place, { folded, stem, start, end }] of words.entries()) {
    const bit = bits[place] ?? 0;
    if (bit === 0) {
      want(stem, weights.stop, 0);
      continue;
    }
    const isKnown = vocabulary.stems.has(stem);
    if (isKnown) want(stem, 1, bit);
    // Another number is another thing, however alike they look.
    if (hasDigit(folded)) {
      if (!isKnown && !isAnswered[place]) unknownNumbers.push(query.slice(start, end));
      continue;
    }

    const isLast = place === words.length - 1;
    const compounds = findCompounds(index, stem, isLast ? shortestBeginning : shortestPart);
    for (const [found, weight] of compounds) want(found, weight, bit);
    if (isKnown || isAnswered[place] || compounds.length > 0) continue;

    const { parts, spellings } = guess(index, folded);
    for (const part of parts) want(part, weights.split, bit);
    for (const spelling of spellings) want(spelling.stem, weights.nearest, bit);
    const [nearest] = spellings;
    if (!nearest) continue;
    named[place] = nearest.stem;
    mended.add(place);
    meant += query.slice(meantUntil, start) + nearest.word;
    meantUntil = end;
  }

  // A synonym may be misspelled, too; it is found as the word that it stands for is.
  for (const found of mended.size > 0 ? findConcepts(synonyms, named) : []) {
    const places = Array.from({ length: found.to - found.from + 1 }, (_, step) => found.from + step);
    if (places.some((place) => mended.has(place))) wantConcept(found, weights.nearest);
  }

  return {
    query,
    folded: words.map(({ folded }) => folded).join(' '),
    isShortened: typed.trim().length > longestQuery || allWords.length > words.length,
    size,
    required,
    unknownNumbers,
    wanted,
    names: [joinStems(named), joinStems(named.filter((_, place) => bits[place] !== 0))],
    otherNames,
    meant: meant === '' ? undefined : meant + query.slice(meantUntil),
  };
}

const stemOf = ({ locale, vocabulary }: SearchIndex, folded: string) =>
  vocabulary.stemOf.get(folded) ?? stemWord(locale, folded);

const joinStems = (stems: readonly string[]) => stems.filter(Boolean).join(' ');

const hasDigit = (word: string) => /\p{N}/u.test(word);

/** The number of a publication, a law, a case: `2018:10`, `2022/011777`. */
const isReference = (word: string) => /\p{N}[:/]\p{N}/u.test(word);

/** Compounds that begin or end with a word. They count by how much of them the word is. */
function findCompounds({ vocabulary }: SearchIndex, stem: string, shortest: number): [string, number][] {
  const found: [string, number][] = [];
  const add = (compounds: readonly string[], weight: number) => {
    for (const compound of compounds) found.push([compound, (weight * stem.length) / compound.length]);
  };
  if (stem.length >= shortest) add(findByBeginning(vocabulary, stem), weights.beginning);
  if (stem.length >= shortestPart) add(findByEnd(vocabulary, stem), weights.end);
  return found;
}

/** What an unknown word may stand for: one with a slip of the finger, a compound of known words, or one with two slips. */
function guess(index: SearchIndex, folded: string): { parts: string[]; spellings: Spelling[] } {
  const slip = findNearest(index.vocabulary, folded, 1);
  if (slip.length > 0) return { parts: [], spellings: slip };

  const parts = splitCompound(index, folded);
  if (parts.length > 0) return { parts, spellings: [] };

  const allowsTwo = folded.length >= shortestWithTwoSlips;
  return { parts: [], spellings: allowsTwo ? findNearest(index.vocabulary, folded, 2) : [] };
}

/** Shorter words with two slips are most often other words. */
const shortestWithTwoSlips = 9;

/** An end of a compound that says enough without its beginning: "intervju" of "anställningsintervju". */
const shortestTellingEnd = 6;

/**
 * The two known words that an unknown compound is made of, perhaps with an s between ("sjukpenningsstatistik"), or else the longest
 * known word that it ends with: in Swedish the end tells what kind of thing it is.
 */
function splitCompound(index: SearchIndex, folded: string): string[] {
  const { vocabulary } = index;
  let tellingEnd: string | undefined;
  for (let place = shortestPart; place <= folded.length - shortestPart; place++) {
    const end = stemOf(index, folded.slice(place));
    if (!vocabulary.stems.has(end)) continue;
    const beginning = [folded.slice(0, place), folded.slice(0, place).replace(/s$/, '')]
      .map((word) => stemOf(index, word))
      .find((stem) => vocabulary.stems.has(stem));
    if (beginning !== undefined) return [beginning, end];
    if (end.length >= shortestTellingEnd) tellingEnd ??= end;
  }
  return tellingEnd === undefined ? [] : [tellingEnd];
}
