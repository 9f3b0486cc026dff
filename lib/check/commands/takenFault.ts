import { reservedFault } from '@/lib/check/checks/checkAddress';
import type { Site } from '@/lib/content/Site';
import { localeOfAddress } from '@/lib/i18n/locales';

/** The sentence for an address that a page cannot have, for the site has something there. */
export function takenFault(address: string, site: Site): string | undefined {
  const there = site.fileAt(address)?.file ?? site.generatedPages.at(address)?.title;
  if (there) return `Adressen "${address}" finns redan: ${there}.`;
  const reserved = reservedFault(address, localeOfAddress(address));
  return reserved && `${reserved} Välj en annan adress.`;
}
