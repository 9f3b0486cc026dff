const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A letter, or a letter and a number: never a word, for what blocks advertisements knows some by their class. */
export function shortName(index: number): string {
  const round = Math.floor(index / letters.length);
  return `${letters.charAt(index % letters.length)}${round === 0 ? '' : round}`;
}
