import { expect, test } from 'vitest';
import { type PublicationOrder, sortPublications } from '@/lib/publications/sortPublications';
import { invented, on } from './invented';

const publications = [
  invented({ id: 'okänd' }),
  invented({ id: 'Åkern 2', date: on('2001') }),
  invented({ id: 'Åkern 10', date: on('2001') }),
  invented({ id: 'juni', date: on('2001-06') }),
  invented({ id: 'ny', date: { value: '2020', isUncertain: true } }),
];

test.each<[PublicationOrder, string[]]>([
  ['nyast', ['ny', 'juni', 'Åkern 2', 'Åkern 10', 'okänd']],
  ['aldst', ['Åkern 2', 'Åkern 10', 'juni', 'ny', 'okänd']],
  ['titel', ['juni', 'ny', 'okänd', 'Åkern 2', 'Åkern 10']],
])('by %s, and without a known date last', (order, ids) => {
  expect(sortPublications(publications, order).map(({ id }) => id)).toEqual(ids);
  expect(sortPublications([...publications].reverse(), order).map(({ id }) => id)).toEqual(ids);
});
