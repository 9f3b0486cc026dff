import { z } from 'zod';
import { inEveryLanguage } from '@/lib/i18n/locales';

/** From the mildest to the gravest. A visitor can fold away all but a crisis. */
export const messageKinds = ['information', 'varning', 'kris'] as const;

const text = (most: number) =>
  z
    .string({ error: 'ska vara text' })
    .trim()
    .min(1, { error: 'är tomt' })
    .max(most, { error: `är för långt: högst ${most} tecken` });

const moment = z.iso.datetime({
  offset: true,
  error: 'ska vara datum och tid med tidszon, till exempel 2027-01-15T08:00:00+01:00',
});

const linkSchema = z.strictObject({
  address: z.string().regex(/^(\/[^/\s]\S*|https:\/\/\S+)$/, {
    error: 'ska vara en adress på webbplatsen som börjar med /, eller en hel adress som börjar med https://',
  }),
  /** Says where the link leads. */
  text: text(80),
});

const wordsSchema = z.strictObject({
  title: text(80),
  text: text(400),
  link: linkSchema.optional(),
});

/** The one message at the top of every page, as editors write it in content/message.yaml. */
export const messageSchema = z.strictObject({
  kind: z.enum(messageKinds, { error: `ska vara ett av orden ${messageKinds.join(', ')}` }),
  /** From this moment, and until the moment before `end`. Both are asked for: a message that nobody takes away is soon untrue. */
  start: moment,
  end: moment,
  /** In every language: what is important is so for everyone. */
  ...inEveryLanguage(() => wordsSchema),
});

export type Message = z.infer<typeof messageSchema>;

/** The names of the fields that can stand at a place in the file: at the top, in a language, in its link. */
export function fieldsAt({ length }: readonly PropertyKey[]): string[] {
  const schema = [messageSchema, wordsSchema, linkSchema][length];
  return Object.keys(schema?.shape ?? {});
}
