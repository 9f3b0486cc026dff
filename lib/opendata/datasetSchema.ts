import { z } from 'zod';
import { isoDay, lineOfText, slugText, webAddress } from '@/lib/source/table/cellSchemas';
import { type Theme, themes } from './Dataset';

/** DCAT-AP-SE recommends fewer than ten words. */
const title = lineOfText.refine(isShort, 'Rubriken har tio ord eller fler. Skriv den kortare.');

export function isShort(text: string): boolean {
  return text.split(/\s+/).length < 10;
}

const words = z.array(lineOfText).min(1, 'Skriv minst ett nyckelord.');

/**
 * A data set in content/data/datasets.yaml. A series of statistics says most things itself; of a register all has to be
 * said here (lib/opendata/readDatasets.ts sees to it).
 */
export const datasetSchema = z.strictObject({
  /** The last part of the data set's address. It may never change. */
  id: slugText.refine((id) => id !== 'dcat', 'Namnet dcat är upptaget: där ligger katalogen.'),
  series: slugText.optional(),
  register: z.enum(['publications', 'terms'], 'Skriv publications eller terms.').optional(),
  title: title.optional(),
  titleEn: title.optional(),
  description: lineOfText.optional(),
  descriptionEn: lineOfText,
  theme: z.enum(Object.keys(themes) as Theme[], `Skriv ett tema: ${Object.keys(themes).join(', ')}.`),
  keywords: z.strictObject({ sv: words, en: words }),
  /** The day when the data set was first here. */
  issued: isoDay,
  /** The day when its data last changed. */
  modified: isoDay,
  sources: z
    .array(z.strictObject({ title: lineOfText, address: webAddress.optional(), validity: lineOfText }))
    .min(1, 'Skriv minst en källa.')
    .optional(),
  reservations: lineOfText.optional(),
});
