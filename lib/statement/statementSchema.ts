import { z } from 'zod';
import { phases } from '@/lib/content/phase/phases';
import { inEveryLanguage } from '@/lib/i18n/locales';

const text = z.string({ error: 'ska vara text' }).trim().min(1, { error: 'är tomt' }).max(1000);
const words = z.strictObject(inEveryLanguage(() => text));
/** What is another thing when somebody answers for the website. */
const wordsByPhase = z.strictObject({ preview: words, live: words });
const date = z.iso.date({ error: 'ska vara ett datum som finns, till exempel 2026-11-24' });
const name = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, { error: 'ska vara små bokstäver, till exempel bara-svenska' });

/** What it is called by the tests, which look for it: when it has no name they cannot tell whether it is true. */
const named = { name: name.optional() };

const methodSchema = z.strictObject({ ...named, ...inEveryLanguage(() => text) });

/** What is lacking, and who meets it. */
const shortcomingWords = z.strictObject({ title: text, effect: text });

const shortcomingSchema = z.strictObject({
  ...named,
  /** Where it is lacking in one of the website's phases only. */
  phase: z.enum(phases, { error: `ska vara ett av orden ${phases.join(', ')}` }).optional(),
  /** Of WCAG. */
  criterion: z
    .string()
    .regex(/^\d\.\d\.\d{1,2}$/, { error: 'ska vara ett kriterium i WCAG, till exempel "1.4.3"' })
    .optional(),
  ...inEveryLanguage(() => shortcomingWords),
});

/**
 * The eleven contents of an accessibility statement, each a field of its own so that none can be missing. The twelfth, when
 * it was last updated, is the page's own `updated`. The list: what agencies' published statements hold, read in November 2026.
 */
export const statementSchema = z.strictObject({
  responsible: words,
  law: words,
  /** How the website meets the requirements: fully, partly or not. */
  conformance: z.enum(['helt', 'delvis', 'inte'], { error: 'ska vara helt, delvis eller inte' }),
  help: wordsByPhase,
  report: wordsByPhase,
  supervision: words,
  shortcomings: z.array(shortcomingSchema, { error: 'ska vara en lista, [] när inga brister är kända' }),
  burden: words,
  testing: words,
  methods: z.array(methodSchema, { error: 'ska vara en lista' }).min(1, { error: 'är tomt' }),
  /** What has not been tested. */
  untested: words,
  assessed: date,
  published: date,
});

export type StatementFile = z.infer<typeof statementSchema>;

type Words = z.infer<typeof words>;

/** As it is in one of the phases. */
export type Statement = Omit<StatementFile, 'help' | 'report'> & { help: Words; report: Words };

const languageFields = Object.keys(words.shape);

/** The names of the fields that can stand at a place in the file. */
export function fieldsAt([field, item, locale]: readonly PropertyKey[]): string[] {
  if (field === undefined) return Object.keys(statementSchema.shape);
  if (field === 'methods') return Object.keys(methodSchema.shape);
  if (field === 'help' || field === 'report')
    return item === undefined ? Object.keys(wordsByPhase.shape) : languageFields;
  if (field !== 'shortcomings') return languageFields;
  return Object.keys(
    (item !== undefined && locale !== undefined ? shortcomingWords : shortcomingSchema).shape,
  );
}
