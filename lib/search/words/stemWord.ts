import { newStemmer } from 'snowball-stemmers';
import { inEveryLanguage, type Locale, languageOf } from '@/lib/i18n/locales';

const stemmers = inEveryLanguage(({ search }) => newStemmer(search.stemmer));

/** Shorter words are left as they are: abbreviations, and words that would become the same as others. */
const shortestStemmed = 4;

/** A folded word without its ending: `ersattningar` and `ersattningen` both become `ersattning`. */
export function stemWord(locale: Locale, folded: string): string {
  if (folded.length < shortestStemmed || /^\p{N}/u.test(folded)) return folded;

  const { unstemmed, whole } = languageOf(locale).search;
  if (whole?.test(folded)) return folded;
  const stem = stemmers[locale].stem(folded);
  return unstemmed ? stem.replace(unstemmed, '') : stem;
}
