import type { AnalyticsProvider } from '@/lib/settings/readSettings';

/**
 * Everything that the site stores, or may come to store, in a visitor's browser. What the browser keeps of what it has fetched is in cachedFiles.ts.
 *
 * The cookie page is made from this list, and a No removes what the group `analytics` names (C32, C33).
 * Change it, and `consentVersion.ts` goes up, with its reason in `consentVersions.ts`: visitors then answer anew (C19, C20).
 */
export type StoredItem = {
  /** The whole name, or its beginning followed by `*`. */
  name: string;
  group: 'necessary' | 'analytics';
  kind: 'cookie' | 'localStorage' | 'sessionStorage';
  /** The product that stores it; left out when the site itself does. */
  provider?: AnalyticsProvider;
  /** Its texts in locales: `consent.item.<text>`. */
  text: 'choice' | 'source' | 'others' | 'matomoVisitor' | 'matomoVisit' | 'matomoReferrer';
  /** A number of them, or until something happens: the next page, a no. */
  lifetime: { unit: 'days' | 'minutes'; count: number } | { until: 'nextPage' | 'no' };
};

/** Where the visitor came from, written by the early script: from a yes that goes as a form to the page that it comes back to. */
export const sourceKey = 'fk_kalla';

/** The names of what was in the browser before the yes. */
export const othersKey = 'fk_andras';

/** C23: Yes and No are kept equally long. 180 days: long enough not to nag, short enough to be remembered. */
export const consentDays = 180;

export const inventory: readonly StoredItem[] = [
  {
    name: 'fk_kakor',
    group: 'necessary',
    kind: 'cookie',
    text: 'choice',
    lifetime: { unit: 'days', count: consentDays },
  },
  {
    name: sourceKey,
    group: 'analytics',
    kind: 'sessionStorage',
    text: 'source',
    lifetime: { until: 'nextPage' },
  },
  {
    name: othersKey,
    group: 'analytics',
    kind: 'localStorage',
    text: 'others',
    lifetime: { until: 'no' },
  },
  // Matomo's script sets these; it no longer runs here. Who has them from before is rid of them with a no.
  // Source: https://matomo.org/faq/general/faq_146/ (names and lifetimes of Matomo's first-party cookies).
  {
    name: '_pk_id.*',
    group: 'analytics',
    kind: 'cookie',
    provider: 'matomo',
    text: 'matomoVisitor',
    lifetime: { unit: 'days', count: 393 },
  },
  {
    name: '_pk_ses.*',
    group: 'analytics',
    kind: 'cookie',
    provider: 'matomo',
    text: 'matomoVisit',
    lifetime: { unit: 'minutes', count: 30 },
  },
  {
    name: '_pk_ref.*',
    group: 'analytics',
    kind: 'cookie',
    provider: 'matomo',
    text: 'matomoReferrer',
    lifetime: { unit: 'days', count: 182 },
  },
];

/** What this site stores with the given provider: the rows of the cookie page. */
export function inventoryFor(provider: AnalyticsProvider): StoredItem[] {
  return inventory.filter(
    (item) =>
      item.group === 'necessary' ||
      (provider !== 'none' && (item.provider === undefined || item.provider === provider)),
  );
}

/** Whether a stored name is one that a No removes, whichever provider left it there. */
export function isAnalyticsName(name: string): boolean {
  return inventory.some(
    (item) =>
      item.group === 'analytics' &&
      (item.name.endsWith('*') ? name.startsWith(item.name.slice(0, -1)) : name === item.name),
  );
}
