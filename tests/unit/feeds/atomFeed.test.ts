// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AtomFeed, atomFeed } from '@/lib/feeds/atomFeed';
import { atomFaults } from './atomFaults';
import { readFeed } from './readFeed';

const feed: AtomFeed = {
  name: 'https://example.se/bocker',
  title: 'Böcker',
  selfAddress: 'https://example.se/bocker/atom.xml',
  pageAddress: 'https://example.se/bocker',
  locale: 'sv',
  updated: '2026-01-01',
  entries: [],
};
const entry = {
  name: 'https://example.se/1',
  title: 'Ett',
  address: 'https://example.se/1',
  updated: '2026-01-02',
};
const textOf = (xml: string, path: string) => readFeed(xml).querySelector(path)?.textContent;

describe('a feed follows the grammar of Atom', () => {
  test.each<[string, Partial<AtomFeed>]>([
    ['without entries', {}],
    ['with an entry', { entries: [entry] }],
    [
      'with all that there can be',
      { subtitle: 'Nya böcker', entries: [{ ...entry, summary: 'Om ett.', categories: ['Bok', 'Ny'] }] },
    ],
  ])('%s', (_, changes) => {
    expect(atomFaults(atomFeed({ ...feed, ...changes }))).toEqual([]);
  });

  test('whatever a title is', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom('&', '<b>', '</title>', '"', "'", ']]>', '&amp;', '<!--', '\u0000', '\uFFFE', '\uD83D'),
    );
    const titles = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    let withMarkup = 0;
    let unwritable = 0;
    fc.assert(
      fc.property(titles, (title) => {
        if (/[<&]/.test(title)) withMarkup++;
        if (/[\0\uFFFE]|\p{Surrogate}/u.test(title)) unwritable++;
        const xml = atomFeed({
          ...feed,
          title,
          entries: [{ ...entry, title, summary: title, categories: [title] }],
        });
        expect(atomFaults(xml)).toEqual([]);
      }),
    );
    expect(Math.min(withMarkup, unwritable)).toBeGreaterThan(20);
  });
});

test('markup in a title is text', () => {
  const title = 'Bröd & <b>smör</b> ]]> "å"';
  const xml = atomFeed({ ...feed, entries: [{ ...entry, title }] });
  expect(textOf(xml, 'entry > title')).toBe(title);
});

test('a feed is as new as its newest entry, or as it says when that is later', () => {
  const entries = ['2026-01-02', '2026-03-04T05:06:07+02:00', '2026-02-03'].map((updated) => ({
    ...entry,
    updated,
  }));
  expect(textOf(atomFeed({ ...feed, entries }), 'feed > updated')).toBe('2026-03-04T03:06:07Z');
  expect(textOf(atomFeed({ ...feed, entries, updated: '2026-05-01' }), 'feed > updated')).toBe(
    '2026-05-01T00:00:00Z',
  );
});

test('a feed tells its language, its own address and that of its page', () => {
  const { documentElement } = readFeed(atomFeed({ ...feed, locale: 'en' }));
  expect(documentElement.getAttribute('xml:lang')).toBe('en');
  expect(documentElement.querySelector('link[rel=self]')?.getAttribute('href')).toBe(feed.selfAddress);
  expect(documentElement.querySelector('link[rel=alternate]')?.getAttribute('href')).toBe(feed.pageAddress);
});

test.each([
  ['sv', 'Om Försäkringskassan'],
  ['en', 'About Försäkringskassan'],
] as const)('its author is the site, by the name that it has in %s', (locale, name) => {
  expect(textOf(atomFeed({ ...feed, locale }), 'feed > author > name')).toBe(name);
});

test('the identifiers follow from the names, and not from where the site is', () => {
  const ids = (site: string) => {
    const { documentElement } = readFeed(
      atomFeed({
        ...feed,
        name: '/bocker',
        selfAddress: `${site}/bocker/atom.xml`,
        pageAddress: `${site}/bocker`,
        entries: [{ ...entry, name: '/bocker/1', address: `${site}/bocker/1` }],
      }),
    );
    return [...documentElement.querySelectorAll('id')].map(({ textContent }) => textContent);
  };
  expect(ids('https://example.se')).toHaveLength(2);
  expect(ids('')).toEqual(ids('https://example.se'));
  expect(new Set(ids('')).size).toBe(2);
});
