import { bisector } from 'd3-array';
import { countMistakes } from '@/lib/text/countMistakes';
import { countBits } from './countBits';

export type Spelling = {
  /** As it stands in the texts, in small letters, and folded. */
  word: string;
  folded: string;
  stem: string;
  count: number;
};

/** Stems in the order of their keys, which is that of halving. */
type Sorted = { keys: readonly string[]; stems: readonly string[] };

/** The words of the texts. Stems are sorted by their beginning and by their end, so that parts of compounds are found by halving. */
export type Vocabulary = {
  stems: ReadonlySet<string>;
  /** Of each folded word of the texts: most of what is searched for is among them, and to stem a word takes longer than to find it. */
  stemOf: ReadonlyMap<string, string>;
  byBeginning: Sorted;
  /** By their letters turned round: `gninnep` for `penning`. */
  byEnd: Sorted;
  /** Those long enough to be mended, the shortest first. */
  spellings: readonly Spelling[];
  /** Where the spellings of each length begin among them. */
  lengths: Uint32Array;
  /** Of each spelling, in a row of their own: they tell most words apart, thousands of them, before two are compared letter by letter. */
  letters: Int32Array;
};

/** Of the words of the texts, and those that may be meant though they stand in none: synonyms. */
export function makeVocabulary(words: readonly Spelling[], synonyms: readonly Spelling[]): Vocabulary {
  const stems = new Set(words.map(({ stem }) => stem));
  const spellings = [...words, ...synonyms]
    .filter(({ folded }) => folded.length >= shortestMended)
    .sort((one, other) => one.folded.length - other.folded.length);
  const longest = spellings.at(-1)?.folded.length ?? 0;
  return {
    stems,
    stemOf: new Map(words.map(({ folded, stem }) => [folded, stem])),
    byBeginning: sortBy(stems, (stem) => stem),
    byEnd: sortBy(stems, turnRound),
    spellings,
    lengths: Uint32Array.from({ length: longest + 2 }, (_, length) =>
      bisector(({ folded }: Spelling) => folded.length).left(spellings, length),
    ),
    letters: Int32Array.from(spellings, ({ folded }) => lettersOf(folded)),
  };
}

function sortBy(stems: Iterable<string>, keyOf: (stem: string) => string): Sorted {
  const sorted = Array.from(stems, (stem) => ({ key: keyOf(stem), stem })).sort((one, other) =>
    one.key < other.key ? -1 : 1,
  );
  return { keys: sorted.map(({ key }) => key), stems: sorted.map(({ stem }) => stem) };
}

/** A common beginning ("sjuk") has dozens of compounds; past these, more of them only cost time. */
const mostCompounds = 40;

/** Stems that begin with a part, without the part itself: "föräldra" leads to "föräldrapenning". */
export function findByBeginning(vocabulary: Vocabulary, part: string): string[] {
  return findBeginning(vocabulary.byBeginning, part);
}

/** Stems that end with a part, without the part itself: "penning" leads to "föräldrapenning". */
export function findByEnd(vocabulary: Vocabulary, part: string): string[] {
  return findBeginning(vocabulary.byEnd, turnRound(part));
}

function findBeginning({ keys, stems }: Sorted, beginning: string): string[] {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') <= beginning) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end - low < mostCompounds && keys[end]?.startsWith(beginning)) end++;
  return stems.slice(low, end);
}

/** Three letters have too many neighbours for a guess. */
const shortestMended = 4;

/** Few people mistake the first letter of a word, and a short word with another first letter is most often another word: "vobba" is not "jobba". */
const shortestWithOtherFirst = 8;

/** The words that were probably meant by a misspelled one: those with the fewest mistakes, the likeliest first. */
export function findNearest(
  { spellings, lengths, letters }: Vocabulary,
  folded: string,
  mistakesAllowed: number,
): Spelling[] {
  if (folded.length < shortestMended) return [];

  const ownLetters = lettersOf(folded);
  let fewest = mistakesAllowed;
  let nearest: Spelling[] = [];
  const from = lengths[folded.length - fewest] ?? spellings.length;
  const to = lengths[folded.length + fewest + 1] ?? spellings.length;
  for (let place = from; place < to; place++) {
    // A mistake changes at most two letters of the set: one that goes and one that comes.
    if (countBits((letters[place] ?? 0) ^ ownLetters) > 2 * fewest) continue;

    const spelling = spellings[place];
    if (!spelling || (folded.length < shortestWithOtherFirst && spelling.folded[0] !== folded[0])) continue;
    const mistakes = countMistakes(folded, spelling.folded, fewest);
    if (mistakes > fewest) continue;
    if (mistakes < fewest) nearest = [];
    fewest = mistakes;
    nearest.push(spelling);
  }
  const rank = (spelling: Spelling) => spelling.count + (spelling.folded[0] === folded[0] ? 1e6 : 0);
  // Of two that are as common the longer one: a letter is left out ("allmäna") sooner than put in.
  return nearest.sort((one, other) => rank(other) - rank(one) || other.folded.length - one.folded.length);
}

/** Which letters a word has. The bit of a letter is its code modulo 32: unlike for a to z, and good enough for all others. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

const turnRound = (word: string) => [...word].reverse().join('');
