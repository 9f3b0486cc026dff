// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { changesFeed, feedSections } from '@/lib/changes/changesFeed';
import { loadPages } from '@/lib/content/loadPages';
import { locales } from '@/lib/i18n/locales';
import { atomFaults } from '../../unit/metadata/feeds/atomFaults';

const site = 'https://www.example.org';

describe.each(locales)('the feed of changes in %s', (locale) => {
  test('keeps the rules of Atom', () => {
    expect(atomFaults(changesFeed(locale, site))).toEqual([]);
  });

  test.each(feedSections(locale))('$file keeps it too', ({ address }) => {
    expect(atomFaults(changesFeed(locale, site, address))).toEqual([]);
  });

  test('keeps it where the site has no address, and then names none', () => {
    const feed = changesFeed(locale, '');
    expect(atomFaults(feed, `${site}/atom.xml`)).toEqual([]);
    expect(feed.replaceAll('http://www.w3.org/2005/Atom', '')).not.toMatch(/https?:/);
  });

  test('tells the editors’ own words', () => {
    const feed = new DOMParser().parseFromString(changesFeed(locale, site), 'application/xml');
    const summaries = [...feed.querySelectorAll('summary')].map(({ textContent }) => textContent);
    const notes = loadPages(locale).flatMap(({ head }) => head.changes ?? []);
    for (const { note } of notes.slice(0, 20)) expect(summaries).toContain(note);
  });
});
