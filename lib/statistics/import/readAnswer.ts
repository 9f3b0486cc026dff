import { ImportFault } from './ImportedTable';

/** What came, as JSON; or why it is none. */
export function readAnswer(text: string): unknown {
  const begin = text.replace(/^\uFEFF/, '').trimStart();
  if (begin === '') throw new ImportFault('Svaret är tomt. Hämta det igen.');
  if (begin.startsWith('<'))
    throw new ImportFault(
      'Svaret är en webbsida och inte siffror. Adressen har troligen flyttat, eller så är tjänsten stängd: öppna den i en webbläsare och se vad sidan säger.',
    );
  try {
    return JSON.parse(begin);
  } catch (error) {
    const isCut = !/[\]}]\s*$/.test(begin);
    throw new ImportFault(
      isCut
        ? `Svaret är avhugget: det slutar mitt i (${begin.length} tecken kom). Hämta det igen.`
        : `Svaret är inte giltig JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}
