import { z } from 'zod';
import { fromContent } from '@/lib/content/snapshot/fromContent';
import type { Fault } from '@/lib/source/Fault';
import { missingFile } from '@/lib/source/missingFile';
import { placeOf, readYaml } from '@/lib/source/readYaml';
import { escapePattern } from '@/lib/text/escapePattern';

export const foreignWordsFile = 'content/foreignWords.json';

type ForeignWords = { language: string; pattern: RegExp };

/** By the code of a language: "en", "fit". */
const schema = z.record(z.string().regex(/^[a-z]{2,3}$/), z.array(z.string().trim().min(1)));

/**
 * What editors list in content/foreignWords.json, as patterns: whole words, whatever the case and the line breaks. JSON is YAML too, so the
 * same reader tells the places of faults.
 */
export const foreignWords = fromContent('foreign words', ({ text }) =>
  readForeignWords(text(foreignWordsFile)),
);

export function readForeignWords(text: string | undefined): { value: ForeignWords[]; faults: Fault[] } {
  const fail = (faults: Pick<Fault, 'line' | 'column' | 'message' | 'rule'>[]) => ({
    value: [],
    faults: faults.map((fault): Fault => ({ ...fault, file: foreignWordsFile, severity: 'fault' })),
  });
  if (text === undefined) return { value: [], faults: [missingFile(foreignWordsFile)] };

  const yaml = readYaml(text, 'file');
  if ('faults' in yaml) return fail(yaml.faults);
  const { data, error } = schema.safeParse(yaml.value);
  if (data) return { value: Object.entries(data).map(patternOf), faults: [] };
  return fail(
    error.issues.map(({ path }) => ({ ...placeOf(yaml, path), message: form, rule: 'foreign-words-form' })),
  );
}

const form =
  'Listan går inte att läsa här. Efter språkets kod och ett kolon står orden inom hakparenteser, vart och ett inom citattecken: "en": ["cookie", "feedback"].';

const patternOf = ([language, phrases]: [string, string[]]): ForeignWords => ({
  language,
  pattern: new RegExp(
    `(?<![\\p{L}\\d@/.-])(?:${phrases
      // The longest first: "Do Not Track" before "Track".
      .toSorted((one, other) => other.length - one.length)
      .map((phrase) => escapePattern(phrase).replace(/ /g, '\\s+'))
      .join('|')})(?![\\p{L}\\d@/-]|\\.\\p{L})`,
    'giu',
  ),
});
