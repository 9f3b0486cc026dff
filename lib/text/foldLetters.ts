/** "Vägledning" ⇒ "vagledning": what a search compares, so that small letters and a keyboard without å, ä and ö do as well. */
export function foldLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
