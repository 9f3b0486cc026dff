import { type HitKind, hitKinds } from '@/lib/content/SearchDocument';
import { type Locale, languageOf } from '@/lib/i18n/locales';
import { searchAddresses } from './searchAddresses';

export type SearchQuery = { query: string; kind?: HitKind; page?: number };

/** As Next gives it: a name that stands twice has an array. */
export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks for. Whatever is not understood is left out: the visitor gets all hits, from the first. */
export function readSearchQuery(locale: Locale, params: SearchParams): SearchQuery {
  const { names, kinds } = languageOf(locale).search;
  const wantedKind = first(params[names.kind]);
  const wantedPage = Number(first(params[names.page]));
  return {
    query: first(params.q),
    kind: hitKinds.find((each) => kinds[each] === wantedKind),
    page: Number.isSafeInteger(wantedPage) && wantedPage > 1 ? wantedPage : undefined,
  };
}

const first = (value: string | string[] | undefined): string =>
  (Array.isArray(value) ? value[0] : value) ?? '';

/** What a form sends to search only among hits of one kind. */
export function kindField(locale: Locale, wanted: HitKind): { name: string; value: string } {
  const { names, kinds } = languageOf(locale).search;
  return { name: names.kind, value: kinds[wanted] };
}

/** The address that `readSearchQuery` reads. */
export function searchAddress(locale: Locale, { query, kind, page = 1 }: SearchQuery): string {
  const { names, kinds } = languageOf(locale).search;
  const params = new URLSearchParams({ q: query });
  if (kind) params.set(names.kind, kinds[kind]);
  if (page > 1) params.set(names.page, String(page));
  return `${searchAddresses[locale]}?${params}`;
}
