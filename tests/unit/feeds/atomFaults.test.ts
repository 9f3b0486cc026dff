// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { atomFeed } from '@/lib/feeds/atomFeed';
import { nameUuid } from '@/lib/feeds/nameUuid';
import { atomFaults } from './atomFaults';

const feed = atomFeed({
  name: 'https://www.example.org/atom.xml',
  title: 'Bröd & smör <nytt>',
  subtitle: 'Allt om bröd',
  selfAddress: 'https://www.example.org/atom.xml',
  pageAddress: 'https://www.example.org/brod?a=1&b=2',
  locale: 'sv',
  updated: '2026-11-24',
  entries: [
    {
      name: 'https://www.example.org/brod#1',
      title: 'Råg',
      address: 'https://www.example.org/brod',
      updated: '2026-11-24',
      summary: 'Nytt pris.',
      categories: ['bröd'],
    },
    {
      name: 'https://www.example.org/brod#2',
      title: 'Vete',
      address: 'https://www.example.org/vete',
      updated: '2026-11-23',
    },
  ],
});

test('a feed keeps the rules of RFC 4287', () => {
  expect(atomFaults(feed)).toEqual([]);
});

test('a feed of a site without an address keeps them too, read from where it was fetched', () => {
  const relative = feed.replaceAll('href="https://www.example.org/', 'href="/');
  expect(relative).not.toBe(feed);
  expect(atomFaults(relative)).toContain('the link "/vete" is not whole');
  expect(atomFaults(relative, 'https://www.example.org/atom.xml')).toEqual([]);
});

describe('the rules find', () => {
  const idOf = (name: string) => `urn:uuid:${nameUuid(`https://www.example.org/${name}`)}`;
  const first = `<id>${idOf('brod#1')}</id>`;

  test.each([
    ['an entry without an id', first, '', 'entry has 0 id'],
    ['a second title', '</entry>', '<title>Ost</title></entry>', 'entry has 2 title'],
    ['nobody who is named as author', /<author>.*<\/author>/, '', 'feed has 0 author'],
    ['an author without a name', /<name>.*<\/name>/, '', 'author has 0 name'],
    ['an element that is unknown', '</entry>', '<price>3</price></entry>', 'entry holds price'],
    [
      'an element of another vocabulary',
      '</entry>',
      '<title xmlns="http://bread.example/">Ost</title></entry>',
      'entry holds title',
    ],
    ['a day where a moment should be', 'T00:00:00Z', '', 'updated is "2026-11-24"'],
    ['a moment that there is not', '2026-11-24T', '2026-13-24T', 'updated is "2026-13-24T00:00:00Z"'],
    ['a link without an address', /<link rel="self"[^>]*>/, '<link rel="self"/>', 'link lacks href'],
    ['an unknown attribute', '<id>', '<id kind="x">', 'id has kind'],
    ['a language that is none', 'xml:lang="sv"', 'xml:lang="?"', 'feed has xml:lang="?"'],
    ['a media type that is none', 'type="text/html"', 'type="html"', 'link has type="html"'],
    ['text between elements', '<entry>', '<entry>bröd', 'entry holds the text "bröd"'],
    ['a category without its word', /<category[^>]*>/, '<category/>', 'category lacks term'],
    ['an id that is half an address', first, '<id>/brod</id>', 'the id "/brod" is no whole IRI'],
    ['two ids that are the same', idOf('brod#2'), idOf('brod#1'), `the id "${idOf('brod#1')}" stands twice`],
    ['half a link', 'href="https://www.example.org/vete"', 'href="/vete"', 'the link "/vete" is not whole'],
    [
      'a feed that does not say where it is',
      /<link rel="self"[^>]*>/,
      '',
      'the feed does not tell its own address',
    ],
    [
      'an entry that leads nowhere',
      /<link rel="alternate" type="text\/html" href="https:\/\/www\.example\.org\/vete"\/>/,
      '',
      `the entry ${idOf('brod#2')} leads nowhere`,
    ],
    [
      'a feed of another vocabulary',
      'http://www.w3.org/2005/Atom',
      'http://bread.example/',
      'the root is no atom:feed',
    ],
    ['a text that is no XML', '</feed>', '', 'the root is no atom:feed'],
  ])('%s', (_, found, replacement, fault) => {
    const broken = feed.replace(found, replacement);
    expect(broken).not.toBe(feed);
    expect(atomFaults(broken)).toContain(fault);
  });
});
