import { inEveryLanguage, type Locale, localeOfAddress } from '@/lib/i18n/locales';

/** The page with all changes, and what lies under it: feeds, and a page for each page that has changed. */
export const changeAddresses = inEveryLanguage(({ addresses }) => addresses.changes);

/** How one page has changed: `/andringar/om-forsakringskassan/vart-uppdrag`. */
export function pageChangesAddress(address: string): string {
  return changeAddresses[localeOfAddress(address)] + address;
}

/** The feed of all changes, or of those in one section. */
export function feedAddress(locale: Locale, section?: string): string {
  const name = section?.slice(section.lastIndexOf('/') + 1);
  return `${changeAddresses[locale]}${name ? `/atom/${name}.xml` : '/atom.xml'}`;
}
