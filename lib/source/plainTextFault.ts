import { hiddenFault } from './findTextFaults';

const link = /\[[^[\]\n]+\]\([^)\n]*\)/;
const html = /<\/?[a-z][a-z\d]*(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:[a-z]+\d*|#\d+|#x[\da-f]+);/i;

/** What nobody means in a text without markup: every sign of it is shown as it is written. */
export function plainTextFault(text: string): { message: string; rule: string } | undefined {
  const hidden = hiddenFault(text);
  if (hidden) return { message: hidden, rule: 'encoding' };
  const asWritten = (found: string | undefined, advice: string) =>
    found === undefined
      ? undefined
      : {
          message: `"${found.slice(0, 60)}" visas som det står, för här är texten utan formatering. ${advice}`,
          rule: 'plain-text',
        };
  return (
    asWritten(/\*\*/.exec(text)?.[0], 'Ta bort tecknen.') ??
    asWritten(link.exec(text)?.[0], 'Skriv bara orden. Länkar står i sidans text.') ??
    asWritten(html.exec(text)?.[0], 'Ta bort taggen.') ??
    asWritten(entity.exec(text)?.[0], 'Skriv tecknet självt.')
  );
}
