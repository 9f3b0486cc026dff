import { getTranslator } from '@/lib/i18n/getTranslator';
import { writeXlsx } from '@/lib/source/writeXlsx';
import type { Publication } from './Publication';
import { publicationColumns } from './publicationRow';
import { publicationRows } from './publicationRows';

export const publicationsXlsx = (publications: readonly Publication[]): Promise<Buffer> =>
  writeXlsx(getTranslator('sv')('publications.sheet'), publicationColumns, publicationRows(publications));
