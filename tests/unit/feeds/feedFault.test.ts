// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { atomFeed } from '@/lib/feeds/atomFeed';
import { feedFault } from './feedFault';

const feed = atomFeed({
  id: 'https://www.example.org/atom.xml',
  title: 'Bröd & smör <nytt>',
  subtitle: 'Allt om bröd',
  selfAddress: 'https://www.example.org/atom.xml',
  pageAddress: 'https://www.example.org/brod?a=1&b=2',
  locale: 'sv',
  updated: '2026-11-24',
  entries: [
    {
      id: 'https://www.example.org/brod#1',
      title: 'Råg',
      address: 'https://www.example.org/brod',
      updated: '2026-11-24',
      summary: 'Nytt pris.',
      categories: ['bröd'],
    },
    {
      id: 'https://www.example.org/brod#2',
      title: 'Vete',
      address: 'https://www.example.org/vete',
      updated: '2026-11-23',
    },
  ],
});

test('a feed keeps the grammar and the words of RFC 4287', () => {
  expect(feedFault(feed)).toBeUndefined();
});

describe('the grammar finds', () => {
  test.each([
    [
      'an entry without an id',
      /<id>https:\/\/www\.example\.org\/brod#1<\/id>/,
      '',
      'feed/entry: something is missing',
    ],
    [
      'a second title',
      /<\/entry>/,
      '<title>Ost</title></entry>',
      'feed/entry/title: title may not stand here',
    ],
    [
      'an element that is not Atom’s own',
      /<\/entry>/,
      '<price>3</price></entry>',
      'feed/entry/price: price may not stand here',
    ],
    ['a day where a moment should be', /T00:00:00Z/, '', 'feed/updated: "2026-11-24" is not allowed'],
    [
      'a link without an address',
      /<link rel="self"[^>]*>/,
      '<link rel="self"/>',
      'feed/link: an attribute is missing',
    ],
    ['an unknown attribute', /<id>/, '<id kind="x">', 'feed/id: the attribute kind="x" is not allowed'],
    [
      'a language that is none',
      /xml:lang="sv"/,
      'xml:lang="?"',
      'feed: the attribute xml:lang="?" is not allowed',
    ],
    [
      'a media type that is none',
      /type="text\/html"/,
      'type="html"',
      'feed/link: the attribute type="html" is not allowed',
    ],
    ['text between elements', /<entry>/, '<entry>bröd', 'feed/entry: it holds something that is not allowed'],
    ['another root', /^.*<feed/s, '<rss', undefined],
  ])('%s', (_, found, replacement, fault) => {
    const broken = feedFault(
      feed.replace(found, replacement).replace(/^<rss([\s\S]*)<\/feed>/, '<rss$1</rss>'),
    );
    expect(broken).toBe(fault ?? 'rss: rss may not stand here');
  });
});

test('the words of RFC 4287 find two entries with the same id', () => {
  expect(feedFault(feed.replace('#2', '#1'))).toBe('two ids are the same');
});
