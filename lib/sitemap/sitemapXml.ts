import { escapeXml } from '@/lib/text/escapeXml';
import type { SitemapEntry } from './sitemapEntries';

/**
 * A sitemap as its schema has it (sitemaps.org, sitemap.xsd 0.9): what is of other vocabularies, such as the links to other languages, stands
 * after all that is of its own. Next writes those links first, which makes the file invalid, so that it is written here.
 */
export function sitemapXml(entries: readonly SitemapEntry[]): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.flatMap(({ url, lastModified, languages = {} }) => [
      '<url>',
      `<loc>${escapeXml(url)}</loc>`,
      ...(lastModified ? [`<lastmod>${lastModified}</lastmod>`] : []),
      ...Object.entries(languages).map(
        ([language, address]) =>
          `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeXml(address)}"/>`,
      ),
      '</url>',
    ]),
    '</urlset>',
  ];
  return `${lines.join('\n')}\n`;
}
