/** One page view, as it may be told to others: nothing in it is about a person (C25). */
export type View = {
  /** The path alone; `/404` and so on for every page that says that something is not there. */
  page: string;
  /** The site that the visitor came from, or ''. */
  referrer: string;
};

/** What is sent (components/analytics/sendView.ts), beside what is the same for every product. */
export type ViewRequest = { address: string } & Pick<
  RequestInit,
  'body' | 'headers' | 'mode' | 'credentials'
>;

/**
 * How a product is told of a view at its documented endpoint. No script of a product runs in the page: whoever rules the
 * host could otherwise read and change everything in it. None of them gets the page's title: the address already tells
 * which page it is, and the title of a page with search results may hold the visitor's own words.
 */
export type Provider = (view: View) => ViewRequest;
