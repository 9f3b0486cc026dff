import { writeCsv } from '@/lib/source/table/writeCsv';
import { termColumns, termRows } from './termRows';
import type { Term } from './termSchema';

export const termsCsv = (terms: readonly Term[]): string => writeCsv(termColumns, termRows(terms));
