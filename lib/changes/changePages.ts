import { getTranslator } from '@/lib/i18n/getTranslator';
import { locales, otherLocale } from '@/lib/i18n/locales';
import { changeAddresses } from './changeAddresses';

/** The list of all changes, in each language. How a single page has changed is no page to find: it lies behind that page. */
export function changePages(): { address: string; title: string; translation: string }[] {
  return locales.map((locale) => ({
    address: changeAddresses[locale],
    title: getTranslator(locale)('history.allTitle'),
    translation: changeAddresses[otherLocale(locale)],
  }));
}
