/** "https://www.riksdagen.se/sv/…" ⇒ "riksdagen.se": how a person would name the website. */
export function hostOf(address: string): string {
  return new URL(address).hostname.replace(/^www\./, '');
}
