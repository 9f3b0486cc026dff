import { findPage } from '@/lib/content/loadPages';
import { pageTranslations } from '@/lib/content/pageTranslations';
import type { SearchDocument } from '@/lib/content/SearchDocument';
import { trailTitles } from '@/lib/content/trailTo';
import { dataLocale, type Locale, localeOfAddress } from '@/lib/i18n/locales';
import { capitalize } from '@/lib/text/capitalize';
import { loadTerms } from './loadTerms';
import { termAddress, termsAddress } from './termAddresses';
import { translatedTerms } from './translatedTerms';

/** The terms of the term bank; in other languages those with an equivalent. */
export const readTermDocuments = (locale: Locale): SearchDocument[] =>
  locale === dataLocale ? readAllTerms() : readTranslatedTerms(locale);

/** Found also by abbreviation, English name and paragraph. */
function readAllTerms(): SearchDocument[] {
  const trail = trailTitles(dataLocale, termsAddress);
  return loadTerms().map(({ id, term, abbreviation, english, definition, law }) => ({
    id: termAddress(id),
    locale: dataLocale,
    kind: 'term',
    address: termAddress(id),
    title: capitalize(term),
    alsoCalled: [abbreviation, english].filter((name) => name !== undefined),
    trail,
    text: abbreviation ? `${abbreviation}. ${definition}` : definition,
    keywords: law,
  }));
}

/** On the page that translates the term bank. Found also by the term itself. Nobody has translated the definitions, so none is shown. */
function readTranslatedTerms(locale: Locale): SearchDocument[] {
  const bank = findPage(dataLocale, termsAddress);
  const address = bank && pageTranslations(bank).find((each) => localeOfAddress(each) === locale);
  if (!address) return [];
  const trail = trailTitles(locale, address);
  return translatedTerms(loadTerms(), locale).map(({ id, term, abbreviation, equivalent, law }) => ({
    id: `${address}#${id}`,
    locale,
    kind: 'term',
    address,
    anchor: id,
    title: capitalize(equivalent.name),
    alsoCalled: [term, abbreviation].filter((name) => name !== undefined),
    trail,
    text: [abbreviation ? `${term} (${abbreviation})` : term, law].filter(Boolean).join(', '),
    textLocale: dataLocale,
  }));
}
