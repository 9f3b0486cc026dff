/** Letters that do not fall apart into a letter and a mark. */
const letters: Record<string, string> = { æ: 'ae', ø: 'o', đ: 'd', ŧ: 't', ŋ: 'n', ß: 'ss' };

/** "Så styrs Försäkringskassan" ⇒ "sa-styrs-forsakringskassan": the form of addresses and of the anchors of headings. */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŧŋß]/g, (letter) => letters[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
