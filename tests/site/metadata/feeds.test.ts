// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { changesFeed, feedSections } from '@/lib/changes/changesFeed';
import { loadChanges } from '@/lib/changes/loadChanges';
import { locales } from '@/lib/i18n/locales';
import { atomFaults } from '../../unit/feeds/atomFaults';

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
    const newest = loadChanges(locale).slice(0, summaries.length);
    const notes = newest.flatMap(({ note }) => note ?? []);
    expect(notes.length).toBeGreaterThan(0);
    expect(summaries).toEqual(expect.arrayContaining(notes));
  });
});
