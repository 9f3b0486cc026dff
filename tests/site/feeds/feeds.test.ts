// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { changesFeed, feedSections } from '@/lib/changes/changesFeed';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { feedFault } from '../../unit/feeds/feedFault';

const site = 'https://www.example.org';

describe.each(locales)('the feed of changes in %s', (locale) => {
  test('keeps the grammar of Atom', () => {
    expect(feedFault(changesFeed(locale, site))).toBeUndefined();
  });

  test.each(feedSections(locale))('$file keeps it too', ({ address }) => {
    expect(feedFault(changesFeed(locale, site, address))).toBeUndefined();
  });

  test('tells the editors’ own words', () => {
    const feed = new DOMParser().parseFromString(changesFeed(locale, site), 'application/xml');
    const summaries = [...feed.querySelectorAll('summary')].map(({ textContent }) => textContent);
    const notes = loadPages(locale).flatMap(({ head }) => head.changes ?? []);
    for (const { note } of notes.slice(0, 20)) expect(summaries).toContain(note);
  });
});
