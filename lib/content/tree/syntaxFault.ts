import { VFileMessage } from 'vfile-message';
import { placeAt } from '@/lib/source/findTextFaults';
import { htmlAdvice } from './htmlAdvice';
import { unclosedFence } from './unclosedFence';
import { unclosedQuote } from './unclosedQuote';

type SyntaxFault = { line: number; column: number; message: string; rule: string };

/** What the reader of MDX says, in Swedish and for somebody who knows Markdown but not MDX. */
export function syntaxFault(error: unknown, body: string): SyntaxFault {
  if (error instanceof RangeError) return tooDeep(firstPlace(body));
  // What the reader of Markdown says of itself when it meets signs that it did not foresee. It does not tell where.
  if (error instanceof Error && error.name === 'Assertion')
    return { ...firstPlace(body), message: unforeseen, rule: 'syntax' };
  if (!(error instanceof VFileMessage)) throw error;

  // What is left open takes what follows with it, so the reader tells of another place.
  const fence = unclosedFence(body);
  if (fence) return fenceFault(fence);
  const quote = unclosedQuote(body);
  if (quote) return quoteFault(quote);
  const tag = openTag.exec(body);
  if (tag)
    return {
      ...placeAt(body, tag.index + tag[0].indexOf('<')),
      message: `Taggen slutar aldrig, för raden saknar tecknet >. Skriv ${tag[0].trim()}>.`,
      rule: 'syntax',
    };
  const html = htmlFault(error);
  if (html) return html;

  const place = placeOf(error) ?? firstPlace(body);
  return { ...place, message: messageOf(error), rule: 'syntax' };
}

/** A line with the beginning of a tag, and an empty one below it. */
const openTag = /^[ \t]*<[A-Z]\w*(?:[ \t]+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'))*(?=[ \t]*\n[ \t]*\n)/m;

export function tooDeep({ line, column }: { line: number; column: number }): SyntaxFault {
  const message =
    'Här står för många tecken för formatering i rad, eller för många delar inuti varandra. Ta bort några, eller dela upp stycket.';
  return { line, column, message, rule: 'syntax' };
}

export const fenceFault = (line: number): SyntaxFault => ({
  line,
  column: 1,
  message:
    'Raden börjar ett stycke med kod (``` eller ~~~) som aldrig slutar, så allt efter den visas som kod. Skriv en likadan rad efter koden, eller ta bort raden.',
  rule: 'markup',
});

function quoteFault({
  name,
  sign,
  line,
  column,
}: NonNullable<ReturnType<typeof unclosedQuote>>): SyntaxFault {
  const message = /["']/.test(sign)
    ? `Värdet efter ${name}= börjar med ${sign} men slutar aldrig på raden. Skriv ett ${sign} efter värdet, till exempel ${name}="värde".`
    : `Värdet efter ${name}= börjar med tecknet ${sign}. Skriv raka citattecken: ${name}="värde".`;
  return { line, column, message, rule: 'syntax' };
}

/** An element of HTML that is never closed, as most write `<br>`. */
function htmlFault({ ruleId, reason }: VFileMessage): SyntaxFault | undefined {
  const [, name = '', line, column] = /closing tag for `<([^`>/]+)>` \((\d+):(\d+)/.exec(reason) ?? [];
  const message = ruleId === 'end-tag-mismatch' ? htmlAdvice(name) : undefined;
  return message ? { line: Number(line), column: Number(column), message, rule: 'syntax' } : undefined;
}

function messageOf({ source, ruleId, reason }: VFileMessage): string {
  if (source === 'micromark-extension-mdxjs-esm') return codeWord;
  if (source === 'micromark-extension-mdx-expression' || ruleId === 'acorn') return braces;
  if (ruleId === 'end-tag-mismatch') {
    const [, opened] = /`(<[^/`][^`]*>)`/.exec(reason) ?? [];
    if (reason.startsWith('Unexpected closing tag')) {
      const [, closed] = /closing tag `([^`]+)`/.exec(reason) ?? [];
      // Between them is Markdown that has begun, a list or emphasis, and the reader tells of that instead of a component.
      if (!opened)
        return `${closed} står inuti något som inte är avslutat. Skriv ${closed} på en egen rad, efter en tom rad.`;
      return `${closed} stänger fel komponent: ${opened} öppnades senast och ska stängas först. Skriv </${opened.slice(1)} här, eller flytta raderna.`;
    }
    const [, name] = /`<\/?([^`>]*)>`/.exec(reason) ?? [];
    return `<${name}> stängs aldrig på rätt ställe. Skriv </${name}> efter innehållet, på en egen rad om <${name}> står på en egen rad.`;
  }
  if (ruleId === 'unexpected-closing-slash') {
    return 'Här stängs något som aldrig har öppnats. Ta bort raden, eller skriv den öppnande taggen före innehållet.';
  }
  if (reason.includes('(note: to create a comment')) {
    return 'Kommentarer <!-- --> går inte att skriva på en sida. Ta bort kommentaren.';
  }
  if (reason.includes('note: to create a link')) {
    return 'Adresser inom < och > fungerar inte här. Skriv en länk: [text](adress).';
  }
  if (reason.includes('before attribute value') || reason.includes('in attribute value')) {
    return 'Värdet ska stå inom citattecken, till exempel title="Kontakt". Ett citattecken saknas.';
  }
  if (ruleId === 'unexpected-lazy') {
    return 'Taggen är delad över flera rader i ett citat eller en lista. Skriv hela taggen på en rad.';
  }
  return 'Tecknet < börjar en komponent, men det som följer är ingen. Menar du "mindre än", skriv \\< eller orden. Annars ska det stå <Namn egenskap="värde"> och ingenting mer.';
}

const unforeseen =
  'Sidan har tecken för länkar, bilder eller formatering som inte går att läsa. Titta på det som ändrades senast: oftast saknas en parentes, eller så står en för mycket.';
const codeWord =
  'Stycket börjar med ordet import eller export, och då tolkas det som kod. Kod används inte på sidor. Skriv om meningen så att den börjar med ett annat ord.';
const braces =
  'Klamrar { } betyder kod, och kod används inte på sidor. Ta bort klamrarna, eller skriv \\{ om tecknet ska synas.';

/** The reader tells some places only in words: "Expected a closing tag for `<Card>` (7:1-7:7)". */
function placeOf({ line, column, reason }: VFileMessage) {
  if (line !== undefined && column !== undefined) return { line, column };
  const [, toldLine, toldColumn] = /\((\d+):(\d+)/.exec(reason) ?? [];
  return toldLine && toldColumn ? { line: Number(toldLine), column: Number(toldColumn) } : undefined;
}

function firstPlace(body: string) {
  return { line: (/^\n*/.exec(body)?.[0].length ?? 0) + 1, column: 1 };
}
