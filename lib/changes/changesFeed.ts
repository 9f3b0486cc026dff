import { findPage } from '@/lib/content/loadPages';
import { sectionMenu } from '@/lib/content/sectionMenu';
import { atomFeed } from '@/lib/feeds/atomFeed';
import { getTranslator } from '@/lib/i18n/getTranslator';
import type { Locale } from '@/lib/i18n/locales';
import { changeAddresses, feedAddress } from './changeAddresses';
import type { Change } from './changesOf';
import { loadChanges } from './loadChanges';

/** Readers fetch the feed again and again; older changes are told on each page. */
const maxEntries = 100;

/** The sections that have a feed: those of the menu, by the last part of their addresses. */
export function feedSections(locale: Locale): { file: string; address: string }[] {
  return sectionMenu(locale).map(({ address }) => ({
    file: feedAddress(locale, address).split('/').at(-1) ?? '',
    address,
  }));
}

export function changesFeed(locale: Locale, site: string, section?: string): string {
  const t = getTranslator(locale);
  const all = loadChanges(locale, section);
  const sectionTitle = section && findPage(locale, section)?.head.title;
  const address = feedAddress(locale, section);
  return atomFeed({
    name: address,
    title: sectionTitle ? t('history.feedOfSection', { section: sectionTitle }) : t('history.feed'),
    subtitle: t('history.feedLead'),
    selfAddress: site + address,
    pageAddress: site + (section ?? changeAddresses[locale]),
    locale,
    // Of a feed without entries; there is no day to tell, and the format asks for one.
    updated: '1970-01-01',
    entries: all.slice(0, maxEntries).map((change) => ({
      name: `${change.page.address}#${changeId(change, all)}`,
      title: change.page.head.title,
      address: site + change.page.address,
      updated: change.day,
      categories: change.page.head.easyVersionOf ? [t('easyread.easy')] : [],
      summary: change.note ?? t('history.updatedWithoutNote'),
    })),
  });
}

/** Its day, and on a day with several notes its place among them from below: a later note does not rename an earlier one. */
function changeId({ page, day, note }: Change, changes: readonly Change[]): string {
  const sameDay = changes.filter((change) => change.page === page && change.day === day);
  const place = sameDay.length - sameDay.findIndex((change) => change.note === note);
  return place > 1 ? `${day}-${place}` : day;
}
