import type { Locale } from '@/lib/i18n/locales';
export type JudgedQuery = {
  locale: Locale;
  query: string;
  /** Why the query is in the set: each trait is a way of asking that the search must manage. */
  trait: string;
  /** Addresses that a visitor who asks so would be content with, the best first. */
  relevant: readonly string[];
};

export type SearchMeasure = {
  /** How many of the relevant addresses are among the first five hits, as a mean over the queries. */
  recall: number;
  /** One divided by the place of the first relevant hit, as a mean over the queries. */
  meanReciprocalRank: number;
  /**
   * Normalised discounted cumulative gain of the first ten hits (Järvelin and Kekäläinen, 2002), as a mean over the queries: a relevant
   * address counts less the further down it stands. The best of several counts most.
   */
  meanGain: number;
  /** The queries whose first hits lack something, with what stands there instead. */
  misses: { query: string; missing: string[]; found: string[] }[];
};

const firstHits = 5;
const gainHits = 10;

/** How well a search answers judged queries. `find` gives the addresses of the hits, best first. */
export function measureSearch(
  judged: readonly JudgedQuery[],
  find: (query: JudgedQuery) => readonly string[],
): SearchMeasure {
  let recall = 0;
  let reciprocal = 0;
  let gain = 0;
  const misses: SearchMeasure['misses'] = [];
  for (const each of judged) {
    const addresses = find(each);
    const found = addresses.slice(0, firstHits);
    const missing = each.relevant.filter((address) => !found.includes(address));
    recall += 1 - missing.length / each.relevant.length;
    const place = addresses.findIndex((address) => each.relevant.includes(address));
    reciprocal += place === -1 ? 0 : 1 / (place + 1);
    gain += gainOf(addresses, each.relevant) / gainOf(each.relevant, each.relevant);
    if (missing.length > 0) misses.push({ query: each.query, missing, found });
  }
  return {
    recall: recall / judged.length,
    meanReciprocalRank: reciprocal / judged.length,
    meanGain: gain / judged.length,
    misses,
  };
}

/** Of several relevant addresses the first is worth as many points as there are, the last one point. */
function gainOf(addresses: readonly string[], relevant: readonly string[]): number {
  return addresses.slice(0, gainHits).reduce((sum, address, place) => {
    const rank = relevant.indexOf(address);
    return rank === -1 ? sum : sum + (relevant.length - rank) / Math.log2(place + 2);
  }, 0);
}
