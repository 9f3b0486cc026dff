import { describe, expect, test } from 'vitest';
import { searchTerms, suggestTerm } from '@/lib/terms/searchTerms';
import { invented } from './invented';

const terms = [
  invented({ id: '1', term: 'brödkavel', definition: 'Rullar ut deg.' }),
  invented({ id: '2', term: 'bröd', english: 'bread', law: '3 kap. 2 § BB' }),
  invented({ id: '3', term: 'knäckebröd', abbreviation: 'KB' }),
  invented({ id: '4', term: 'smör', definition: 'Breds på bröd.' }),
];
const find = (words: string) => searchTerms(terms, words).map(({ term }) => term);

describe('a search finds', () => {
  test.each([
    [
      'the term itself first, then what begins with it, holds it, and speaks of it',
      'bröd',
      ['bröd', 'brödkavel', 'knäckebröd', 'smör'],
    ],
    ['words without å, ä and ö, in capital letters', 'KNACKEBROD', ['knäckebröd']],
    ['an abbreviation', 'kb', ['knäckebröd']],
    ['an English word', 'bread', ['bröd']],
    ['a paragraph', '3 kap. 2 §', ['bröd']],
    ['a word of a definition', 'deg', ['brödkavel']],
    ['only what has every word', 'bröd deg', ['brödkavel']],
    ['nothing, when nothing is asked', '', []],
    ['nothing for what no term has', 'margarin', []],
  ])('%s', (_, words, expected) => {
    expect(find(words)).toEqual(expected);
  });
});

test.each([
  ['brdö', 'bröd'],
  ['KNÄCKEBRÖDD', 'knäckebröd'],
  ['braed', 'bread'],
  ['xyzzy', undefined],
])('%s was probably meant as %s', (words, name) => {
  expect(suggestTerm(terms, words)).toBe(name);
});
