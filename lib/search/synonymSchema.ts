import { z } from 'zod';
import { locales, originalLocale } from '@/lib/i18n/locales';
import { readWords } from './words/readWords';

export const phrase = z
  .string()
  .trim()
  .max(100)
  .refine((text) => readWords(text).length > 0, 'Skriv minst ett ord, med bokstäver eller siffror.');

/** A group of words in content/synonyms.yaml: who searches for one of them finds all. */
export const synonymSchema = z.strictObject({
  /** Words or phrases that mean the same to those who search. */
  words: z.array(phrase).min(2, 'Skriv minst två ord eller uttryck som betyder samma sak.'),
  /** Left out for Swedish. */
  language: z.enum(locales).default(originalLocale),
});
