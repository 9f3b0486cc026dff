import { expect, test } from 'vitest';
import { relatedTerms } from '@/lib/terms/relatedTerms';
import { invented } from './invented';

test('a term is related to those that it names and to those that name it, once each, from A to Ö', () => {
  const bread = invented({ id: 'brod', related: ['smor', 'degel'] });
  const terms = [
    invented({ id: 'smor', related: ['brod'] }),
    bread,
    invented({ id: 'ost', related: ['brod'] }),
    invented({ id: 'degel' }),
    invented({ id: 'te' }),
  ];
  expect(relatedTerms(bread, terms).map(({ id }) => id)).toEqual(['degel', 'ost', 'smor']);
});
