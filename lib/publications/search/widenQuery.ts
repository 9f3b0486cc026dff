import type { Publication } from '@/lib/publications/Publication';
import type { PublicationQuery } from './publicationQuery';
import { correctWords, searchPublications } from './searchPublications';

export type WiderQuery = {
  /** What is different from the query that found nothing. */
  change: 'corrected' | 'anyKind' | 'anySubject' | 'anyYear' | 'onlyWords' | 'anyWords';
  query: PublicationQuery;
  /** How many it finds: never none. */
  count: number;
};

/** Ways out of a search that found nothing, the smallest change first. */
export function widenQuery(publications: readonly Publication[], query: PublicationQuery): WiderQuery[] {
  const words = correctWords(publications, query.words);
  const everything = { kinds: [], subject: undefined, years: undefined };
  const isFiltered = query.kinds.length > 0 || query.subject !== undefined || query.years !== undefined;

  const changes: [isPossible: boolean, change: WiderQuery['change'], Partial<PublicationQuery>][] = [
    [words !== query.words, 'corrected', { words }],
    [query.kinds.length > 0, 'anyKind', { kinds: [] }],
    [query.subject !== undefined, 'anySubject', { subject: undefined }],
    [query.years !== undefined, 'anyYear', { years: undefined }],
    [isFiltered && query.words !== '', 'onlyWords', { words, ...everything }],
    [isFiltered && query.words !== '', 'anyWords', { words: '' }],
  ];
  const wider = changes
    .filter(([isPossible]) => isPossible)
    .map(([, change, changed]) => {
      const changedQuery = { ...query, ...changed, page: 1 };
      return { change, query: changedQuery, count: searchPublications(publications, changedQuery).total };
    })
    .filter(({ count }) => count > 0);
  // The smaller changes have kept more of what was asked for.
  const isSmallFound = wider.some(
    ({ change }) => change === 'anyKind' || change === 'anySubject' || change === 'anyYear',
  );
  return isSmallFound ? wider.filter(({ change }) => change !== 'onlyWords') : wider;
}
