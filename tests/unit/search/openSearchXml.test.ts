// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import { openSearchXml } from '@/lib/search/openSearchXml';
import { openSearchAddresses, searchAddresses } from '@/lib/search/searchAddresses';

const site = 'https://www.example.org';

const read = (locale: Locale) =>
  new DOMParser().parseFromString(openSearchXml(locale, site), 'application/xml').documentElement;
const textOf = (locale: Locale, name: string) =>
  [...read(locale).children]
    .filter(({ localName }) => localName === name)
    .map((each) => each.textContent ?? '');

// The obligatory elements and the longest texts: OpenSearch 1.1, draft 6.
describe.each(locales)('the description of the search in %s', (locale) => {
  test('has the obligatory elements once, as long as they may be, without markup', () => {
    const root = read(locale);
    expect([root.namespaceURI, root.localName]).toEqual([
      'http://a9.com/-/spec/opensearch/1.1/',
      'OpenSearchDescription',
    ]);
    for (const [name, most] of [
      ['ShortName', 16],
      ['LongName', 48],
      ['Description', 1024],
    ] as const) {
      const [text = '', ...more] = textOf(locale, name);
      expect(more, name).toEqual([]);
      expect(text, name).toMatch(/^[^<>]+$/);
      expect(text.length, name).toBeLessThanOrEqual(most);
    }
    expect(textOf(locale, 'Language')).toEqual([locale]);
  });

  test('leads whole to the search of its language, with one place for the words', () => {
    const urls = [...read(locale).getElementsByTagName('Url')].map((url) => [
      url.getAttribute('rel'),
      url.getAttribute('type'),
      url.getAttribute('template'),
    ]);
    expect(urls).toEqual([
      ['results', 'text/html', `${site}${searchAddresses[locale]}?q={searchTerms}`],
      ['self', 'application/opensearchdescription+xml', `${site}${openSearchAddresses[locale]}`],
    ]);
  });

  test('asks for no suggestions, which a browser would send every key for', () => {
    expect(openSearchXml(locale, site)).not.toContain('suggestions');
  });
});

test('the languages have different names and descriptions', () => {
  for (const name of ['ShortName', 'LongName', 'Description'])
    expect(textOf('sv', name)).not.toEqual(textOf('en', name));
});
