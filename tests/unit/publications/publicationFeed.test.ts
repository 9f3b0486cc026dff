// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { publicationFeed } from '@/lib/publications/files/publicationFeed';
import { readFeed } from '@/tests/unit/feeds/readFeed';
import { invented, on } from './invented';

const kind = { id: 'rapport', series: 'Rapport', title: 'Rapporter' };
const register = {
  kinds: [kind],
  subjects: [],
  publications: [
    invented({ id: 'gammal', date: on('1999-02-03'), recorded: '2026-02-01' }),
    invented({ id: 'ny', number: '2020:1', date: on('2020'), note: 'Läst.', recorded: '2026-01-01' }),
    invented({ id: 'nyare', date: { value: '2021-06', isUncertain: true }, recorded: '2026-01-01' }),
    invented({ id: 'annan', kind: 'kokbok', recorded: '2026-03-01' }),
  ],
};
const textsOf = (feed: string, path: string) =>
  [...readFeed(feed).querySelectorAll(path)].map(({ textContent }) => textContent);

test('what came last into the list stands first, and what came the same day by its own date', () => {
  const feed = publicationFeed(register, 'https://example.se');
  expect(textsOf(feed, 'entry > title')).toEqual(['annan', 'gammal', 'nyare', 'ny']);
  expect(textsOf(feed, 'feed > updated')).toEqual(['2026-03-01T00:00:00Z']);
});

test('the feed of a kind holds that kind, and leads to its page', () => {
  const feed = publicationFeed(register, 'https://example.se', kind);
  expect(textsOf(feed, 'entry > title')).toEqual(['gammal', 'nyare', 'ny']);
  expect(readFeed(feed).querySelector('feed > link[rel=alternate]')?.getAttribute('href')).toBe(
    'https://example.se/om-forsakringskassan/publikationer/slag/rapport',
  );
});

test('the date and the subject of a publication are told in words, with its reservations, and nothing that is not known', () => {
  expect(textsOf(publicationFeed(register, 'https://example.se'), 'summary')).toEqual([
    'Rapport. Om mat.',
    'Rapport. 3 februari 1999. Om mat.',
    'Rapport. 2021. Om mat.',
    'Rapport 2020:1. 2020. Om mat. Läst.',
  ]);
});
