import { z } from 'zod';
import { isDay, lineOfText, orNull, webAddress } from '@/lib/source/table/cellSchemas';

/** The columns of content/data/decisions.csv. */
export const decisionColumns = ['kind', 'date', 'title', 'number', 'address'] as const;

/** A commission, the yearly letter of appropriation, and a change of one. */
export const decisionKinds = ['uppdrag', 'regleringsbrev', 'andring'] as const;

export const decisionRow = z.strictObject({
  kind: z.enum(decisionKinds, `Skriv ett av orden ${decisionKinds.join(', ')}.`),
  /** The day of the decision, or only its month where the source shows no more. */
  date: z
    .string()
    .refine(
      (text) => isDay(text.length === 'yyyy-mm'.length ? `${text}-01` : text),
      'Skriv en dag som finns (2025-06-12) eller en månad (2025-06).',
    ),
  title: lineOfText,
  /** The register number of the ministry. */
  number: orNull(
    z.string().regex(/^[A-Z][a-zå]?\d{4}\/\d{5}$/, 'Skriv departementets diarienummer som S2025/01189.'),
  ),
  address: webAddress,
});

export type Decision = z.infer<typeof decisionRow>;

export const decisionYear = ({ date }: Decision): string => date.slice(0, 'yyyy'.length);
