import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** An XML document, or the reason why it is none. */
export function readFeed(xml: string): Document {
  return parser.parseFromString(xml, 'application/xml');
}
