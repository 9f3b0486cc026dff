import { z } from 'zod';
import { phases } from '@/lib/content/phase/phases';
import { isOnOwnMachine } from '@/lib/source/isPublicHost';

/**
 * What stands between the two lines `---` at the top of a page. The sentences are for editors: they stand in the guide
 * content/README.md and end the message of a fault in the field.
 */

const text = (maxLength: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(maxLength)
    // A line break or a tab inside a title shows up as odd gaps in menus and search hits.
    .regex(/^[^\p{Cc}]*$/u, { error: 'får inte ha radbrytningar eller tabbar' });

const address = z
  .string()
  .regex(/^(\/[a-z0-9]+(-+[a-z0-9]+)*)+$/, {
    error: 'ska vara en adress på webbplatsen, till exempel /om-webbplatsen/kakor',
  })
  .meta({ form: 'adress' });

const date = z.iso
  .date({ error: 'ska vara ett datum som finns, till exempel 2026-11-24' })
  .meta({ form: 'datum' });

const moment = z.iso
  .datetime({
    offset: true,
    error: 'ska vara datum och tid med tidszon, till exempel 2027-01-15T08:00:00+01:00',
  })
  .meta({ form: 'datum och tid' });

const sourceSchema = z.strictObject({
  title: text(300).describe('Källans namn.'),
  address: z
    .url({ protocol: /^https?$/, error: 'ska vara en hel adress, till exempel https://www.scb.se' })
    .refine((text) => !isOnOwnMachine(text), {
      error: 'leder till din egen dator eller ert eget nät, som läsarna inte når',
    })
    .optional()
    .describe('Källans adress på webben, om den har en.'),
  validity: text(200).describe(
    'Vad uppgifterna gäller för: ett årtal, en lydelse eller "odaterad", som inte visas.',
  ),
});

const gapSchema = z.strictObject({
  missing: text(300).describe('Vad som saknas på sidan.'),
  where: text(300).optional().describe('Var uppgiften kan finnas, till exempel vem du kan fråga.'),
});

const changeSchema = z.strictObject({
  date: date.describe('Dagen för ändringen.'),
  note: text(300).describe('Vad som ändrades, i en mening.'),
});

export const pageHeadSchema = z.strictObject({
  title: text(120).describe('Sidans rubrik. Den står överst på sidan, i menyn och i sökträffar.'),
  menuTitle: text(40).optional().describe('En kortare rubrik för menyer, när sidans rubrik är lång.'),
  description: text(160).describe(
    'Vad sidan handlar om, i en eller två meningar. Visas i sökträffar. Högst 160 tecken.',
  ),
  lead: text(600).optional().describe('Ingressen, det första som läsaren ser under rubriken.'),
  alsoCalled: z
    .array(text(60))
    .min(1)
    .max(12)
    .optional()
    .describe('Andra ord för det som sidan handlar om. Den som söker på precis ett av dem får sidan först.'),
  menu: z
    .int()
    .min(1)
    .max(99)
    .optional()
    .describe('Platsen i webbplatsens huvudmeny. Bara för avsnittens första sidor.'),
  order: z
    .int()
    .min(0)
    .max(9999)
    .optional()
    .describe('Platsen bland syskonsidorna. Utan siffra kommer sidan sist, i bokstavsordning.'),
  parent: address.optional().describe('Sidan ovanför, när det inte är den som adressen visar.'),
  owner: text(80)
    .optional()
    .describe('Rollen som svarar för sidan, till exempel Redaktionen. Aldrig en persons namn.'),
  reviewed: date.optional().describe('Dagen då någon senast läste sidan och såg att allt stämmer.'),
  updated: date.describe('Dagen då innehållet senast ändrades.'),
  publish: moment.optional().describe('När sidan blir synlig. Utan tid är den synlig direkt.'),
  unpublish: moment.optional().describe('När sidan slutar vara synlig.'),
  phase: z
    .enum(phases, { error: `ska vara ett av orden ${phases.join(', ')}` })
    .optional()
    .meta({ names: { preview: 'Förhandsversion', live: 'Skarp webbplats' } })
    .describe(
      'Bara på en sida som finns i en av webbplatsens faser: preview, förhandsversionen, eller live, den skarpa.',
    ),
  translation: address
    .optional()
    .describe('Adressen till samma sida på det andra språket. Den sidan pekar tillbaka hit.'),
  translationVersion: date
    .optional()
    .describe('På en översättning: datumet i fältet updated på den svenska sida som den följer.'),
  easyVersionOf: address
    .optional()
    .describe(
      'Bara på en lättläst sida: adressen till den vanliga sidan. Rubriken börjar då med "Lättläst: ".',
    ),
  sequence: z
    .boolean()
    .optional()
    .describe('true på en sida vars undersidor läses i ordning. De får då Föregående och Nästa.'),
  related: z
    .array(address)
    .min(1)
    .max(6)
    .optional()
    .describe('Adresser till det som handlar om samma sak. Visas först under Relaterat, högst sex.'),
  figures: z
    .array(text(80))
    .min(1)
    .max(3)
    .optional()
    .describe('Bara på språkets första sida: serierna vars senaste siffror visas, högst tre.'),
  sources: z
    .array(sourceSchema)
    .min(1)
    .optional()
    .describe('Var uppgifterna kommer ifrån. Visas under Om uppgifterna på sidan, sist på sidan.'),
  doubts: z
    .array(text(400))
    .min(1)
    .optional()
    .describe(
      'Vad läsaren kan behöva veta om hur säkra uppgifterna är, en mening för varje. Visas under Om uppgifterna på sidan.',
    ),
  gaps: z
    .array(gapSchema)
    .min(1)
    .optional()
    .describe(
      'Vad som saknas (missing) och var det kan finnas (where). Syns inte för besökaren: npm run content report räknar upp det.',
    ),
  changes: z
    .array(changeSchema)
    .min(1)
    .optional()
    .describe('Ändringar som läsaren har nytta av att känna till, den senaste först.'),
});

export type PageHead = z.infer<typeof pageHeadSchema>;

export type Source = z.infer<typeof sourceSchema>;
