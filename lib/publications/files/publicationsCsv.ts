import type { Publication } from '@/lib/publications/Publication';
import { publicationColumns } from '@/lib/publications/publicationRow';
import { writeCsv } from '@/lib/source/table/writeCsv';
import { publicationRows } from './publicationRows';

export const publicationsCsv = (publications: readonly Publication[]): string =>
  writeCsv(publicationColumns, publicationRows(publications));
