/**
 * "https://www.riksdagen.se/sv/…" ⇒ "riksdagen.se": how a person would name the website. A part that is longer than a name, as
 * where each copy of a page has an address of its own, is left out.
 */
export function hostOf(address: string): string {
  const parts = new URL(address).hostname.replace(/^www\./, '').split('.');
  return parts.filter((part) => part.length <= 30).join('.');
}
