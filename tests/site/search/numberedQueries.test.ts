import { describe, expect, test } from 'vitest';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import { search } from '@/lib/search/search';
import { getSearchIndex } from '@/lib/site/getSearchIndex';

const find = (query: string) => search(getSearchIndex('sv'), query);

test.each(['SOU 2023:43', 'FKFS 2010:36', '2018:10', '2031', 'Vägledning 2099:1', '2022/011778'])(
  '%s, which the site does not have, is not taken for another number',
  (query) => {
    const number = query.split(' ').at(-1);
    expect(find(query)).toMatchObject({ total: 0, meant: undefined, unknownNumbers: [number] });
  },
);

test('SFS 2009:1174 finds first the page that tells of it', () => {
  for (const query of ['SFS 2009:1174', '2009:1174', 'förordning (2009:1174)'])
    expect(find(query).hits[0]?.address, query).toBe('/om-forsakringskassan/vart-uppdrag');
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
