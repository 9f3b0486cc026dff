import { z } from 'zod';
import { dataLocale, otherLocales } from '@/lib/i18n/locales';
import { lineOfText, slugText } from '@/lib/source/table/cellSchemas';

/** A kind of publications: one series, with a page and a feed of its own. */
export const kindSchema = z.strictObject({
  /** Of its address: /om-forsakringskassan/publikationer/slag/<id>. */
  id: slugText,
  /** As printed on a publication, and as written in publications.csv: "Vägledning". */
  series: lineOfText,
  /** What many are called: "Vägledningar". */
  title: lineOfText,
  /** The language of the name, when it is another than that of the data. */
  language: z.enum(otherLocales(dataLocale)).optional(),
  /** False for what nobody waits for, as forms, and for what others publish: the landing page leaves it out of what is new. */
  isNews: z.literal(false).optional(),
});

export type Kind = z.infer<typeof kindSchema>;
