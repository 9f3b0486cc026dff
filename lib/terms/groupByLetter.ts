const alphabet = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ'];

/** Of words that begin with a digit or a sign. */
const otherLetters = '0–9';

/** Items in the order given, under the letter that each begins with. */
export function groupByLetter<T>(
  items: readonly T[],
  wordOf: (item: T) => string,
): { letter: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const letter = letterOf(wordOf(item));
    groups.set(letter, [...(groups.get(letter) ?? []), item]);
  }
  return [...groups].map(([letter, members]) => ({ letter, items: members }));
}

function letterOf(word: string): string {
  const first = (word.normalize('NFC')[0] ?? '').toUpperCase();
  // É stands among the Es, but Å is not an A.
  return [first, first.normalize('NFD')[0] ?? ''].find((letter) => alphabet.includes(letter)) ?? otherLetters;
}
