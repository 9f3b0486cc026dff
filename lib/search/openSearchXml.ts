import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { escapeXml } from '@/lib/text/escapeXml';
import { openSearchAddresses, searchAddresses } from './searchAddresses';

export const openSearchType = 'application/opensearchdescription+xml';

/**
 * The search as a browser adds it to its own (OpenSearch 1.1, draft 6). No suggestions are told of: a browser would ask for them at every key,
 * of people who are not on the site.
 * @param site the public address, for browsers take no relative template
 */
export function openSearchXml(locale: Locale, site: string): string {
  const t = getTranslator(locale);
  const url = (rel: string, type: string, address: string) =>
    `<Url rel="${rel}" type="${type}" template="${escapeXml(site + address)}"/>`;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${escapeXml(t('machines.shortName'))}</ShortName>`,
    `<LongName>${escapeXml(t('machines.siteName'))}</LongName>`,
    `<Description>${escapeXml(t('machines.searchDescription'))}</Description>`,
    url('results', 'text/html', `${searchAddresses[locale]}?q={searchTerms}`),
    url('self', openSearchType, openSearchAddresses[locale]),
    `<Image width="32" height="32" type="image/svg+xml">${escapeXml(site)}/icon.svg</Image>`,
    `<Language>${locale}</Language>`,
    '<InputEncoding>UTF-8</InputEncoding>',
    '<OutputEncoding>UTF-8</OutputEncoding>',
    '</OpenSearchDescription>',
  ];
  return `${lines.join('\n')}\n`;
}
