import type { AnalyticsProvider } from '@/lib/settings/readSettings';

/**
 * Everything that the site stores, or may come to store, in a visitor's browser.
 *
 * The cookie page is made from this list, and a No removes what the group `analytics` names (C32, C33).
 * Change it, and the version in `consentVersions.ts` goes up: visitors then answer anew (C19, C20).
 */
export type StoredItem = {
  /** The whole name, or its beginning followed by `*`. */
  name: string;
  group: 'necessary' | 'analytics';
  kind: 'cookie';
  /** The product that stores it; left out when the site itself does. */
  provider?: AnalyticsProvider;
  /** Its texts in locales: `consent.item.<text>`. */
  text: 'choice' | 'matomoVisitor' | 'matomoVisit' | 'matomoReferrer';
  lifetime: { unit: 'days' | 'minutes'; count: number };
};

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
  // Matomo runs without cookies here; these are what it sets when somebody turns them on at the other end.
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
  return inventory.filter((item) => item.provider === undefined || item.provider === provider);
}

/** Whether a stored name is one that a No removes, whichever provider left it there. */
export function isAnalyticsName(name: string): boolean {
  return inventory.some(
    (item) =>
      item.group === 'analytics' &&
      (item.name.endsWith('*') ? name.startsWith(item.name.slice(0, -1)) : name === item.name),
  );
}
