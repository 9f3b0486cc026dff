import type { Heading, Page } from '@/lib/content/head/Page';
import type { ReadPage } from '@/lib/content/head/readPage';
import type { Snapshot } from '@/lib/content/snapshot/loadSnapshot';
import type { Locale } from '@/lib/i18n/locales';
import type { GeneratedPages } from './GeneratedPages';

export type SiteFile = { file: string; locale: Locale; address: string };

/**
 * All of content/, as the checks see it. Files are read when they are first asked for: a check of one page reads that page
 * and those that it leads to, whatever the number of pages.
 */
export type Site = {
  /** The project's folder, with its public/. */
  root: string;
  now: Date;
  /** What it is read from. */
  content: Snapshot;
  files: readonly SiteFile[];
  fileAt: (address: string) => SiteFile | undefined;
  read: (file: SiteFile) => ReadPage;
  /** The page at an address, when its head can be read. */
  pageAt: (address: string) => Page | undefined;
  headingsAt: (address: string) => readonly Heading[];
  generatedPages: GeneratedPages;
  /** From an old address to the new one. */
  redirects: ReadonlyMap<string, string>;
  /** Addresses whose pages are gone for good. */
  gone: ReadonlySet<string>;
  /** The files of the pages with this title, in small letters. */
  filesWithTitle: (title: string) => readonly SiteFile[];
  /** Files whose text holds these words. Neither asks for the heads of all pages to be read. */
  filesWith: (words: string) => readonly SiteFile[];
  nearestAddress: (address: string) => string | undefined;
};
