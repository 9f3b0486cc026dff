import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '@/lib/content/SearchDocument';
import { describeDocuments, namePattern, relate } from '@/lib/site/relatedDocuments';

const document = (address: string, text: string, kind: SearchDocument['kind'] = 'page'): SearchDocument => ({
  id: address,
  locale: 'sv',
  kind,
  address,
  title: address.slice(1),
  trail: [kind],
  text,
});

const names = [
  { id: 'rag', pattern: namePattern(['råg']) },
  { id: 'deg', pattern: namePattern(['surdeg', 'SD']) },
];

const all = describeDocuments(
  [
    document('/mjol', 'Rågen mals.'),
    document('/limpa', 'Limpa av råg och surdeg.'),
    document('/jasning', 'Alla surdegar.', 'publication'),
    document('/skorpa', 'Torrt bröd.'),
    document('/deg', 'En SD är en deg som jäser.', 'term'),
    document('/siffror', 'Så mycket råg.', 'statistics'),
    document('/korn', 'Mer råg.'),
    document('/ax', 'Ännu mer råg.'),
    document('/mjol', 'Råg.', 'heading'),
  ],
  names,
);
const addresses = (address: string, chosen: string[] = []) =>
  relate(all, address, chosen).map(({ address: to }) => to);

test('an easy-to-read version is nobody’s neighbour, and leads to what its editors chose alone', () => {
  const easy = { ...document('/lattlast', 'Limpa av råg.'), easyVersionOf: '/limpa' };
  const some = describeDocuments([document('/limpa', 'Råg.'), document('/mjol', 'Råg.'), easy], names);
  expect(relate(some, '/limpa', []).map(({ address }) => address)).toEqual(['/mjol']);
  expect(relate(some, '/lattlast', [])).toEqual([]);
  expect(relate(some, '/lattlast', ['/mjol']).map(({ address }) => address)).toEqual(['/mjol']);
});

describe('what is about the same', () => {
  test('shares terms, in any form of theirs, the rarer ones first and at most two of a kind', () => {
    expect(addresses('/limpa')).toEqual(['/jasning', '/deg', '/mjol', '/siffror', '/korn']);
  });

  test('begins with what the editors chose', () => {
    expect(addresses('/limpa', ['/skorpa']).slice(0, 2)).toEqual(['/skorpa', '/jasning']);
  });

  test('is what lies beside it, where no term is shared', () => {
    expect(addresses('/skorpa')).toEqual(['/mjol', '/limpa']);
  });

  test('is never the page itself', () => {
    for (const { address } of all) expect(addresses(address)).not.toContain(address);
  });
});

test.each([
  ['Sjukpenningen', true],
  ['om sjukpenning', true],
  ['smittbärarsjukpenning', false],
])('"%s" has the name: %s', (words, isFound) => {
  expect(namePattern(['sjukpenning'])?.test(words)).toBe(isFound);
});
