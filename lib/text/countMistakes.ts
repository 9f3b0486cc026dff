/**
 * Levenshtein's distance, where two neighbours that changed places are one mistake: the commonest slip of the fingers. More than `most` are
 * not counted: the answer is then Infinity, and comes as soon as that is known.
 */
export function countMistakes(from: string, to: string, most = Number.POSITIVE_INFINITY): number {
  if (Math.abs(from.length - to.length) > most) return Number.POSITIVE_INFINITY;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  let fewestBefore = 0;

  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    let fewest = row;
    for (let column = 1; column <= to.length; column++) {
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const isSame = from[row - 1] === to[column - 1];
      const count = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
        swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      current[column] = count;
      fewest = Math.min(fewest, count);
    }
    // Each row builds on the two before it, and adds to them: from here there is no way back under the limit.
    if (fewest > most && fewestBefore > most) return Number.POSITIVE_INFINITY;
    fewestBefore = fewest;
    beforePrevious = previous;
    previous = current;
  }
  const mistakes = at(previous, to.length);
  return mistakes > most ? Number.POSITIVE_INFINITY : mistakes;
}

const at = (row: number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
