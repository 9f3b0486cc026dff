import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile } from '@/lib/content/head/addressOfFile';
import { isPublished } from '@/lib/content/head/isPublished';
import { listPageFiles } from '@/lib/content/head/listPageFiles';
import type { Page } from '@/lib/content/head/Page';
import { readPage } from '@/lib/content/head/readPage';
import type { Locale } from '@/lib/i18n/locales';
import { contentClock } from '@/lib/source/contentClock';
import { contentRoot } from '@/lib/source/contentRoot';
import { contentVersion } from '@/lib/source/contentVersion';
import { ContentError, type Fault } from '@/lib/source/Fault';
import { readUnchanged } from '@/lib/source/readUnchanged';
import { findCheckedPage } from './checkedPages';

/** The published pages of a language, sorted by address. Throws a ContentError with every fault of every page head. */
export function loadPages(locale: Locale): Page[] {
  return load(locale).published;
}

export function findPage(locale: Locale, address: string): Page | undefined {
  return load(locale).byAddress.get(address);
}

/** For `generateStaticParams`: `/a/b` is `{ slug: ['a', 'b'] }`; in English what comes after `/english`. */
export function pageAddresses(locale: Locale): { slug: string[] }[] {
  return listAddresses(locale).map((address) => ({
    slug: address.split('/').slice(locale === 'en' ? 2 : 1),
  }));
}

/**
 * While somebody writes, Next asks for them at every page that it shows, each time in a new process. There the names of the files
 * must do: to read thousands of heads takes seconds. Among them are pages that are not published: getPage knows.
 */
function listAddresses(locale: Locale): string[] {
  if (process.env.NODE_ENV !== 'development') return loadPages(locale).map(({ address }) => address);
  return listPageFiles(contentRoot(), locale).files.map((file) => addressOfFile(file, locale));
}

/** Also those that are not published yet, or no longer. */
export function loadAllPages(locale: Locale): Page[] {
  return load(locale).all;
}

type Loaded = {
  /** The folder, the clock and what was saved last: what is loaded holds for these only. */
  key: string;
  readAt: number;
  all: Page[];
  published: Page[];
  byAddress: Map<string, Page>;
};

const loaded = new Map<Locale, Loaded>();

/**
 * A built site reads the files once. While somebody writes, they are looked through when one has been saved, and now and then
 * besides: a page may have come to its time, and some disks do not tell of what is saved. Otherwise this is long enough for
 * one page to be made from one reading.
 */
const freshMilliseconds: Record<string, number> = {
  production: Number.POSITIVE_INFINITY,
  development: 10_000,
};
const otherwiseFreshMilliseconds = 100;

function load(locale: Locale): Loaded {
  const root = contentRoot();
  const { NODE_ENV, CONTENT_NOW } = process.env;
  const version = NODE_ENV === 'development' ? contentVersion(root) : 0;
  const key = `${root} ${CONTENT_NOW} ${version}`;
  const known = loaded.get(locale);
  const fresh = freshMilliseconds[NODE_ENV ?? ''] ?? otherwiseFreshMilliseconds;
  if (known?.key === key && Date.now() - known.readAt < fresh) return known;

  const all = readAllPages(root, locale);
  const now = contentClock();
  const published = all.filter((page) => isPublished(page, now));
  const byAddress = new Map(published.map((page) => [page.address, page]));
  const read = { key, readAt: Date.now(), all, published, byAddress };
  loaded.set(locale, read);
  return read;
}

function readAllPages(root: string, locale: Locale): Page[] {
  const { files, faults } = listPageFiles(root, locale);
  const pages: Page[] = [];
  for (const file of files) {
    const read = readPageCached(root, file, locale);
    if (read.page) pages.push(read.page);
    // One page with a fault must not take all the others from somebody who writes: it shows its faults itself.
    else if (process.env.NODE_ENV === 'development') pages.push(standInPage(file, locale));
    else faults.push(...read.faults);
  }
  if (faults.length > 0 && process.env.NODE_ENV !== 'development') throw new ContentError(faults);
  return pages.sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** In place of a page whose head cannot be read. */
function standInPage(file: string, locale: Locale): Page {
  const updated = contentClock().toISOString().slice(0, 10);
  return {
    locale,
    address: addressOfFile(file, locale),
    file,
    head: { title: file, description: file, updated },
  };
}

type CachedPage = { bytes: Buffer; page: Page | undefined; faults: Fault[] };

const cachedPages = new Map<string, CachedPage>();

function readPageCached(root: string, file: string, locale: Locale): Pick<CachedPage, 'page' | 'faults'> {
  const checked = findCheckedPage(file);
  if (checked)
    return {
      page: { locale, address: addressOfFile(file, locale), file, head: checked.readHead() },
      faults: [],
    };

  const path = join(root, file);
  // A built site never reads a file twice, so keeping its bytes would only take memory.
  const isBuilt = process.env.NODE_ENV === 'production';
  const bytes = isBuilt ? readFileSync(path) : readUnchanged(path);
  const known = cachedPages.get(path);
  if (known?.bytes === bytes) return known;

  const { source, faults } = readPage(file, locale, bytes);
  const cached = { bytes, page: source?.page, faults };
  if (!isBuilt) cachedPages.set(path, cached);
  return cached;
}
