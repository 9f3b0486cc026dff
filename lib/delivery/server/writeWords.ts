import { wordsFieldId } from '@/lib/error/wordsFieldId';
import { escapeXml } from '@/lib/xml/escapeXml';

const field = new RegExp(`<input\\b[^>]* id="${wordsFieldId}"[^>]* value="(?=")`);

/** The page with words in its search field. `undefined` for a page that has no such field. */
export function writeWords(html: string, words: string): string | undefined {
  const found = field.exec(html);
  if (!found) return undefined;
  const place = found.index + found[0].length;
  return html.slice(0, place) + escapeXml(words) + html.slice(place);
}
