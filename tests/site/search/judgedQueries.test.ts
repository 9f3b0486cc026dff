import { describe, expect, test } from 'vitest';
import { search } from '@/lib/search/search';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import judged from './judged.json';
import { type JudgedQuery, measureSearch } from './measureSearch';

const queries = judged as JudgedQuery[];

const find = ({ locale, query }: JudgedQuery) =>
  search(getSearchIndex(locale), query).hits.map(({ address }) => address);

describe('the judged queries', () => {
  test('are at least a hundred, most of them in Swedish, with misspellings and compounds', () => {
    expect(queries.length).toBeGreaterThanOrEqual(100);
    expect(queries.filter(({ locale }) => locale === 'sv').length).toBeGreaterThanOrEqual(60);
    for (const trait of ['misspelled', 'compound', 'synonym', 'abbreviation', 'folded']) {
      expect(queries.filter((each) => each.trait === trait).length, trait).toBeGreaterThanOrEqual(5);
    }
    expect(new Set(queries.map(({ locale, query }) => locale + query)).size).toBe(queries.length);
  });

  test('ask for addresses that exist', () => {
    const addresses = new Set(
      (['sv', 'en'] as const).flatMap((locale) =>
        getSearchIndex(locale).documents.map(({ document: { address, anchor } }) =>
          anchor ? `${address}#${anchor}` : address,
        ),
      ),
    );
    expect(queries.flatMap(({ relevant }) => relevant).filter((address) => !addresses.has(address))).toEqual(
      [],
    );
  });

  test('find what they ask for among the first five hits, and nearly always first', () => {
    const { recall, meanReciprocalRank, misses } = measureSearch(queries, find);
    const told = misses.map(({ query, missing }) => `${query}: ${missing.join(', ')}`).join('\n');
    expect(recall, told).toBeGreaterThanOrEqual(0.95);
    expect(meanReciprocalRank, told).toBeGreaterThanOrEqual(0.85);
  });
});
