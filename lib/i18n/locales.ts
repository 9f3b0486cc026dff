export const locales = ['sv', 'en'] as const;

export type Locale = (typeof locales)[number];

export const otherLocale = (locale: Locale): Locale => (locale === 'sv' ? 'en' : 'sv');

/** Where each language begins: Swedish has no prefix, English lies where the agency's own site has it. */
const prefixes: Record<Locale, string> = { sv: '', en: '/english' };

export const homeAddresses: Record<Locale, string> = { sv: '/om-forsakringskassan', en: '/english' };

/** The language of an address, also of one that has no page: an error is told in the language of its address. */
export function localeOfAddress(address: string): Locale {
  return address === prefixes.en || address.startsWith(`${prefixes.en}/`) ? 'en' : 'sv';
}

/** Asked, never assumed: the site may come to have a language that runs from right to left. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'yi'].includes(language) ? 'rtl' : 'ltr';
}
