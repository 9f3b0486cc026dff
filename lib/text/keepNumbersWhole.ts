/** Before three figures, or the sign for per cent. */
const within = /(?<=\d) (?=\d{3}(?!\d)|%)/g;

/** A number such as 30 000 or 5 % is not parted at the end of a line: its space becomes one that does not break (U+00A0). */
export const keepNumbersWhole = (text: string): string => text.replace(within, '\u00a0');
