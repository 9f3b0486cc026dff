import { z } from 'zod';
import { locales, originalLocale } from '@/lib/i18n/locales';
import { lineOfText, webAddress } from '@/lib/source/table/cellSchemas';
import { phrase } from './synonymSchema';

/** What is on another website, in content/elsewhere.yaml: who searches for it is told, and led there. */
export const elsewhereSchema = z.strictObject({
  /** Words or phrases that ask for it. All words of one of them have to be in the query, in any order. */
  words: z.array(phrase).min(1, 'Skriv minst ett ord eller uttryck som besökare söker på.'),
  /** Words or phrases that say that something else is meant, which is here: then the answer is not given. */
  except: z.array(phrase).default([]),
  /** A sentence: what is there, and why not here. */
  answer: lineOfText.max(200, 'Svaret är längre än 200 tecken. Skriv en kort mening.'),
  /** What the link says. */
  link: lineOfText.max(80, 'Länktexten är längre än 80 tecken. Skriv den kortare.'),
  address: webAddress,
  /** Left out for Swedish. */
  language: z.enum(locales).default(originalLocale),
});

export type Elsewhere = z.infer<typeof elsewhereSchema>;
