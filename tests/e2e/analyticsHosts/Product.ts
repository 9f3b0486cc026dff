import type { Arrival } from './startHost';

export type SentView = { site: string; page: string; referrer: string };

/** What the tests must know of an analytics product. */
export type Product = {
  variant: 'matomo' | 'umami' | 'plausible';
  port: number;
  /** As in the settings that the variant is built with. */
  siteId: string;
  scriptPath: string;
  /**
   * Runs in the browser in place of the product's script. It takes the same settings as the real one, and without them
   * does what the real one would: cookies, whole addresses, title, screen.
   */
  script: () => void;
  /** The page view that a request tells of, or `undefined` when it tells of something else. */
  findView(arrival: Arrival): SentView | undefined;
  /** How the product is told of a page: by its whole address or by its path. */
  sendsOrigin: boolean;
};
