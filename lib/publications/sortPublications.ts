import { dataLocale } from '@/lib/i18n/locales';
import { knownDate } from './knownDate';
import type { Publication } from './Publication';

export const publicationOrders = ['nyast', 'aldst', 'titel'] as const;

export type PublicationOrder = (typeof publicationOrders)[number];

const swedish = new Intl.Collator(dataLocale, { numeric: true });

/** Without a known date last, whichever way time runs. Of the same date by title, so that the order is always the same. */
export function sortPublications(
  publications: readonly Publication[],
  order: PublicationOrder,
): Publication[] {
  const byTitle = (a: Publication, b: Publication) =>
    swedish.compare(a.title, b.title) || swedish.compare(a.id, b.id);
  if (order === 'titel') return [...publications].sort(byTitle);

  const direction = order === 'nyast' ? -1 : 1;
  return [...publications].sort((a, b) => {
    if (!a.date || !b.date) return Number(!a.date) - Number(!b.date) || byTitle(a, b);
    return direction * compareDates(knownDate(a.date), knownDate(b.date)) || byTitle(a, b);
  });
}

/** "2016" may be any day of the year, so it comes before the months of the year: as the letters have it. */
const compareDates = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);
