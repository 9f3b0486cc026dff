import { expect, test } from 'vitest';
import { loadSynonyms } from '@/lib/search/loadSynonyms';
import { search } from '@/lib/search/search';
import { getSearchIndex } from '@/lib/site/getSearchIndex';

const groups = (['sv', 'en'] as const).flatMap((locale) =>
  loadSynonyms()[locale].map((group) => [locale, group] as const),
);

test.each(groups)('%s: each of %j finds something', (locale, group) => {
  const empty = group.filter((word) => search(getSearchIndex(locale), word).total === 0);
  expect(empty).toEqual([]);
});
