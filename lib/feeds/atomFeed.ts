import type { Locale } from '@/lib/i18n/locales';
import { escapeXml } from '@/lib/xml/escapeXml';

export type AtomEntry = {
  /** Never changes, not even when the address does. */
  id: string;
  title: string;
  address: string;
  /** A day, or a moment with its offset. */
  updated: string;
  summary?: string;
  categories?: string[];
};

export type AtomFeed = {
  id: string;
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
 * A feed as RFC 4287 has it, all addresses absolute. Written here because the package `feed` marks every text as HTML, which
 * makes "<" in a title a tag, and cannot tell the language.
 */
export function atomFeed(feed: AtomFeed): string {
  const updated = [feed.updated, ...feed.entries.map((entry) => entry.updated)].map(moment).sort().at(-1);
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    element('id', feed.id),
    element('title', feed.title),
    feed.subtitle && element('subtitle', feed.subtitle),
    element('updated', updated ?? ''),
    `<author>${element('name', 'Om Försäkringskassan')}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(feed.selfAddress)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(feed.pageAddress)}"/>`,
    ...feed.entries.map(entryElement),
    '</feed>',
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function entryElement({ id, title, address, updated, summary, categories = [] }: AtomEntry): string {
  return [
    '<entry>',
    element('id', id),
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

const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;

/** RFC 3339, in UTC so that moments sort as their letters do. */
function moment(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}
