import type { Series } from '@/lib/statistics/series/Series';

/** What a visitor wants to see of a series. Nothing chosen means all of it. */
export type Selection = {
  series: Series;
  /** The first and the last time, as they stand in the file: "2018-12". */
  from?: string;
  to?: string;
  /** The texts that are asked for, by dimension. */
  only: Readonly<Record<string, readonly string[]>>;
  /** The columns with figures. */
  measures: readonly string[];
  /** Whether each figure is compared with the first of its column, which is 100. */
  isIndexed: boolean;
};

export const wholeSeries = (series: Series): Selection => ({
  series,
  only: {},
  measures: [],
  isIndexed: false,
});
