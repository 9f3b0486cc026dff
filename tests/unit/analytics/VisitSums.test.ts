import { expect, test } from 'vitest';
import type { VisitLine } from '@/lib/analytics/answerVisit';
import { VisitSums } from '@/lib/analytics/VisitSums';

const visit = (page: string, referrer = '', hour = '2026-11-27T04'): VisitLine => ({
  event: 'visit',
  hour,
  page,
  referrer,
});

test('views of the same page from the same site within the same hour are one line, which says how many', () => {
  const written: unknown[] = [];
  const sums = new VisitSums((line) => written.push(line));
  for (const line of [
    visit('/bread'),
    visit('/bread', 'https://example.org'),
    visit('/bread'),
    visit('/rye'),
    visit('/bread', '', '2026-11-27T05'),
  ])
    sums.add(line);
  expect(written).toEqual([]);
  sums.flush();
  expect(written).toEqual([
    { ...visit('/bread'), count: 2 },
    { ...visit('/bread', 'https://example.org'), count: 1 },
    { ...visit('/rye'), count: 1 },
    { ...visit('/bread', '', '2026-11-27T05'), count: 1 },
  ]);
  sums.flush();
  expect(written).toHaveLength(4);
});

test('whoever sends ever new addresses of other sites fills no memory: what is there is written, and nothing is lost', () => {
  let [lines, views] = [0, 0];
  const sums = new VisitSums(({ count }) => {
    lines += 1;
    views += count;
  });
  for (let number = 0; number < 25_000; number++) sums.add(visit('/bread', `https://${number}.example`));
  expect(lines).toBe(20_000);
  sums.flush();
  expect(views).toBe(25_000);
});
