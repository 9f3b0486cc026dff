import type { Locale } from '@/lib/i18n/locales';
import type { Elsewhere } from './elsewhereSchema';
import { longestQuery } from './understandQuery';
import { foldWord } from './words/foldWord';
import { readWords } from './words/readWords';
import { stemWord } from './words/stemWord';

/** What a query asks for that is on another website, the longest phrase first. Two at most: more would hide what is here. */
export function findElsewhere(answers: readonly Elsewhere[], locale: Locale, query: string): Elsewhere[] {
  const asked = stemsOf(locale, query.slice(0, longestQuery));
  /** How many words the longest of the phrases has that the query asks for; 0 when it asks for none. */
  const fitOf = (phrases: readonly string[]) =>
    Math.max(
      0,
      ...phrases.map((phrase) => {
        const stems = [...stemsOf(locale, phrase)];
        return stems.every((stem) => asked.has(stem)) ? stems.length : 0;
      }),
    );
  const found = answers
    .filter(({ language, except }) => language === locale && fitOf(except) === 0)
    .map((answer) => ({ answer, fit: fitOf(answer.words) }));
  return found
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, mostAnswers)
    .map(({ answer }) => answer);
}

const mostAnswers = 2;

const stemsOf = (locale: Locale, text: string) =>
  new Set(readWords(text).map((word) => stemWord(locale, foldWord(word.text))));
