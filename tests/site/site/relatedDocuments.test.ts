import { expect, test } from 'vitest';
import { changeAddresses } from '@/lib/changes/changeAddresses';
import { locales } from '@/lib/i18n/locales';
import { readDocuments } from '@/lib/site/readDocuments';
import { describeDocuments, namePattern, relate } from '@/lib/site/relatedDocuments';
import { apiAddress } from '@/lib/statistics/dataApi';
import { listAddress } from '@/lib/statistics/seriesList';
import { loadTerms } from '@/lib/terms/loadTerms';

test.each(locales)('%s: no page, publication, term or series is a dead end', (locale) => {
  const names = loadTerms().map(({ id, term, abbreviation, english }) => ({
    id,
    pattern: namePattern(locale === 'sv' ? [term, abbreviation] : [english]),
  }));
  const all = describeDocuments(readDocuments(locale), names);
  expect(all.length).toBeGreaterThan(5);
  // From an easy-to-read page lead the menu of its section and the link to the ordinary page.
  const ordinary = all.filter(({ isEasyToRead }) => !isEasyToRead);
  expect(ordinary.filter(({ address }) => relate(all, address, []).length === 0)).toEqual([]);
  // What lists everything is near nothing of it.
  const lists = [changeAddresses[locale], listAddress, apiAddress];
  expect(all.map(({ address }) => address).filter((address) => lists.includes(address))).toEqual([]);
});
