import { search } from '@/lib/search/search';
import { searchAddress } from '@/lib/search/searchQuery';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import judged from '@/tests/site/search/judged.json';
import { type JudgedQuery, measureSearch } from '@/tests/site/search/measureSearch';

const queries = judged as JudgedQuery[];

/** The page of hits of each judged query. */
export const judgedAddresses = queries.map(({ locale, query }) => searchAddress(locale, { query }));

const find = ({ locale, query }: JudgedQuery) =>
  search(getSearchIndex(locale), query).hits.map(({ address }) => address);

/** Searches that come at the same moment are answered one after the other: the last waits for all of them. */
export function searchJudged(atOnce: number, rounds: number) {
  const { recall, meanReciprocalRank, meanGain } = measureSearch(queries, find);
  const waits: number[] = [];
  // The rounds below zero only warm the code, as the visitors of a minute warm a server.
  for (let round = -rounds; round < rounds; round += 1) {
    const start = performance.now();
    for (let place = 0; place < atOnce; place += 1) {
      const query = queries[Math.abs(round * atOnce + place) % queries.length];
      if (query) find(query);
      if (round >= 0) waits.push(performance.now() - start);
    }
  }
  return { recall, meanReciprocalRank, meanGain, waits };
}
