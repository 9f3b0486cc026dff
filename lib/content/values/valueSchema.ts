import { z } from 'zod';
import { translationFields } from '@/lib/i18n/translations';
import { isoDay, lineOfText, slugText, webAddress } from '@/lib/source/table/cellSchemas';

const kinds = ['belopp', 'tid', 'datum', 'namn', 'nummer', 'adress', 'antal'] as const;

export const valueSchema = z.strictObject({
  /** What `<Value name="…" />` says in page text. */
  name: slugText,
  kind: z.enum(kinds, `Skriv ett av orden ${kinds.join(', ')}.`),
  /** As it stands in a sentence, with its unit: "59 200 kronor". */
  value: lineOfText,
  /** On pages in other languages. Left out where it is the same. */
  ...translationFields('value', lineOfText.optional()),
  /** The year that it holds for. Left out when it holds until something changes it. */
  year: z.int('Skriv ett år, som 2026.').min(1900).max(2100).optional(),
  /** The last day that it holds, or the day when it is time to look for a newer one. */
  until: isoDay.optional(),
  /** The day when somebody last wrote or changed it: pages that were read before that are to be read again. */
  updated: isoDay,
  source: webAddress,
});

export type Value = z.infer<typeof valueSchema>;
