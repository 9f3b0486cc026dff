import { expect, test } from 'vitest';
import { latestPublications } from '@/lib/publications/latestPublications';
import { invented, on } from './invented';

const kinds = [
  { id: 'rapport', series: 'Rapport', title: 'Rapporter' },
  { id: 'blankett', series: 'Blankett', title: 'Blanketter', isNews: false as const },
];

const newest = (publications: ReturnType<typeof invented>[], count = 9) =>
  latestPublications({ publications, kinds }, count).map(({ id }) => id);

test('new are the newest, as many as asked for', () => {
  const publications = ['2020', '2022-03', '2021'].map((date) => invented({ id: date, date: on(date) }));
  expect(newest(publications, 2)).toEqual(['2022-03', '2021']);
});

test('a form is no news, however new it is', () => {
  const publications = [
    invented({ id: 'blankett', kind: 'blankett', date: on('2026-05') }),
    invented({ id: 'rapport', date: on('2020') }),
  ];
  expect(newest(publications)).toEqual(['rapport']);
});

test('what may be of another year is no news, what may be of another month is', () => {
  const publications = [
    invented({ id: 'manad', date: { value: '2026-03', isUncertain: true } }),
    invented({ id: 'ar', date: { value: '2026', isUncertain: true } }),
    invented({ id: 'utan' }),
  ];
  expect(newest(publications)).toEqual(['manad']);
});
