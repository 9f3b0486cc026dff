import { countMistakes } from './countMistakes';

/**
 * The name that was probably meant by a misspelled word. Large and small letters count as the same. At most a third of the
 * letters may be wrong: beyond that a suggestion is a guess, which misleads more than it helps.
 */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;

  for (const name of names) {
    const allowed = Math.floor(Math.max(word.length, name.length) / 3);
    const mistakes = countMistakes(word.toLowerCase(), name.toLowerCase(), Math.min(allowed, fewest - 1));
    if (mistakes < fewest) {
      nearest = name;
      fewest = mistakes;
    }
  }
  return nearest;
}
