/**
 * Control characters and halves of characters. Most of them XML has no way to write, not even as an entity, and one of
 * them makes the whole document unreadable; the rest mean nothing in a text of ours.
 */
const impossible = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes an end of line out of a bare one.
  '\r': '&#13;',
};

/** Text as it stands between tags or between double quotation marks. */
export function escapeXml(text: string): string {
  return text.replace(impossible, '\uFFFD').replace(/[&<>"\r]/g, (character) => entities[character] ?? '');
}
