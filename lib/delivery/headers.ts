import { createHash } from 'node:crypto';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { type Dictionary, dictionaryLink } from './dictionary';

/** All headers of all answers are made here, for `npm start` (lib/delivery/server) and for nginx (deploy/nginx) alike. */

export type PagePolicy = {
  /** The texts of the page's inline scripts and styles, which the policy names by their hashes. */
  scripts: readonly string[];
  styles: readonly string[];
  /** Whether the page links to style sheets. */
  hasSheets: boolean;
  /** Whether the page has a film, with its captions. */
  hasFilm: boolean;
  /** Where analytics has its server; undefined when it is this site, or nothing is measured. */
  analyticsUrl: string | undefined;
};

/** What a page may do (Content-Security-Policy): everything not named is forbidden. */
export function pagePolicy({ scripts, styles, hasSheets, hasFilm, analyticsUrl }: PagePolicy): string {
  const analytics = analyticsUrl ? [new URL(analyticsUrl).origin] : [];
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...hashes(scripts)],
    'style-src': [...(hasSheets ? ["'self'"] : []), ...hashes(styles)],
    'font-src': ["'self'"],
    'img-src': ["'self'"],
    ...(hasFilm && { 'media-src': ["'self'"] }),
    'connect-src': ["'self'", ...analytics],
    'manifest-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.length > 0 ? sources.join(' ') : "'none'"}`)
    .join('; ');
}

/** For everything that is no page: opened by itself it can do nothing. */
export const filePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** For a film: opened by itself, it is played by a page that the browser makes of it. */
export const filmPolicy = `${filePolicy}; media-src 'self'`;

/** On every answer, whatever it is and whoever asks. Trusted Types are not asked for: Next's loader of scripts does not know them. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), fullscreen=(self), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers of which one that is given later takes the place of one that is given first, however they are written. */
export function mergeHeaders<Value>(
  ...given: readonly Readonly<Record<string, Value>>[]
): Record<string, Value> {
  const merged = new Map<string, [string, Value]>();
  for (const [name, value] of given.flatMap((headers) => Object.entries(headers)))
    merged.set(name.toLowerCase(), [name, value]);
  return Object.fromEntries(merged.values());
}

/** On every answer of a preview: what nobody has published, search engines leave alone, files too. */
export const previewHeaders = { 'X-Robots-Tag': 'noindex' };

/** On every answer of a build: which it is, so that whoever keeps answers can drop those of another. */
export const versionHeader = 'X-Site-Version';

/** On every answer over https: the browser asks in no other way for a year. */
export const httpsHeaders = { 'Strict-Transport-Security': 'max-age=31536000' };

/** Links within the site to pages; neither files, nor what is made when it is asked for. */
export const speculationRules = JSON.stringify({
  prerender: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          // A query of at least one character: a mere `*` would also be none, and so every link.
          {
            not: {
              href_matches: ['/*\\?(.+)', '/*.*', '/api/*', '/*/sok', ...Object.values(searchAddresses)],
            },
          },
          { not: { selector_matches: '[download], [target]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
});

/** The name tells the content: kept for ever, and asked for on a first visit alone. */
export const speculationRulesAddress = `/speculation-rules/${sha256(speculationRules).digest('hex').slice(0, 12)}.json`;

/** On every page: the browser may fetch the next one before it is asked for, and what makes it smaller. */
export const pageHeaders = (dictionary: Dictionary | undefined): Record<string, string> => ({
  'Speculation-Rules': `"${speculationRulesAddress}"`,
  ...(dictionary && { Link: dictionaryLink(dictionary) }),
});

/** How long a copy may be used without asking again. */
export const caching = {
  /** The name tells the content: kept for ever. */
  immutable: 'public, max-age=31536000, immutable',
  /**
   * Browsers ask each time, and are answered with 304 while nothing has changed. A cache in front asks once a minute, so that a new build is seen everywhere within
   * a minute, gives what it has while it asks, and for a day while nobody answers.
   */
  page: 'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400',
  /** Answers that are about one request alone. */
  none: 'no-store',
} as const;

function hashes(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => `'sha256-${sha256(text).digest('base64')}'`);
}

function sha256(text: string) {
  return createHash('sha256').update(text);
}
