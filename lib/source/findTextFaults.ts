import type { TextFault } from './Fault';
import { findMergeMarks } from './findMergeMarks';

/**
 * What nobody meant to write: marks that a merge has left, another encoding, signs that cannot be seen. Looked for before anything is made
 * of the text of a page, of YAML, JSON or CSV, which would tell of it as something else, or show it. A sign for what could not be read
 * (U+FFFD) is taken for another encoding, unless the bytes are known to be UTF-8.
 */
export function findTextFaults(text: string, isKnownAsUtf8 = false): TextFault[] {
  const marks = findMergeMarks(text);
  // All else that is wrong in the file may be wrong in the version that goes.
  if (marks.length > 0) return marks;
  if (!suspect.test(text)) return [];

  if (isUtf16(text)) return [{ line: 1, column: 1, message: utf16, rule: 'encoding' }];
  const lost = isKnownAsUtf8 ? -1 : text.indexOf('\uFFFD');
  // What else looks wrong in it comes from that.
  if (lost !== -1) return [{ ...placeAt(text, lost), message: notUtf8, rule: 'encoding' }];

  const faults: TextFault[] = [];
  const found = new Set<string>();
  for (const { 0: sign, index } of text.matchAll(hidden)) {
    // The same sign once for a file: where one is, there are often hundreds.
    if (found.has(sign) || isMeant(sign, index, text)) continue;
    found.add(sign);
    faults.push({ ...placeAt(text, index), message: hiddenMessage(sign), rule: 'encoding' });
  }
  const garbled = mojibake.exec(text);
  if (garbled) faults.push({ ...placeAt(text, garbled.index), ...garbledFault(garbled[0]) });
  return faults;
}

export const notUtf8 =
  'Filen är inte sparad som UTF-8, så å, ä och ö går inte att läsa. Öppna filen i redigeraren och spara om den med kodningen UTF-8.';

export const utf16 =
  'Filen är sparad som UTF-16, och då går den inte att läsa. Öppna den i redigeraren och spara om den med kodningen UTF-8.';

/** UTF-16 that was read as UTF-8: every other byte of Swedish text is zero. */
const isUtf16 = (text: string) =>
  (text.slice(0, 200).match(/\0/g)?.length ?? 0) > text.slice(0, 200).length / 4;

/** Control characters, signs without width, signs that turn the direction of the text, and the sign for what could not be read. */
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/g;

/** UTF-8 that was read as Windows-1252 and saved so: "FÃ¶r", "â€“", "Â§". */
const mojibake =
  /[\p{L}\d]{0,40}(?:Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u20ac\u2122\u0192\u02c6\u02dc]|â€[\u0080-\u00bf\u0152-\u0178\u2013-\u203a\u20ac\u2122\u0192\u02c6\u02dc]|Â[\u00a0-\u00bf])[\p{L}\d\u0080-\u00bf]{0,40}/u;

/** What is told of a sign that cannot be seen in a text which is read already: in its file it stands as `&shy;` or `"\\u00AD"`. */
export function hiddenFault(text: string): string | undefined {
  if (text.search(hidden) === -1) return undefined;
  const found = [...text.matchAll(hidden)].find(({ 0: sign, index }) => !isMeant(sign, index, text));
  return found && hiddenMessage(found[0]);
}

/** Tells at once of most files that there is nothing. */
const suspect = new RegExp(`${hidden.source}|Ã|â€|Â`);

/** Languages written from right to left, and some letters, need signs that nobody sees. */
const isMeant = (sign: string, index: number, text: string) =>
  // A byte order mark.
  (sign === '\uFEFF' && index === 0) ||
  (/[\u200c-\u200f\u2066-\u2069]/.test(sign) &&
    /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Extended_Pictographic}]/u.test(
      text.slice(Math.max(0, index - 40), index + 40),
    ));

const hiddenNames: Record<string, string> = {
  '\u00ad': 'ett mjukt bindestreck, som delar ordet för den som söker och i rubrikens ankare',
  '\u200b': 'ett mellanslag utan bredd, som delar ordet för den som söker',
  '\u202d': 'ett osynligt tecken som vänder texten',
  '\u202e': 'ett osynligt tecken som vänder texten',
};

function hiddenMessage(sign: string): string {
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const name = hiddenNames[sign];
  if (name) return `Här står ${name} (U+${code}). Ta bort det.`;
  return `Här står ett osynligt eller trasigt tecken (U+${code}). Ta bort det, eller spara om filen som UTF-8.`;
}

function garbledFault(word: string): Pick<TextFault, 'message' | 'rule'> {
  const right = withRightLetters(word);
  const write = right ? ` Skriv "${right}".` : '';
  return {
    message: `"${word}" är text som har sparats med fel kodning.${write} Är det så på fler ställen i filen: hämta tillbaka den ur git och spara den som UTF-8.`,
    rule: 'encoding',
  };
}

/** What the word was before it was read as Windows-1252. */
function withRightLetters(word: string): string | undefined {
  const bytes = [...word].map((letter) => windows1252.indexOf(letter));
  if (bytes.includes(-1)) return undefined;
  const text = Buffer.from(bytes).toString('utf8');
  return text.includes('\uFFFD') ? undefined : text;
}

/** The sign of each byte (WHATWG Encoding, index windows-1252): as in Unicode, but for the row from 0x80 to 0x9F. */
const windows1252 = Array.from({ length: 256 }, (_, byte) => String.fromCharCode(byte));
windows1252.splice(0x80, 0x20, ...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ');

export function placeAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: index - before.lastIndexOf('\n') };
}
