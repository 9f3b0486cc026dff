import { changesOf } from '@/lib/changes/changesOf';
import type { Page } from '@/lib/content/head/Page';
import { loadPages } from '@/lib/content/loadPages';
import type { Locale } from '@/lib/i18n/locales';
import { hasEarlierVersions } from './loadHistory';

/** The pages that have something to tell of how they have changed. */
export function historyPages(locale: Locale): Page[] {
  return loadPages(locale).filter((page) => changesOf(page).length > 1 || hasEarlierVersions(page));
}
