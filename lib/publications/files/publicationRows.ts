import type { Publication } from '@/lib/publications/Publication';

/** The same cells as in content/data/publications.csv, so that nothing is lost on the way to the reader. */
export const publicationRows = (publications: readonly Publication[]) =>
  publications.map(({ kind, date, ...publication }) => ({
    ...publication,
    date: date && `${date.value}${date.isUncertain ? '?' : ''}`,
  }));
