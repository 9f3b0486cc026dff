import type { ErrorStatus } from '@/lib/error/errorStatuses';
import type { Locale } from '@/lib/i18n/locales';
import type { Dictionary } from './dictionary';

/** One address that is answered from a file. */
export type SiteFile = {
  /** In the folder `site` of the build, beside its compressed forms `.br` and `.gz`: `pages/brod.html`, `files/a/b.css`. */
  file: string;
  type: string;
  cacheControl: string;
  /** Content-Security-Policy. */
  policy: string;
  isPage: boolean;
  /** What the route itself wants to say, for example Access-Control-Allow-Origin. */
  headers: Record<string, string>;
  /** Whether there are `.br` and `.gz`. What is compressed by nature has none. */
  isCompressed: boolean;
  /** Whether there is also `.dcz`, for browsers that have the dictionary. */
  byDictionary?: true;
  /** Whether it is a film: read from the disk as it is sent, in the parts that are asked for, and never kept in memory. */
  isFilm?: true;
};

/** Addresses that one file of Next's answers when they are asked for. */
export type RequestTimeAddress = {
  /** Of the path. */
  pattern: string;
  /** Next's file, in the folder `runtime` of the build. */
  entry: string;
  gives: 'page' | 'other';
};

/** What a build has made, and all that the server needs to know of it: site.json in the folder `site` of the build. */
export type Site = {
  /** lib/settings/describeBuildSettings.ts */
  settings: string;
  /** Made from all that the build answers with: the same for the same answers, another for others. */
  version: string;
  /** The moment of the build, which decides which pages are published: the server goes by the same. */
  contentNow: string;
  /** When it was built: no file is newer, and which of them are older the build does not know. */
  builtAt: string;
  /** When a page or the message comes or goes by itself: a build made after it shows that (deploy/requestRebuild.mjs). */
  nextChange?: string;
  /** What browsers may keep of all pages, so that the next is smaller; none with LEAN=0. */
  dictionary?: Dictionary;
  /** Of every answer, besides those that each build has (lib/delivery/headers.ts). */
  headers: Record<string, string>;
  /** By address. */
  files: Record<string, SiteFile>;
  /** What pages of earlier builds ask for, which may still be open in browsers (keepEarlierFiles.ts), and when a build first did without it. */
  earlier?: Record<string, SiteFile & { leftAt: string }>;
  /** Whole pages for what goes wrong, which have no address of their own. */
  errors: Record<Locale, Record<ErrorStatus, SiteFile>>;
  /** From an old address to its new one. */
  redirects: Record<string, string>;
  /** Addresses whose pages are gone for good. */
  gone: string[];
  /** What Next answers when it is asked for. */
  requestTime: RequestTimeAddress[];
  /** What the pages among them are made lean with; none with LEAN=0. */
  lean?: { earlyScript: string; pageScripts: readonly string[] };
};
