import { wordsOf } from './wordsOf';

/**
 * How hard a Swedish text is to read: words a sentence, plus the share of words longer than six letters.
 * 30–40 is easy, 40–50 middling (newspapers), 50–60 hard (official texts). Source: C.-H. Björnsson, "Läsbarhet", 1968.
 * `undefined` for a text too short to be measured.
 */
export function lix(sentences: readonly string[]): number | undefined {
  const words = sentences.flatMap(wordsOf);
  // A single long word would decide the measure of a text of a few lines.
  if (words.length < 100) return undefined;

  const long = words.filter((word) => word.length > 6).length;
  return Math.round(words.length / sentences.length + (long * 100) / words.length);
}
