import { type Locale, languageOf } from '@/lib/i18n/locales';
import type { Translations } from '@/lib/i18n/translations';
import type { Term } from './termSchema';

type Equivalent = { name: string; source: string };

type TranslatedTerm = Term & { equivalent: Equivalent };

/** What a term is called in other languages. */
export const equivalentsOf = ({ english, englishSource }: Term): Translations<Equivalent> =>
  english && englishSource ? { en: { name: english, source: englishSource } } : {};

/** Those with an equivalent in a language, by that. */
export function translatedTerms(terms: readonly Term[], locale: Locale): TranslatedTerm[] {
  const { compare } = new Intl.Collator(languageOf(locale).tag);
  return terms
    .flatMap((term) => {
      const equivalent = equivalentsOf(term)[locale];
      return equivalent ? { ...term, equivalent } : [];
    })
    .sort((a, b) => compare(a.equivalent.name, b.equivalent.name));
}
