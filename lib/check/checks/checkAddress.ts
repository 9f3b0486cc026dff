import type { PageCheck } from '@/lib/content/PageCheck';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';

/** What the addresses of other languages and of the site's own pages and files begin with (app, lib/delivery). */
const taken = new Set([
  ...locales.map((locale) => languageOf(locale).prefix.slice(1)).filter(Boolean),
  ...['andringar', 'datasets', 'fel', 'skriv-ut'],
  ...['api', 'delning', 'font', 'ikon', 'markdown', 'script'],
  ...['dictionaries', 'errors', 'halsa', 'islands', 'redigera', 'refused', 'speculation-rules'],
]);

/** Whether a Swedish page at the address would hide what the site has there, or be hidden by it. */
export const isTaken = (address: string): boolean => taken.has(address.split('/')[1] ?? '');

/** The sentence for an address of a page in a language that the site uses for something else. */
export const reservedFault = (address: string, locale: Locale): string | undefined =>
  languageOf(locale).prefix === '' && isTaken(address)
    ? `Adresser som börjar med "/${address.split('/')[1]}" används av webbplatsen till annat.`
    : undefined;

/** One address leads to one page. */
export const checkAddress: PageCheck = ({ page }, report, site) => {
  const { address, file, locale } = page;
  const start = { line: 1, column: 1 };
  const other = site.generatedPages.at(address);
  if (other) {
    report(
      start,
      'address-twice',
      `Adressen "${address}" används redan av sidan "${other.title}", som webbplatsen gör själv. Döp om filen.`,
    );
  }
  if (site.redirects.has(address) || site.gone.has(address)) {
    report(
      start,
      'address-twice',
      `Adressen "${address}" har en rad i content/redirects.json. Ta bort den där, eller döp om filen.`,
    );
  }
  const reserved = reservedFault(address, locale);
  if (reserved) report(start, 'address-taken', `${reserved} Döp om ${file}.`);
};
