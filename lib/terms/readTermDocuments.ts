import type { SearchDocument } from '@/lib/content/SearchDocument';
import { trailTitles } from '@/lib/content/trailTo';
import type { Locale } from '@/lib/i18n/locales';
import { englishTerms } from '@/lib/terms/englishTerms';
import { loadTerms } from '@/lib/terms/loadTerms';
import { englishTermsAddress, termAddress, termsAddress } from '@/lib/terms/termAddresses';
import { capitalize } from '@/lib/text/capitalize';

/** The terms of the term bank; in English those with an English equivalent. */
export function readTermDocuments(locale: Locale): SearchDocument[] {
  if (locale === 'sv') return readSwedishTerms();
  return locale === 'en' ? readEnglishTerms() : [];
}

/** Found also by abbreviation, English name and paragraph. */
function readSwedishTerms(): SearchDocument[] {
  const trail = trailTitles('sv', termsAddress);
  return loadTerms().map(({ id, term, abbreviation, english, definition, law }) => ({
    id: termAddress(id),
    locale: 'sv',
    kind: 'term',
    address: termAddress(id),
    title: capitalize(term),
    alsoCalled: [abbreviation, english].filter((name) => name !== undefined),
    trail,
    text: abbreviation ? `${abbreviation}. ${definition}` : definition,
    keywords: law,
  }));
}

/** Found also by the Swedish term. Definitions are in Swedish only, so none is shown. */
function readEnglishTerms(): SearchDocument[] {
  const trail = trailTitles('en', englishTermsAddress);
  return englishTerms(loadTerms()).map(({ id, term, abbreviation, english, law }) => ({
    id: `${englishTermsAddress}#${id}`,
    locale: 'en',
    kind: 'term',
    address: englishTermsAddress,
    anchor: id,
    title: capitalize(english),
    alsoCalled: [term, abbreviation].filter((name) => name !== undefined),
    trail,
    text: [abbreviation ? `${term} (${abbreviation})` : term, law].filter(Boolean).join(', '),
    textLocale: 'sv',
  }));
}
