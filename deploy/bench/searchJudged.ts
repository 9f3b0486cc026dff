import { getSearchIndex } from '@/lib/search/getSearchIndex';
import { search } from '@/lib/search/search';
import judged from '@/tests/site/search/judged.json';
import { type JudgedQuery, measureSearch } from '@/tests/site/search/measureSearch';

const queries = judged as JudgedQuery[];

const find = ({ locale, query }: JudgedQuery) =>
  search(getSearchIndex(locale), query).hits.map(({ address }) => address);

/** Searches that come at the same moment are answered one after the other: the last waits for all of them. */
export function searchJudged(atOnce: number, rounds: number) {
  const { recall, meanReciprocalRank } = measureSearch(queries, find);
  const waits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    for (let place = 0; place < atOnce; place += 1) {
      const query = queries[(round * atOnce + place) % queries.length];
      if (query) find(query);
      waits.push(performance.now() - start);
    }
  }
  waits.sort((one, other) => one - other);
  const percentile = (share: number) => (waits[Math.floor(waits.length * share)] ?? 0).toFixed(1);
  return {
    queries: queries.length,
    'recall@5': recall.toFixed(3),
    MRR: meanReciprocalRank.toFixed(3),
    'at once': atOnce,
    'p50 ms': percentile(0.5),
    'p99 ms': percentile(0.99),
  };
}
