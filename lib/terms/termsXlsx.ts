import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import { writeXlsx } from '@/lib/source/table/writeXlsx';
import { termColumns, termRows } from './termRows';
import type { Term } from './termSchema';

export const termsXlsx = (terms: readonly Term[]): Promise<Buffer> =>
  writeXlsx(getTranslator(dataLocale)('terms.sheet'), termColumns, termRows(terms));
