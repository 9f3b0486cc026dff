export type Wrapped = { size: number; lines: string[] };

/** Pixels of the picture, largest first. The last is small enough for any title that a page head takes. */
const sizes = [80, 68, 58, 48];

const maxLines = 4;

/**
 * A title in lines that fit, as large as it can be. A word too long for a line is divided at its hyphens or, when it has
 * none, where the line ends.
 */
export function wrapTitle(title: string, width: number): Wrapped {
  const words = title.trim().split(/\s+/);
  for (const size of sizes) {
    const lines = fill(words, width / size);
    if (lines && lines.length <= maxLines) return { size, lines };
  }
  const size = sizes.at(-1) ?? 0;
  const lines =
    fill(
      words.flatMap((word) => divide(word, width / size)),
      width / size,
    ) ?? [];
  const kept = lines.slice(0, maxLines);
  if (kept.length < lines.length) kept.push(`${kept.pop()} …`);
  return { size, lines: kept };
}

/** `undefined` when a word alone is wider than a line. Widths are in the height of the letters. */
function fill(words: readonly string[], width: number): string[] | undefined {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (textWidth(word) > width) return undefined;
    const longer = line ? `${line} ${word}` : word;
    if (textWidth(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function divide(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (textWidth(`${part}${character}-`) > width) {
      parts.push(`${part}-`);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

/** What Inter's semibold letters take at most, by kind, as parts of their height. */
const widths: [RegExp, number][] = [
  [/[iljI.,:;'’!|]/, 0.31],
  [/[ftr()[\]/\- ]/, 0.43],
  [/[mwMW%@—…]/, 0.98],
  [/[A-ZÅÄÖÉ0-9&]/, 0.77],
  [/[a-zåäöéü–"”]/, 0.65],
];

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widths.find(([kind]) => kind.test(character))?.[1] ?? 1;
  return width;
}
