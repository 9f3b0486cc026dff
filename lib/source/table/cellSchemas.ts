import { z } from 'zod';
import { isOnOwnMachine, isPublicHost, ownMachine } from '@/lib/source/isPublicHost';

const isTrimmed = (text: string) => text === text.trim();

/** A text on one line. */
export const lineOfText = z
  .string('Skriv en text.')
  .min(1, 'Texten får inte vara tom.')
  .max(500, 'Texten är längre än 500 tecken.')
  .refine(isTrimmed, 'Texten börjar eller slutar med mellanslag. Ta bort det.')
  .refine(
    (text) => !/\p{Cc}/u.test(text),
    'Texten innehåller radbrytning eller styrtecken. Skriv den på en rad.',
  );

/** A name in addresses. It may not change, or the links to the page break. */
export const slugText = z
  .string('Skriv en text.')
  .max(80, 'Texten är längre än 80 tecken.')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Skriv bara små bokstäver a–z, siffror och bindestreck, till exempel "vagledning-2021-1".',
  );

/** An address on the web. One with a name and a password would publish them. */
export const webAddress = z.string('Skriv en adress.').refine(isWebAddress, {
  error: ({ input }) => {
    if (input === '') return 'Källan saknas. Skriv adressen till sidan eller filen där uppgiften är sedd.';
    return isOnOwnMachine(String(input))
      ? ownMachine
      : 'Det är ingen adress på webben. Skriv hela adressen, med https:// först och utan mellanslag.';
  },
});

function isWebAddress(text: string): boolean {
  if (/[\s\p{Cc}]/u.test(text) || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && isPublicHost(hostname) && !username && !password;
}

/** A day as 2026-11-24, one that is in the calendar. */
export const isoDay = z.string().refine(isDay, 'Skriv en dag som finns, som 2026-11-24.');

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  // A day like 2026-02-30 would otherwise count as one in March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** An empty cell means that nobody knows, or that there is none; never an empty text. */
export function orNull<T>(schema: z.ZodType<T, string>) {
  return z.string().transform((text, context): T | null => {
    if (text === '') return null;
    const result = schema.safeParse(text);
    if (result.success) return result.data;
    for (const { message } of result.error.issues) context.addIssue({ code: 'custom', message });
    return z.NEVER;
  });
}
