import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { escapeXml } from '@/lib/text/escapeXml';
import { nameUuid } from './nameUuid';

export type AtomEntry = {
  /** Its name among all feeds and entries of the site. Never changes: readers tell by it what they have shown already. */
  name: string;
  title: string;
  address: string;
  /** A day, or a moment with its offset. */
  updated: string;
  summary?: string;
  categories?: string[];
};

export type AtomFeed = {
  /** As that of an entry. */
  name: string;
  title: string;
  subtitle?: string;
  /** Of the feed itself. */
  selfAddress: string;
  /** Of the page that shows the same to people. */
  pageAddress: string;
  locale: Locale;
  /** Of an empty feed; else the newest entry decides, when that is later. */
  updated: string;
  entries: AtomEntry[];
};

/**
 * A feed as RFC 4287 has it. Its links may be relative to where it was fetched, but an `id` is a whole IRI that never changes (section 4.2.6):
 * it is made of the name alone, so that the site may move, or be tried before it has an address. Written here because the package `feed`
 * marks every text as HTML, which makes "<" in a title a tag, and cannot tell the language.
 */
export function atomFeed(feed: AtomFeed): string {
  const updated = [feed.updated, ...feed.entries.map((entry) => entry.updated)].map(moment).sort().at(-1);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    element('id', `urn:uuid:${nameUuid(feed.name)}`),
    element('title', feed.title),
    feed.subtitle && element('subtitle', feed.subtitle),
    element('updated', updated ?? ''),
    `<author>${element('name', getTranslator(feed.locale)('machines.siteName'))}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.selfAddress)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.pageAddress)}"/>`,
    ...feed.entries.map(entryElement),
    '</feed>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function entryElement({ name, title, address, updated, summary, categories = [] }: AtomEntry): string {
  return [
    '<entry>',
    element('id', `urn:uuid:${nameUuid(name)}`),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    element('updated', moment(updated)),
    summary && element('summary', summary),
    ...categories.map((category) => `<category term="${escapeXml(category)}"/>`),
    '</entry>',
  ]
    .filter(Boolean)
    .join('\n');
}

const element = (tag: string, text: string) => `<${tag}>${escapeXml(text)}</${tag}>`;

/** RFC 3339, in UTC so that moments sort as their letters do. */
function moment(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}
