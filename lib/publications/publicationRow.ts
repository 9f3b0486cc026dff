import { z } from 'zod';
import { isDay, isoDay, lineOfText, orNull, slugText, webAddress } from '@/lib/source/table/cellSchemas';
import type { PublicationDate } from './Publication';

/** The columns of content/data/publications.csv, and of the download. */
export const publicationColumns = [
  'id',
  'series',
  'number',
  'edition',
  'date',
  'subject',
  'title',
  'summary',
  'diarienummer',
  'publisher',
  'documentUrl',
  'documentBytes',
  'sourceUrl',
  'note',
  'gaps',
  'recorded',
] as const;

/** Names that the site itself uses beside the pages of the publications. */
const reservedIds = ['alla', 'amne', 'ar', 'slag', 'sok'];

/** A date as ISO 8601-2 writes it: a question mark after one that is probable but not seen. */
const dateCell = z
  .string()
  .refine(
    isPublicationDate,
    'Skriv en dag som finns (2022-03-17), en månad (2022-03) eller ett år (2022). Sätt ett frågetecken sist om datumet är osäkert, och lämna cellen tom om det är okänt.',
  )
  .transform((text): PublicationDate => ({ value: text.replace('?', ''), isUncertain: text.endsWith('?') }));

function isPublicationDate(text: string): boolean {
  const match = /^(1[89]\d{2}|20\d{2})(-\d{2})?(-\d{2})?\??$/.exec(text);
  if (!match) return false;
  const [, year, month = '-01', day = '-01'] = match;
  return isDay(`${year}${month}${day}`);
}

const sentence = lineOfText
  .max(200, 'Meningen är längre än 200 tecken. Skriv kortare vad publikationen handlar om.')
  // An empty one is told by the line above.
  .regex(/^(\p{Lu}.*\.)?$/u, 'Skriv en hel mening, med stor bokstav först och punkt sist.');

export const publicationRow = z.strictObject({
  /** Of its address. */
  id: slugText.refine((id) => !reservedIds.includes(id), `Namnen ${reservedIds.join(', ')} är upptagna.`),
  /** One of the series in publicationKinds.yaml. */
  series: lineOfText,
  number: orNull(
    z
      .string()
      .regex(
        /^(RiR )?[A-Z0-9]+(:[0-9]+)?$/,
        'Skriv numret som det står på publikationen, till exempel 2021:1, SF0206 eller RiR 2025:14.',
      ),
  ),
  edition: orNull(
    z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'Skriv utgåvan som ett heltal, till exempel 2.')
      .transform(Number),
  ),
  date: orNull(dateCell),
  /** One of the ids in publicationSubjects.yaml. */
  subject: lineOfText,
  title: lineOfText,
  summary: sentence,
  diarienummer: orNull(
    z
      .string()
      .regex(
        /^(FK )?([\d-]+\/\d+|(\d+\.)*\d+(-\d{4}){1,2})$/,
        'Skriv diarienumret som myndigheten skriver det, till exempel 2022/011777 eller 016522-2015.',
      ),
  ),
  publisher: lineOfText,
  documentUrl: orNull(webAddress),
  documentBytes: orNull(
    z
      .string()
      .regex(/^[1-9]\d{0,9}$/, 'Skriv filens storlek i byte, som ett heltal: 3145728.')
      .transform(Number),
  ),
  sourceUrl: webAddress,
  note: orNull(lineOfText),
  gaps: orNull(lineOfText),
  recorded: isoDay,
});

export type PublicationRow = z.infer<typeof publicationRow>;
