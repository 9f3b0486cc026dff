import { wordsFieldId } from '@/lib/error/wordsFieldId';
import { escapeXml } from '@/lib/text/escapeXml';

const field = new RegExp(`<input(?=[^>]* id="${wordsFieldId}")`);

/** The page with words in its search field, which has none (components/error/ErrorPage.tsx). `undefined` for a page that has no such field. */
export function fillSearchField(html: string, words: string): string | undefined {
  const found = field.exec(html);
  if (!found) return undefined;
  const place = found.index + found[0].length;
  return `${html.slice(0, place)} value="${escapeXml(words)}"${html.slice(place)}`;
}
