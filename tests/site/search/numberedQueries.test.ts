import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '@/lib/content/SearchDocument';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import { search } from '@/lib/search/search';
import { getSearchIndex } from '@/lib/site/getSearchIndex';
import { readDocuments } from '@/lib/site/readDocuments';

const find = (query: string) => search(getSearchIndex('sv'), query);

const documents = readDocuments('sv');
const whole = (number: string) => new RegExp(`(?<![\\d:/.-])${number}(?![\\d:/.-])`);
const read = ({ title, text, more = '', keywords = '' }: SearchDocument) =>
  [title, text, more, keywords].join(' ');

/** The first of the numbers that the site does not have, whatever editors have written. */
function absent(prefix: string, first: number, numberOf: (count: number) => string): string {
  const everything = documents.map(read).join(' ');
  let count = first;
  while (everything.includes(numberOf(count))) count++;
  return `${prefix}${numberOf(count)}`;
}

test.each([
  absent('SOU ', 43, (count) => `2023:${count}`),
  absent('FKFS ', 36, (count) => `2010:${count}`),
  absent('', 10, (count) => `2018:${count}`),
  absent('', 2031, String),
  absent('Vägledning ', 1, (count) => `2099:${count}`),
  absent('', 11778, (count) => `2022/0${count}`),
])('%s, which the site does not have, is not taken for another number', (query) => {
  const number = query.split(' ').at(-1);
  expect(find(query)).toMatchObject({ total: 0, meant: undefined, unknownNumbers: [number] });
});

describe('a law with a number', () => {
  const numbers = new Set(documents.flatMap(({ text }) => text.match(/\b(?:19|20)\d{2}:\d{3,4}\b/g) ?? []));
  const told = [...numbers].flatMap((number) => {
    const pages = new Set(
      documents.filter((each) => whole(number).test(read(each))).map(({ address }) => address),
    );
    return pages.size === 1 ? [[number, ...pages] as const] : [];
  });

  test('is found first on the one page that tells of it', () => {
    expect(told.length).toBeGreaterThan(0);
    for (const [number, address] of told)
      for (const query of [`SFS ${number}`, number, `förordning (${number})`])
        expect(find(query).hits[0]?.address, query).toBe(address);
  });
});

describe('a publication with a number', () => {
  const numbered = loadPublications().publications.filter(({ number }) => /\d[:/]\d/.test(number ?? ''));

  test('is found first by its series and number, unless another one has the same', () => {
    expect(numbered.length).toBeGreaterThan(0);
    for (const { series, number } of numbered) {
      const same = numbered.filter((other) => other.series === series && other.number === number);
      const first = find(`${series} ${number}`).hits[0]?.address;
      expect(
        same.map(({ id }) => publicationAddress(id)),
        `${series} ${number}`,
      ).toContain(first);
    }
  });
});
