import { lastChange, nextChange } from '@/lib/content/head/nextChange';
import { loadAllPages } from '@/lib/content/loadPages';
import { currentSnapshot } from '@/lib/content/snapshot/currentSnapshot';
import { locales } from '@/lib/i18n/locales';
import { subjects } from '@/lib/site/subjects';
import { contentClock } from '@/lib/source/contentClock';

type SiteTimes = {
  /** The moment that decides which pages are published. */
  contentNow: Date;
  /** No file of the build is newer. */
  builtAt: Date;
  /** When something comes or goes by itself, and the site has to be built again. */
  nextChange: Date | undefined;
};

/**
 * When a build says that it was made. With SOURCE_DATE_EPOCH (https://reproducible-builds.org/specs/source-date-epoch/), which
 * deploy/buildSite.mjs takes from the commit, that is when the commit was made, or when a page or the message last came or went by itself: two
 * builds of the same say the same, for nothing in them tells one moment between two such changes from another.
 */
export function siteTimes(epoch = process.env.SOURCE_DATE_EPOCH, now = contentClock()): SiteTimes {
  const pages = locales.flatMap(loadAllPages);
  const moments = subjects.flatMap(({ moments }) => moments?.(currentSnapshot()) ?? []);
  if (!epoch) return { contentNow: now, builtAt: new Date(), nextChange: nextChange(pages, now, moments) };

  const changed = lastChange(pages, now, moments);
  const builtAt = new Date(Math.max(Number(epoch) * 1000, changed?.getTime() ?? 0));
  const contentNow = builtAt < now ? builtAt : now;
  return { builtAt, contentNow, nextChange: nextChange(pages, contentNow, moments) };
}
