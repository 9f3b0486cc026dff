import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { loadPublications } from '@/lib/publications/loadPublications';
import { readPublicationQuery } from '@/lib/publications/search/publicationQuery';
import { searchPublications } from '@/lib/publications/search/searchPublications';
import { widenQuery } from '@/lib/publications/search/widenQuery';
import { search } from '@/lib/search/search';
import { suggest } from '@/lib/search/suggest';
import { foldWord } from '@/lib/search/words/foldWord';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import { readDocuments } from '@/lib/site/readDocuments';
import { loadTerms } from '@/lib/terms/loadTerms';
import { searchTerms, suggestTerm } from '@/lib/terms/searchTerms';
import { readSearchField } from '@/lib/text/readSearchField';
import { leastCost } from '../../setup/leastCost';
import judged from './judged.json';

/** The letters that unfold into most others (Unicode's NFKD), and what else costs a search most. */
const queries = {
  'one letter that unfolds into eighteen': 'ﷺ'.repeat(200),
  'the same as twelve words': `${'ﷺ'.repeat(16)} `.repeat(12),
  'a letter with many marks': `a${'\u0344'.repeat(199)}`,
  'squared words': '㌕'.repeat(200),
  'one long word': 'x'.repeat(10_000),
  'one long word of common letters': 'ersättning'.repeat(20),
  'twelve unknown words': Array.from({ length: 12 }, (_, place) => `försäkringskaxsa${place}en`).join(' '),
  'twelve misspelled words':
    'försökring ersetning föraldra penninh statistig kakkor ombut vårt barnn bidrak uppdrak rapporr',
  'the commonest words':
    'försäkring försäkringskassan ersättning sjukpenning stöd barn år uppdrag statistik arbete pension beslut',
  'a hundred letters': 'a '.repeat(100),
  'fifty unknown words': 'xqz '.repeat(50),
  'half words': 'för sjuk ers pen sta kak omb vår bar bid upp rap',
  'twelve single letters': 'a b c d e f g h i j k l',
  'a number for each place': '2017:01 2018:1 2019:02 2020:3 2021:4 2022:5 2023:6 2024:7 2025:8 1 2 3',
  zeros: `1:${'0'.repeat(198)}`,
  hyphens: 'a-'.repeat(100),
};

const { publications } = loadPublications();
const publicationQuery = (q: string) => readPublicationQuery({ q }, loadPublications());

const searches: [string, (query: string) => unknown][] = [
  ...locales.flatMap((locale): [string, (query: string) => unknown][] => [
    [`hits in ${locale}`, (query) => search(getSearchIndex(locale), query)],
    [`suggestions in ${locale}`, (query) => suggest(getSearchIndex(locale), query)],
  ]),
  ['publications', (query) => searchPublications(publications, publicationQuery(query))],
  ['other ways to ask for publications', (query) => widenQuery(publications, publicationQuery(query))],
  ['terms', (query) => searchTerms(loadTerms(), readSearchField(query))],
  ['the term that was meant', (query) => suggestTerm(loadTerms(), readSearchField(query))],
];

/**
 * What it takes to read through every word that can be found on the site, once: 25 ms where a search may take 20. Another machine is slower
 * or quicker in both. `npm run bench -- --only search` says how long searches take.
 */
const allWords = readDocuments('sv').flatMap(({ title, text, more }) =>
  `${title} ${text} ${more ?? ''}`.split(/\s+/),
);
const reading = leastCost(() => allWords.forEach(foldWord));

describe.each(searches)('%s', (_, find) => {
  test.each(Object.entries(queries))(
    'take less than to read the site once, whatever is asked for: %s',
    (_, query) => {
      expect(leastCost(() => find(query), reading)).toBeLessThan(reading);
    },
  );
});

test('sixty suggestions for letters that nobody has typed before take less than to read the site once', () => {
  const beginnings = judged.flatMap(({ query }, place) =>
    place % 3 === 0 ? [query.slice(0, 1 + (place % query.length))] : [],
  );
  const suggestAll = () => beginnings.slice(0, 60).map((typed) => suggest(getSearchIndex('sv'), typed));
  expect(suggestAll().filter((suggestions) => suggestions.length > 0).length).toBeGreaterThan(30);
  expect(leastCost(suggestAll, reading)).toBeLessThan(reading);
});
