/** An XML document, or the reason why it is none. */
export function readFeed(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'application/xml');
}
