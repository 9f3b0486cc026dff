import { caching, commonHeaders, filePolicy, filmPolicy, pageHeaders } from '../headers';
import type { Site, SiteFile } from '../Site';
import { dictionaryVariables } from './dictionaryMaps';
import { headerLines } from './directives';
import { retryAfterSeconds } from './limits';

/** The headers of each kind of answer, as lines of a location. */
export type HeaderGroups = ReturnType<typeof headerGroups>;

export function headerGroups(site: Site, others: readonly SiteFile[]) {
  const always = { ...commonHeaders, ...site.headers, 'Strict-Transport-Security': '$site_https' };
  const modified = new Date(site.builtAt).toUTCString();
  /** Of files that have some of their own. */
  const ownHeaders = [...new Set(others.flatMap(({ headers }) => Object.keys(headers)))].sort();
  const page = {
    ...always,
    ...pageHeaders(site.dictionary),
    ...(site.dictionary && dictionaryVariables),
    'Content-Security-Policy': '$page_policy',
  };
  const unkept = { ...page, 'Cache-Control': caching.none, 'Last-Modified': '' };
  const file = { ...always, 'Content-Security-Policy': filePolicy };
  const linesOf = (headers: Record<string, string>) =>
    headerLines({
      ...Object.fromEntries(
        Object.entries(headers).filter(([name]) => !ownHeaders.includes(name.toLowerCase())),
      ),
      'Cache-Control': '$file_caching',
      Vary: '$file_vary',
      'Last-Modified': modified,
      ...Object.fromEntries(ownHeaders.map((name, index) => [name, `$file_header_${index}`])),
    });

  return {
    ownHeaders,
    page: headerLines({ ...page, 'Cache-Control': caching.page, 'Last-Modified': modified }),
    /** The page of a fault. */
    fault: headerLines(unkept),
    /** A page that says what cannot be had now. */
    unavailable: headerLines({ ...unkept, 'Retry-After': String(retryAfterSeconds) }),
    file: linesOf(file),
    film: linesOf({ ...file, 'Content-Security-Policy': filmPolicy }),
    redirect: headerLines({ ...file, 'Cache-Control': caching.page }),
    refusal: (more: Record<string, string> = {}) =>
      headerLines({ ...file, 'Cache-Control': caching.none, ...more }),
  };
}
