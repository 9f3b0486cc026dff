import { getTranslator } from '@/lib/i18n/getTranslator';
import { dataLocale } from '@/lib/i18n/locales';
import type { Publication } from '@/lib/publications/Publication';
import { publicationColumns } from '@/lib/publications/publicationRow';
import { writeXlsx } from '@/lib/source/table/writeXlsx';
import { publicationRows } from './publicationRows';

export const publicationsXlsx = (publications: readonly Publication[]): Promise<Buffer> =>
  writeXlsx(
    getTranslator(dataLocale)('publications.sheet'),
    publicationColumns,
    publicationRows(publications),
  );
