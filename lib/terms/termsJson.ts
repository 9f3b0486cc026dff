import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { termAddress, termsAddress } from './termAddresses';
import type { Term } from './termSchema';

/** All that is known of all terms, with the reservations; `site` is the public address of the website. */
export function termsJson(terms: readonly Term[], site: string) {
  const t = getTranslator(dataLocale);
  return {
    title: t('terms.title'),
    language: dataLocale,
    page: `${site}${termsAddress}`,
    reservation: t('terms.reservation'),
    count: terms.length,
    terms: terms.map((term) => ({
      id: term.id,
      term: term.term,
      abbreviation: term.abbreviation ?? null,
      english: term.english ?? null,
      englishSource: term.englishSource ?? null,
      definition: term.definition,
      law: term.law ?? null,
      source: term.source,
      related: term.related,
      page: `${site}${termAddress(term.id)}`,
    })),
  };
}
