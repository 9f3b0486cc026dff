import { z } from 'zod';
import { lineOfText, slugText, webAddress } from '@/lib/source/table/cellSchemas';
import { isFormula } from '@/lib/source/table/isFormula';

/** Names that the site itself uses beside the pages of the terms. */
const reservedIds = ['sok'];

/** Every text ends up in a table to download. */
const text = lineOfText.refine(
  (words) => !isFormula(words),
  'Ett kalkylprogram skulle köra texten som en formel. Låt den börja med något annat än =, +, - eller @.',
);

/** The sentences are for editors: the desk shows them beside the fields. */
export const termSchema = z.strictObject({
  id: slugText
    .refine((id) => !reservedIds.includes(id), `Namnen ${reservedIds.join(', ')} är upptagna.`)
    .describe('Sista ledet i termens adress, och det som <Term id="…"> säger i texter. Det ändras aldrig.'),
  term: text.describe('I grundform, och med liten bokstav om det inte är ett namn.'),
  abbreviation: text.optional().describe('Den som söker på förkortningen hittar termen.'),
  english: text.optional().describe('Bara med en källa: en egen översättning skulle se ut som myndighetens.'),
  englishSource: webAddress.optional().describe('Adressen där den engelska termen är sedd.'),
  definition: text.describe('Med våra egna ord.'),
  law: text.optional().describe('Paragrafen där lagen säger det, till exempel 27 kap. 2 § SFB.'),
  source: webAddress.describe('Adressen där uppgiften är sedd.'),
  related: z
    .array(slugText)
    .default([])
    .describe('Andra termers namn i adressen. Det räcker att skriva det hos den ena av de två.'),
});

export type Term = z.infer<typeof termSchema>;
