import { newStemmer } from 'snowball-stemmers';
import { inEveryLanguage, type Locale } from '@/lib/i18n/locales';

const stemmers = inEveryLanguage(({ search }) => newStemmer(search.stemmer));

/** Shorter words are left as they are: abbreviations, and words that would become the same as others. */
const shortestStemmed = 4;

/** A folded word without its ending: `ersattningar` and `ersattningen` both become `ersattning`. */
export function stemWord(locale: Locale, folded: string): string {
  if (folded.length < shortestStemmed || /^\p{N}/u.test(folded)) return folded;

  const stem = stemmers[locale].stem(folded);
  return locale === 'sv' ? stem.replace(definiteEnding, '') : stem;
}

/** What Snowball leaves of the commonest Swedish ending of all: ombudet, kakan, intervjun. */
const definiteEnding = /(?<=\p{L}{3})(?:et|an|(?<=[uy])n)$/u;
