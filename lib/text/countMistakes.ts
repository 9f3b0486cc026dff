/** Levenshtein's distance, where two neighbours that changed places are one mistake: the commonest slip of the fingers. */
export function countMistakes(from: string, to: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);

  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const isSame = from[row - 1] === to[column - 1];
      current[column] = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (isSame ? 0 : 1),
        swapped ? at(beforePrevious, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

const at = (row: number[], column: number) => row[column] ?? Number.POSITIVE_INFINITY;
