import { writeCsv } from '@/lib/source/writeCsv';
import type { Publication } from './Publication';
import { publicationColumns } from './publicationRow';
import { publicationRows } from './publicationRows';

export const publicationsCsv = (publications: readonly Publication[]): string =>
  writeCsv(publicationColumns, publicationRows(publications));
