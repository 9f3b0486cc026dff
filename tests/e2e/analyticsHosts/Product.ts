import type { Arrival, Reply } from './startHost';

export type SentView = { site: string; page: string; referrer: string };

/** What the tests must know of an analytics product. */
export type Product = {
  variant: 'matomo' | 'umami' | 'plausible';
  port: number;
  /** As in the settings that the variant is built with. */
  siteId: string;
  /**
   * What the product's host makes of a request, by its documentation: it answers, and counts a view or none. What it does not
   * know, or what it knows to be wrong, is no view.
   */
  receive(arrival: Arrival): Reply & { view?: SentView };
  /** How the product is told of a page: by its whole address or by its path. */
  sendsOrigin: boolean;
};
