import { getTranslator } from '@/lib/i18n/getTranslator';
import { locales } from '@/lib/i18n/locales';
import { changeAddresses } from './changeAddresses';

/** The list of all changes, in each language. How a single page has changed is no page to find: it lies behind that page. */
export function changePages(): { address: string; title: string; translations: string[] }[] {
  return locales.map((locale) => ({
    address: changeAddresses[locale],
    title: getTranslator(locale)('history.allTitle'),
    translations: Object.values(changeAddresses),
  }));
}
