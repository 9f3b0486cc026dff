import type { PageCheck } from '@/lib/content/PageCheck';
import { languageOf, locales } from '@/lib/i18n/locales';

/** What other languages and the site's own files begin with. */
const prefixes = [
  ...locales.map((locale) => languageOf(locale).prefix.slice(1)).filter(Boolean),
  'api',
  'script',
  'font',
];
const taken = new RegExp(`^/(?:${prefixes.join('|')})(?:/|$)`);

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
      `Adressen "${address}" har en omdirigering i content/redirects.json. Ta bort raden där, eller döp om filen.`,
    );
  }
  if (languageOf(locale).prefix === '' && taken.test(address)) {
    report(
      start,
      'address-taken',
      `Adresser som börjar med "/${address.split('/')[1]}" används av webbplatsen till annat. Döp om ${file}.`,
    );
  }
};
