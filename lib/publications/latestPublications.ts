import { isYearUncertain } from './knownDate';
import type { Publication } from './Publication';
import type { PublicationRegister } from './readPublications';
import { sortPublications } from './sortPublications';

/** The newest of the kinds that are news to readers. What may be of another year is none. */
export function latestPublications(
  { publications, kinds }: Pick<PublicationRegister, 'publications' | 'kinds'>,
  count: number,
): Publication[] {
  const news = new Set(kinds.filter(({ isNews }) => isNews !== false).map(({ id }) => id));
  const eligible = publications.filter(
    ({ kind, date }) => news.has(kind) && date !== null && !isYearUncertain(date),
  );
  return sortPublications(eligible, 'nyast').slice(0, count);
}
