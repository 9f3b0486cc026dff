import { countMistakes } from './countMistakes';

/**
 * The name that was probably meant by a misspelled word. Large and small letters count as the same. At most a third of the
 * letters may be wrong: beyond that a suggestion is a guess, which misleads more than it helps.
 */
export function nearestName(word: string, names: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;

  for (const name of names) {
    const longest = Math.max(word.length, name.length);
    const allowed = Math.floor(longest / 3);
    // The lengths alone rule most names out, long before their letters are compared.
    if (Math.abs(word.length - name.length) > allowed) continue;

    const mistakes = countMistakes(word.toLowerCase(), name.toLowerCase());
    if (mistakes <= allowed && mistakes < fewest) {
      nearest = name;
      fewest = mistakes;
    }
  }
  return nearest;
}
