/**
 * A page's text with other addresses in its links and in the fields of its head that hold one. `replacement` gives the new
 * address, or `undefined` for one that stays.
 */
export function replaceAddresses(text: string, replacement: (address: string) => string | undefined): string {
  return text.replace(
    // [text](/address), [name]: /address, href="/address", the fields parent and translation, and related in both ways to write a list.
    /(\]\(\s*<?|^\s*\[[^\]]+\]:\s*<?|href=["']|^(?:parent|translation):\s*["']?|^\s*-\s+["']?|(?<=^related:.*[[,\s"']))(\/[a-z0-9/-]*)(?=[\s"'#?)>,\]]|$)/gm,
    (whole, before: string, address: string) => {
      const other = replacement(address);
      return other === undefined ? whole : before + other;
    },
  );
}
