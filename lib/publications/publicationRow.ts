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

/** The sentences are for editors: the desk shows them beside the fields. */
export const publicationRow = z.strictObject({
  id: slugText
    .refine((id) => !reservedIds.includes(id), `Namnen ${reservedIds.join(', ')} är upptagna.`)
    .describe('Sista ledet i publikationens adress, till exempel vagledning-2021-1. Det ändras aldrig.'),
  series: lineOfText.describe('Ett av slagen i publicationKinds.yaml.'),
  number: orNull(
    z
      .string()
      .regex(
        /^(RiR )?[A-Z0-9]+(:[0-9]+)?$/,
        'Skriv numret som det står på publikationen, till exempel 2021:1, SF0206 eller RiR 2025:14.',
      ),
  ).describe('Som det står på publikationen, till exempel 2021:1.'),
  edition: orNull(
    z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'Skriv utgåvan som ett heltal, till exempel 2.')
      .transform(Number),
  ).describe('Version eller utgåva, när samma nummer har getts ut på nytt.'),
  date: orNull(dateCell).describe(
    'Dag (2022-03-17), månad (2022-03) eller år (2022). Ett frågetecken sist om det är osäkert.',
  ),
  subject: lineOfText.describe('Ett av ämnena i publicationSubjects.yaml.'),
  title: lineOfText.describe('Utan slag och nummer.'),
  summary: sentence.describe('Vad publikationen handlar om, i en mening på högst 200 tecken.'),
  diarienummer: orNull(
    z
      .string()
      .regex(
        /^(FK )?([\d-]+\/\d+|(\d+\.)*\d+(-\d{4}){1,2})$/,
        'Skriv diarienumret som myndigheten skriver det, till exempel 2022/011777 eller 016522-2015.',
      ),
  ).describe('Som myndigheten skriver det, till exempel 2022/011777.'),
  publisher: lineOfText.describe('Den myndighet som har gett ut den.'),
  documentUrl: orNull(webAddress).describe('Adressen till filen, eller till sidan hos utgivaren.'),
  documentBytes: orNull(
    z
      .string()
      .regex(/^[1-9]\d{0,9}$/, 'Skriv filens storlek i byte, som ett heltal: 3145728.')
      .transform(Number),
  ).describe('Filens storlek i byte. Bara när du har sett den.'),
  sourceUrl: webAddress.describe('Adressen där uppgifterna är sedda.'),
  note: orNull(lineOfText).describe('Det som läsaren behöver veta, i hela meningar.'),
  gaps: orNull(lineOfText).describe('Det som saknas eller är osäkert, för den som sköter listan.'),
  recorded: isoDay.describe('Dagen då raden skrevs eller senast ändrades.'),
});

export type PublicationRow = z.infer<typeof publicationRow>;
