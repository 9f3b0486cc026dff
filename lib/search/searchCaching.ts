import { isPersonal } from '@/lib/text/isPersonal';

/**
 * How long an answer to a search may be given again (Cache-Control): the same for everyone who searches for the same, so some seconds by what stands in front of the
 * site, and not by browsers. What may name a person is kept nowhere.
 */
export const searchCaching = (query: string): string =>
  isPersonal(query)
    ? 'no-store'
    : 'public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=60';
