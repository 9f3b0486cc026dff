import { expect, test } from 'vitest';
import { countKinds, countSubjects, countYears } from '@/lib/publications/countPublications';
import { invented, on } from './invented';

const kind = (id: string) => ({ id, series: id, title: id });

test('kinds are counted in the editors’ order, and those without publications are left out', () => {
  const publications = [
    invented({ id: '1', kind: 'b' }),
    invented({ id: '2', kind: 'b' }),
    invented({ id: '3', kind: 'c' }),
  ];
  expect(countKinds({ kinds: ['c', 'a', 'b'].map(kind), subjects: [], publications })).toEqual([
    { kind: kind('c'), count: 1 },
    { kind: kind('b'), count: 2 },
  ]);
});

test('subjects are counted in the editors’ order, and those without publications are left out', () => {
  const publications = ['b', 'c', 'b'].map((subject, index) => invented({ id: String(index), subject }));
  const subjects = ['c', 'a', 'b'].map((id) => ({ id, title: id }));
  expect(countSubjects({ kinds: [], subjects, publications })).toEqual([
    { subject: { id: 'c', title: 'c' }, count: 1 },
    { subject: { id: 'b', title: 'b' }, count: 2 },
  ]);
});

test('years are counted from the newest, and those of no known year last', () => {
  const dates = [undefined, '1999-12-31', '2020', '1999', undefined, undefined];
  const publications = dates.map((date, index) =>
    invented({ id: String(index), date: date ? on(date) : null }),
  );
  expect(countYears(publications)).toEqual([
    { year: '2020', count: 1 },
    { year: '1999', count: 2 },
    { year: 'okant', count: 3 },
  ]);
});
