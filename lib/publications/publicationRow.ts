import { z } from 'zod';
import { isDay, isoDay, lineOfText, orNull, slugText, webAddress } from '@/lib/source/cellSchemas';
import type { PublicationDate } from './Publication';

/** The columns of content/data/publications.csv, and of the download. */
export const publicationColumns = [
  'id',
  'series',
  'number',
  'edition',
  'date',
  'title',
  'diarienummer',
  'publisher',
  'sourceUrl',
  'note',
  'recorded',
] as const;

/** Names that the site itself uses beside the pages of the publications. */
const reservedIds = ['alla', 'ar', 'slag', 'sok'];

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

export const publicationRow = z.strictObject({
  /** Of its address. */
  id: slugText.refine((id) => !reservedIds.includes(id), `Namnen ${reservedIds.join(', ')} är upptagna.`),
  /** One of the series in publicationKinds.yaml. */
  series: lineOfText,
  number: orNull(
    z
      .string()
      .regex(
        /^[A-Z0-9]+(:[0-9]+)?$/,
        'Skriv numret som det står på publikationen, till exempel 2021:1 eller SF0206.',
      ),
  ),
  edition: orNull(
    z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'Skriv utgåvan som ett heltal, till exempel 2.')
      .transform(Number),
  ),
  date: orNull(dateCell),
  title: lineOfText,
  diarienummer: orNull(z.string().regex(/^(FK )?[\d-]+\/\d+$/, 'Skriv diarienumret som 2022/011777.')),
  publisher: lineOfText,
  sourceUrl: webAddress,
  note: orNull(lineOfText),
  recorded: isoDay,
});

export type PublicationRow = z.infer<typeof publicationRow>;
