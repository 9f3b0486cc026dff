import { locales } from '@/lib/i18n/locales';
import { contentClock } from '@/lib/source/contentClock';
import { loadAllPages } from './loadPages';

/** The addresses of pages that were shown and are no longer: they answer 410. Those still to come answer 404. */
export function goneAddresses(): string[] {
  const now = contentClock().getTime();
  return locales
    .flatMap((locale) => loadAllPages(locale))
    .filter(({ head }) => head.unpublish !== undefined && Date.parse(head.unpublish) <= now)
    .map(({ address }) => address)
    .sort();
}
