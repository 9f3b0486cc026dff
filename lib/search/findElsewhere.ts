import type { Locale } from '@/lib/i18n/locales';
import type { Elsewhere } from './elsewhereSchema';
import { longestQuery } from './understandQuery';
import { foldWord } from './words/foldWord';
import { readWords } from './words/readWords';
import { stemWord } from './words/stemWord';

/** What a query asks for that is on another website, the longest phrase first. Two at most: more would hide what is here. */
export function findElsewhere(answers: readonly Elsewhere[], locale: Locale, query: string): Elsewhere[] {
  const asked = stemsOf(locale, query.slice(0, longestQuery));
  const found = answers
    .filter(({ language }) => language === locale)
    .map((answer) => ({
      answer,
      fit: Math.max(
        ...answer.words.map((phrase) => {
          const stems = [...stemsOf(locale, phrase)];
          return stems.every((stem) => asked.has(stem)) ? stems.length : 0;
        }),
      ),
    }));
  return found
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, mostAnswers)
    .map(({ answer }) => answer);
}

const mostAnswers = 2;

const stemsOf = (locale: Locale, text: string) =>
  new Set(readWords(text).map((word) => stemWord(locale, foldWord(word.text))));
