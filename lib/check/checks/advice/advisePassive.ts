import type { PageCheck } from '@/lib/content/PageCheck';
import { plainLanguageLocale } from '@/lib/i18n/locales';

/**
 * Verbs that official Swedish likes to put in the passive. A list, because the ending alone tells little: "finns" and "hoppas"
 * look the same, and so do "landets" and "kassans". What is not here is passed over: wrong advice is worse than none.
 */
const stems =
  'administrer|använd|anmäl|ansök|avgör|avslå|avslut|avräkn|bedöm|begär|behandl|bekräft|beräkn|beskriv|beslut|bestäm|betal|bevilj|delge|drabb|dokumenter|ersätt|fastställ|fatt|finansier|flytt|fördel|föreslå|förmedl|genomför|godkän|gransk|granska|hanter|handlägg|hämt|höj|informer|inför|inhämt|inled|kontroller|kräv|lagr|lämn|läs|meddel|mät|notera|omfatt|omvandl|ordn|planer|pröv|publicer|påbörj|redovis|reglera|registrer|räkn|saml|skick|skydd|spar|styr|ställ|stäng|sänd|tillämp|underrätt|uppdater|upphäv|utred|utveckl|utvärder|utse|utbetal|välj|ändr|översänd|överklag|överlämn';
const sPassive = new RegExp(`(?<!\\p{L})(?:${stems})(?:as|ades|ats|s|es|des|ts|tes|its)(?!\\p{L})`, 'giu');
/** "blir beviljad", "blev utredda": a participle right after. */
const bliPassive = new RegExp(
  `(?<!\\p{L})(?:bli|blir|blev|blivit)\\s+(?:${stems})(?:ad|at|ade|d|t|da|en|et|na)(?!\\p{L})`,
  'giu',
);

/** A few are natural Swedish; many make it unclear who does what. */
const minCount = 3;
const maxShare = 0.2;

export const advisePassive: PageCheck = ({ page, sentences }, report) => {
  if (page.locale !== plainLanguageLocale) return;

  const passive = sentences.flatMap(({ text, place }) => {
    const found = [...text.matchAll(sPassive), ...text.matchAll(bliPassive)];
    return found.length === 0 ? [] : [{ words: found.map(([words]) => words), place }];
  });
  const [first] = passive;
  if (!first || passive.length < minCount || passive.length / sentences.length <= maxShare) return;

  const examples = passive.slice(0, 5).map(({ words, place }) => `"${words[0]}" på rad ${place.line}`);
  report(
    first.place,
    'passive',
    `${passive.length} av ${sentences.length} meningar har passiv form, till exempel ${examples.join(', ')}. Skriv vem som gör vad: "Försäkringskassan betalar ut" i stället för "betalas ut".`,
  );
};
