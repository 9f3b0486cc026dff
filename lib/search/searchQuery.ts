import { type HitKind, hitKinds } from '@/lib/content/SearchDocument';
import type { Locale } from '@/lib/i18n/locales';
import { searchAddresses } from './searchAddresses';

export type SearchQuery = { query: string; kind?: HitKind; page?: number };

/** As Next gives it: a name that stands twice has an array. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** The names in the address, in the language of the page. */
const names: Record<Locale, { kind: string; page: string; kinds: Record<HitKind, string> }> = {
  sv: {
    kind: 'typ',
    page: 'sida',
    kinds: { page: 'sidor', publication: 'publikationer', term: 'begrepp', statistics: 'statistik' },
  },
  en: {
    kind: 'kind',
    page: 'page',
    kinds: { page: 'pages', publication: 'publications', term: 'terms', statistics: 'statistics' },
  },
};

/** What an address asks for. Whatever is not understood is left out: the visitor gets all hits, from the first. */
export function readSearchQuery(locale: Locale, params: SearchParams): SearchQuery {
  const { kind, page, kinds } = names[locale];
  const wantedKind = first(params[kind]);
  const wantedPage = Number(first(params[page]));
  return {
    query: first(params.q),
    kind: hitKinds.find((each) => kinds[each] === wantedKind),
    page: Number.isSafeInteger(wantedPage) && wantedPage > 1 ? wantedPage : undefined,
  };
}

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** The address that `readSearchQuery` reads. */
export function searchAddress(locale: Locale, { query, kind, page = 1 }: SearchQuery): string {
  const { kind: kindName, page: pageName, kinds } = names[locale];
  const params = new URLSearchParams({ q: query });
  if (kind) params.set(kindName, kinds[kind]);
  if (page > 1) params.set(pageName, String(page));
  return `${searchAddresses[locale]}?${params}`;
}
