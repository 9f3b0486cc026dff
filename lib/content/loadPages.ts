import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/lib/i18n/locales';
import { contentClock } from './contentClock';
import { contentRoot } from './contentRoot';
import { ContentError, type Fault } from './Fault';
import { isPublished } from './isPublished';
import { listPageFiles } from './listPageFiles';
import type { Page } from './Page';
import { readPage } from './readPage';

/** The published pages of a language, sorted by address. Throws a ContentError with every fault of every page head. */
export function loadPages(locale: Locale): Page[] {
  const now = contentClock();
  return loadAllPages(locale).filter((page) => isPublished(page, now));
}

export function findPage(locale: Locale, address: string): Page | undefined {
  return loadPages(locale).find((page) => page.address === address);
}

/** For `generateStaticParams`: `/a/b` is `{ slug: ['a', 'b'] }`; in English what comes after `/english`. */
export function pageAddresses(locale: Locale): { slug: string[] }[] {
  return loadPages(locale).map(({ address }) => ({
    slug: address.split('/').slice(locale === 'en' ? 2 : 1),
  }));
}

type Loaded = { root: string; readAt: number; pages: Page[] };

const loaded = new Map<Locale, Loaded>();

/**
 * While somebody writes, the files are read anew after this time: long enough for one page to be made from one reading,
 * shorter than it takes to save a file and look at the browser. A built site reads them once.
 */
const freshMilliseconds = process.env.NODE_ENV === 'production' ? Number.POSITIVE_INFINITY : 100;

/** Also those that are not published yet, or no longer. */
export function loadAllPages(locale: Locale): Page[] {
  const root = contentRoot();
  const known = loaded.get(locale);
  if (known?.root === root && Date.now() - known.readAt < freshMilliseconds) return known.pages;

  const { files, faults } = listPageFiles(root, locale);
  const pages: Page[] = [];
  for (const file of files) {
    const read = readPageCached(root, file, locale);
    if (read.page) pages.push(read.page);
    faults.push(...read.faults);
  }
  if (faults.length > 0) throw new ContentError(faults);

  pages.sort((one, other) => (one.address < other.address ? -1 : 1));
  loaded.set(locale, { root, readAt: Date.now(), pages });
  return pages;
}

type CachedPage = { bytes: Buffer; page: Page | undefined; faults: Fault[] };

/** By content, not by the time of change: two saves within the clock's step would look like one. */
const cachedPages = new Map<string, CachedPage>();

function readPageCached(root: string, file: string, locale: Locale): CachedPage {
  const path = join(root, file);
  const bytes = readFileSync(path);
  const known = cachedPages.get(path);
  if (known?.bytes.equals(bytes)) return known;

  const { source, faults } = readPage(file, locale, bytes);
  const cached = { bytes, page: source?.page, faults };
  // A built site never reads a file twice, so keeping its bytes would only take memory.
  if (process.env.NODE_ENV !== 'production') cachedPages.set(path, cached);
  return cached;
}
