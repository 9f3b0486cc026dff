import type { Locale } from '@/lib/i18n/locales';
import type { Elsewhere } from './elsewhereSchema';
import { longestQuery } from './understandQuery';
import { foldWord } from './words/foldWord';
import { readWords } from './words/readWords';
import { stemWord } from './words/stemWord';

/** What a query asks for that is on another website, the longest phrase first. Two at most: more would hide what is here. */
export function findElsewhere(answers: readonly Elsewhere[], locale: Locale, query: string): Elsewhere[] {
  const asked = new Set(stemsOf(locale, query.slice(0, longestQuery)));
  /** How many words the longest of the phrases has that the query asks for; 0 when it asks for none. */
  const fitOf = (phrases: readonly Phrase[]) =>
    Math.max(0, ...phrases.map((stems) => (stems.every((stem) => asked.has(stem)) ? stems.length : 0)));
  return answers
    .filter(({ language }) => language === locale)
    .map((answer) => ({ answer, phrases: phrasesOf(answer) }))
    .filter(({ phrases }) => fitOf(phrases.except) === 0)
    .map(({ answer, phrases }) => ({ answer, fit: fitOf(phrases.words) }))
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit)
    .slice(0, mostAnswers)
    .map(({ answer }) => answer);
}

const mostAnswers = 2;

/** Its different stems. */
type Phrase = readonly string[];

/** The same for every search, and hundreds: made once. */
const known = new WeakMap<Elsewhere, Record<'words' | 'except', readonly Phrase[]>>();

function phrasesOf(answer: Elsewhere): Record<'words' | 'except', readonly Phrase[]> {
  const read = (phrases: readonly string[]) => phrases.map((phrase) => stemsOf(answer.language, phrase));
  const phrases = known.get(answer) ?? { words: read(answer.words), except: read(answer.except) };
  known.set(answer, phrases);
  return phrases;
}

const stemsOf = (locale: Locale, text: string): string[] => [
  ...new Set(readWords(text).map((word) => stemWord(locale, foldWord(word.text)))),
];
