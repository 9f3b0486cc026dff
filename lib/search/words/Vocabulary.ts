import { countMistakes } from '@/lib/text/countMistakes';
import { countBits } from './countBits';

export type Spelling = {
  /** As it stands in the texts, in small letters, and folded. */
  word: string;
  folded: string;
  stem: string;
  count: number;
};

/** The words of the texts. Stems are sorted by their beginning and by their end, so that parts of compounds are found by halving. */
export type Vocabulary = {
  stems: ReadonlySet<string>;
  byBeginning: readonly string[];
  /** Turned round: `gninnep` stands for `penning`. */
  byEnd: readonly string[];
  /** Those long enough to be mended. */
  spellings: readonly Spelling[];
  /** Of each spelling, in rows of their own: they tell most words apart, thousands of them in a row, before two are compared letter by letter. */
  lengths: Uint32Array;
  letters: Int32Array;
};

export function makeVocabulary(words: readonly Spelling[]): Vocabulary {
  const stems = new Set(words.map(({ stem }) => stem));
  const spellings = words.filter(({ folded }) => folded.length >= shortestMended);
  return {
    stems,
    byBeginning: [...stems].sort(),
    byEnd: [...stems].map(turnRound).sort(),
    spellings,
    lengths: Uint32Array.from(spellings, ({ folded }) => folded.length),
    letters: Int32Array.from(spellings, ({ folded }) => lettersOf(folded)),
  };
}

/** A common beginning ("sjuk") has dozens of compounds; past these, more of them only cost time. */
const mostCompounds = 40;

/** Stems that begin with a part, without the part itself: "föräldra" leads to "föräldrapenning". */
export function findByBeginning(vocabulary: Vocabulary, part: string): string[] {
  return findBeginning(vocabulary.byBeginning, part);
}

/** Stems that end with a part, without the part itself: "penning" leads to "föräldrapenning". */
export function findByEnd(vocabulary: Vocabulary, part: string): string[] {
  return findBeginning(vocabulary.byEnd, turnRound(part)).map(turnRound);
}

function findBeginning(sorted: readonly string[], beginning: string): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') <= beginning) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let place = low; found.length < mostCompounds; place++) {
    const stem = sorted[place];
    if (!stem?.startsWith(beginning)) break;
    found.push(stem);
  }
  return found;
}

/** Three letters have too many neighbours for a guess. */
const shortestMended = 4;

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
  for (let place = 0; place < spellings.length; place++) {
    const spelling = spellings[place];
    if (!spelling || Math.abs((lengths[place] ?? 0) - folded.length) > fewest) continue;
    // A mistake changes at most two letters of the set: one that goes and one that comes.
    if (countBits((letters[place] ?? 0) ^ ownLetters) > 2 * fewest) continue;

    const mistakes = countMistakes(folded, spelling.folded, fewest);
    if (mistakes > fewest) continue;
    if (mistakes < fewest) nearest = [];
    fewest = mistakes;
    nearest.push(spelling);
  }
  // Few people mistake the first letter of a word.
  const rank = (spelling: Spelling) => spelling.count + (spelling.folded[0] === folded[0] ? 1e6 : 0);
  return nearest.sort((one, other) => rank(other) - rank(one));
}

/** Which letters a word has. The bit of a letter is its code modulo 32: unlike for a to z, and good enough for all others. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place++) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

const turnRound = (word: string) => [...word].reverse().join('');
