import { foldWord } from './foldWord';
import { readWords } from './readWords';

/** The words of a text, folded, with a space between. */
export const foldText = (text: string): string =>
  readWords(text)
    .map((word) => foldWord(word.text))
    .join(' ');
