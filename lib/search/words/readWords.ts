export type Word = { text: string; start: number; end: number };

/**
 * Letters with their marks, and digits: `sjukpenning`, `F43`. Numbers of publications and laws are one word (`2017:01`, `2022/011777`), and
 * so is a single letter tied to a word (`e-tjänst`); all other hyphens part two words.
 */
const wordPattern =
  /(?:\p{L}-(?=\p{L}))?[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD]*(?:(?<=\p{N})[:/.,](?=\p{N})\p{N}+)*/gu;

/** The words of a text, with where they stand. */
export function readWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}
