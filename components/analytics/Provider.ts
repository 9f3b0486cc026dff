/** One page view, as it may be told to others: nothing in it is about a person (C25). */
export type View = {
  /** The path alone. */
  page: string;
  /** Where the visitor came from, or ''. */
  referrer: string;
};

/**
 * What each product does for us. None of them gets the page's title: the address already tells which page it is, and
 * the title of a page with search results may hold the visitor's own words.
 */
export type Provider = {
  /** Sends the one view of this page, and nothing else. A failure is neither thrown nor shown (C26). */
  start(view: View): void;
  /** Empties the product's queue. Until the page has been reloaded nothing can be sent anyway (`silencePage`). */
  stop(): void;
};
