import { z } from 'zod';

const text = z.string().trim().min(1).max(1000);
const date = z.iso.date({ error: 'ska vara ett datum som finns, till exempel 2026-11-24' });

const shortcomingSchema = z.strictObject({
  title: text.describe('Bristen, kort.'),
  effect: text.describe('Vem som drabbas, och hur.'),
  criterion: text.optional().describe('Kriteriet i WCAG, till exempel 1.4.3.'),
});

/**
 * The eleven contents of an accessibility statement, each a field of its own so that none can be missing. The twelfth, when
 * it was last updated, is the page's own `updated`. The list: what agencies' published statements hold, read in November 2026.
 */
export const statementSchema = z.strictObject({
  responsible: text.describe('Vem som står bakom webbplatsen.'),
  law: text.describe('Vilken lag redogörelsen följer, och om den gäller webbplatsen.'),
  conformance: z
    .enum(['helt', 'delvis', 'inte'], { error: 'ska vara helt, delvis eller inte' })
    .describe('Hur webbplatsen uppfyller kraven: helt, delvis eller inte.'),
  help: text.describe('Vad den kan göra som inte kan använda en del av webbplatsen.'),
  report: text.describe('Hur man anmäler en brist.'),
  supervision: text.describe('Vem som har tillsyn, och hur man anmäler dit.'),
  shortcomings: z
    .array(shortcomingSchema)
    .describe('De kända bristerna. En tom lista, [], betyder att inga är kända.'),
  burden: text.describe('Krav som anses oskäligt betungande, eller att det inte finns några.'),
  testing: text.describe('Hur webbplatsen har testats.'),
  assessed: date.describe('Dagen då webbplatsen senast bedömdes.'),
  published: date.describe('Dagen då redogörelsen publicerades första gången.'),
});
