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

export const termSchema = z.strictObject({
  /** Of its address, and what `<Term id="…">` says in page text. */
  id: slugText.refine((id) => !reservedIds.includes(id), `Namnen ${reservedIds.join(', ')} är upptagna.`),
  /** In its basic form, and with a small letter unless it is a name. */
  term: text,
  abbreviation: text.optional(),
  /** Only with a source: a translation of our own would look like the agency's. */
  english: text.optional(),
  englishSource: webAddress.optional(),
  /** In our own words. */
  definition: text,
  /** The paragraph where the law says it: "27 kap. 2 § SFB". */
  law: text.optional(),
  source: webAddress,
  /** Ids of other terms. It is enough to write it at one of the two. */
  related: z.array(slugText).default([]),
});

export type Term = z.infer<typeof termSchema>;
