import type { PageCheck } from '@/lib/content/PageCheck';
import { wordsOf } from '@/lib/content/tree/wordsOf';

/** Where most readers lose the thread. */
const maxWords = 25;

export const adviseSentences: PageCheck = ({ sentences }, report) => {
  for (const { text, place } of sentences) {
    const count = wordsOf(text).length;
    if (count > maxWords) {
      report(
        place,
        'long-sentence',
        `Meningen har ${count} ord. Dela den: högst ${maxWords} ord är lätt att läsa. "${shortened(text)}"`,
      );
    }
  }
};

const shortened = (text: string) => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`);
