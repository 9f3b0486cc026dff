import { writeCsv } from '@/lib/source/writeCsv';
import type { Publication } from './Publication';
import { publicationColumns } from './publicationRow';

/** The same columns and cells as in content/data/publications.csv, so that nothing is lost on the way to the reader. */
export function publicationsCsv(publications: readonly Publication[]): string {
  return writeCsv(
    publicationColumns,
    publications.map(({ kind, date, ...publication }) => ({
      ...publication,
      date: date && `${date.value}${date.isUncertain ? '?' : ''}`,
    })),
  );
}
