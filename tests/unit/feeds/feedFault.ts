import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { grammarFault } from './grammarFault';
import { readGrammar } from './readGrammar';

const grammar = readGrammar(readFileSync(resolve('../shared/feeds/atom.rnc'), 'utf8'));

/** What in a feed RFC 4287 does not allow: its grammar, and what it says in words. Needs a DOMParser. */
export function feedFault(xml: string): string | undefined {
  const feed = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  return grammarFault(grammar, feed) ?? ruleFault(feed);
}

function ruleFault(feed: Element): string | undefined {
  const entries = [...feed.getElementsByTagName('entry')];
  const ids = [feed, ...entries].map((each) => childText(each, 'id'));
  if (ids.some((id) => !URL.canParse(id))) return 'an id is not a whole IRI';
  if (new Set(ids).size < ids.length) return 'two ids are the same';
  if (!childText(feed, 'author')) return 'nobody is named as author';
  if (!hasLink(feed, 'self')) return 'the feed does not tell its own address';
  if (!entries.every((entry) => hasLink(entry, 'alternate'))) return 'an entry leads nowhere';
  return undefined;
}

const childText = (element: Element, name: string) =>
  [...element.children].find(({ localName }) => localName === name)?.textContent ?? '';

const hasLink = (element: Element, relation: string) =>
  [...element.children].some(
    (child) =>
      child.localName === 'link' &&
      child.getAttribute('rel') === relation &&
      URL.canParse(child.getAttribute('href') ?? ''),
  );
