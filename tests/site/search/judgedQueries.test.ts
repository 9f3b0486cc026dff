import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import judged from './judged.json';
import { type JudgedQuery, measureSearch } from './measureSearch';

const redirects: Record<string, string> = JSON.parse(readFileSync('content/redirects.json', 'utf8'));
const addresses = new Set(
  (['sv', 'en'] as const).flatMap((locale) =>
    getSearchIndex(locale).documents.map(({ document: { address, anchor } }) =>
      anchor ? `${address}#${anchor}` : address,
    ),
  ),
);

/** As somebody has judged them. Editors move and remove what they lead to, without asking the one who judged. */
const all = judged as JudgedQuery[];

/** Those whose pages are there, at the addresses that they have now. */
const queries = all.flatMap((each) => {
  const relevant = each.relevant
    .map((address) => redirects[address] ?? address)
    .filter((address) => addresses.has(address));
  return relevant.length > 0 ? [{ ...each, relevant }] : [];
});

const find = ({ locale, query }: JudgedQuery) =>
  search(getSearchIndex(locale), query).hits.map(({ address }) => address);

describe('the judged queries', () => {
  test('are at least two hundred, most of them in Swedish, with misspellings and compounds', () => {
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(all.filter(({ locale }) => locale === 'sv').length).toBeGreaterThanOrEqual(140);
    for (const trait of ['misspelled', 'compound', 'synonym', 'abbreviation', 'folded']) {
      expect(all.filter((each) => each.trait === trait).length, trait).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(all.map(({ locale, query }) => locale + query)).size).toBe(all.length);
  });

  test('are nearly all about something that is still there: otherwise others have to be judged', () => {
    expect(queries.length).toBeGreaterThanOrEqual(all.length * 0.9);
  });

  test('find what they ask for among the first five hits, and nearly always first', () => {
    const { recall, meanReciprocalRank, meanGain, misses } = measureSearch(queries, find);
    const told = misses.map(({ query, missing }) => `${query}: ${missing.join(', ')}`).join('\n');
    expect(recall, told).toBeGreaterThanOrEqual(0.97);
    expect(meanReciprocalRank, told).toBeGreaterThanOrEqual(0.9);
    expect(meanGain, told).toBeGreaterThanOrEqual(0.9);
  });
});
