// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { renderToStaticMarkup } from 'react-dom/server';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { TermList } from '@/components/terms/TermList';
import { TermPage } from '@/components/terms/TermPage';
import { loadPages } from '@/lib/content/loadPages';
import { listGeneratedPages } from '@/lib/site/generatedPages';
import { groupByLetter } from '@/lib/terms/groupByLetter';
import { loadTerms } from '@/lib/terms/loadTerms';
import { termAddress } from '@/lib/terms/termAddresses';
import { termsCsv } from '@/lib/terms/termsCsv';
import { termsJson } from '@/lib/terms/termsJson';
import { termsXlsx } from '@/lib/terms/termsXlsx';

type Item = Record<string, string> & { id: string; term: string; related?: string[] };

const inContent: Item[] = parseYaml(readFileSync('content/data/terms.yaml', 'utf8'));
const terms = loadTerms();
const documentOf = (markup: string) => new DOMParser().parseFromString(markup, 'text/html');
const linksOf = (document: Document) =>
  [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '');
const byId = (one: { id?: string }, other: { id?: string }) => ((one.id ?? '') < (other.id ?? '') ? -1 : 1);
const addresses = inContent.map(({ id }) => termAddress(id)).sort();

test('every term of the file is on the site', () => {
  expect(inContent).not.toEqual([]);
  expect(terms.map(({ id }) => id).sort()).toEqual(inContent.map(({ id }) => id).sort());
});

describe('nothing is lost', () => {
  test('from the file to the download as CSV', () => {
    const rows = parseCsv(termsCsv(terms), { columns: true }) as Record<string, string>[];
    const items = rows.map(({ id, reservation, related, ...cells }) => ({
      id,
      ...Object.fromEntries(Object.entries(cells).filter(([, cell]) => cell !== '')),
      ...(related && { related: related.split(' ') }),
    }));
    expect(items.sort(byId)).toEqual([...inContent].sort(byId));
  });

  test('from the file to the download as Excel, which has the cells of the CSV as text', async () => {
    const [sheet] = await readExcelFile(await termsXlsx(terms));
    const cells = sheet?.data.map((row) => row.map((cell) => cell ?? ''));
    expect(cells).toEqual(parseCsv(termsCsv(terms)));
  });

  test('from the file to the download as JSON', () => {
    const json = termsJson(terms, 'https://example.se');
    const items = json.terms.map(({ id, page, related, ...fields }) => ({
      id,
      ...Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)),
      ...(related.length > 0 && { related }),
    }));
    expect(items.sort(byId)).toEqual([...inContent].sort(byId));
    expect(json.count).toBe(inContent.length);
  });

  test.each(inContent.map((item) => [item.id, item] as const))(
    'from the file to the page of %s',
    (id, item) => {
      const term = terms.find((each) => each.id === id);
      const document = documentOf(term ? renderToStaticMarkup(<TermPage term={term} />) : '');
      // Numbers are kept whole by spaces that do not break.
      const main = document.querySelector('main')?.textContent?.replaceAll('\u00a0', ' ') ?? '';
      const words = [item.abbreviation, item.english, item.definition, item.law].filter(Boolean);
      const links = [item.source, item.englishSource, ...(item.related ?? []).map(termAddress)].filter(
        Boolean,
      );

      expect(document.querySelector('h1')?.textContent?.toLowerCase()).toBe(item.term.toLowerCase());
      expect(words.filter((word) => !main.includes(word ?? ''))).toEqual([]);
      expect(linksOf(document)).toEqual(expect.arrayContaining(links));
    },
  );
});

describe('the page, the term and the downloads say that the definitions are ours', () => {
  const reservation = 'Förklaringarna är skrivna med egna ord';
  const [first] = terms;

  test.each([
    ['the list', () => renderToStaticMarkup(<TermList locale="sv" />)],
    ['a term', () => (first ? renderToStaticMarkup(<TermPage term={first} />) : '')],
    ['the CSV', () => termsCsv(terms)],
    ['the JSON', () => JSON.stringify(termsJson(terms, ''))],
  ])('%s', (_, text) => expect(text()).toContain(reservation));

  test('the list in English', () => {
    expect(renderToStaticMarkup(<TermList locale="en" />)).toContain('The explanations are in our own words');
  });
});

describe('in page text', () => {
  test('the list has every term, under its letter', () => {
    const document = documentOf(renderToStaticMarkup(<TermList locale="sv" />));
    expect(
      linksOf(document)
        .filter((link) => addresses.includes(link))
        .sort(),
    ).toEqual(addresses);
    const letters = [...document.querySelectorAll('h3')].map(({ textContent }) => textContent);
    expect(letters).toEqual(groupByLetter(terms, ({ term }) => term).map(({ letter }) => letter));
    expect(linksOf(document).filter((link) => link.startsWith('#'))).toHaveLength(letters.length);
    const anchors = linksOf(document).filter((link) => link.startsWith('#'));
    expect(anchors.filter((anchor) => !document.getElementById(anchor.slice(1)))).toEqual([]);
  });

  test('the list in English has every term with an English word, and where the word is from', () => {
    const links = linksOf(documentOf(renderToStaticMarkup(<TermList locale="en" />)));
    const english = inContent.filter((item) => item.english);
    expect(links).toEqual(expect.arrayContaining(english.map(({ id }) => termAddress(id))));
    expect(links).toEqual(expect.arrayContaining(english.map((item) => item.englishSource)));
  });
});

test('every term is among the addresses that pages may link to', () => {
  expect(listGeneratedPages().map(({ address }) => address)).toEqual(expect.arrayContaining(addresses));
});

test('no term has the address of a page from content/', () => {
  expect(
    loadPages('sv')
      .map(({ address }) => address)
      .filter((address) => addresses.includes(address)),
  ).toEqual([]);
});
