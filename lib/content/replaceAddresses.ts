import { addressFields } from './head/addressFields';

const single = addressFields.single.join('|');
const list = addressFields.list.join('|');

/** An address, after all that can stand before one: */
const address = new RegExp(
  [
    // [text](/address), [name]: /address, href="/address",
    String.raw`(\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?|href=["']`,
    // the fields of the head that hold one, and those of a list in both ways to write it.
    String.raw`|^(?:${single}):\s*["']?|^\s*-\s+["']?|(?<=^(?:${list}):.*[[,\s"']))`,
    String.raw`(\/[a-z0-9/-]*)(?=[\s"'#?)>,\]]|$)`,
  ].join(''),
  'gm',
);

/**
 * A page's text with other addresses in its links and in the fields of its head that hold one. `replacement` gives the new
 * address, or `undefined` for one that stays.
 */
export function replaceAddresses(text: string, replacement: (address: string) => string | undefined): string {
  return text.replace(address, (whole, before: string, old: string) => {
    const other = replacement(old);
    return other === undefined ? whole : before + other;
  });
}
