import { beforeEach, expect, test, vi } from 'vitest';
import { siteTimes } from '@/lib/delivery/build/siteTimes';
import { contentFolder, home, page } from '../../content/contentFolder';

const epoch = String(Date.parse('2026-11-20T08:00:00Z') / 1000);

beforeEach(() => {
  const { root } = contentFolder({
    ...home,
    'content/sv/brod.mdx': page(
      'Bröd',
      'Text.',
      'publish: 2026-11-24T12:00:00+01:00\nunpublish: 2026-12-24T12:00:00+01:00\n',
    ),
  });
  vi.stubEnv('CONTENT_ROOT', root);
  return () => vi.unstubAllEnvs();
});

const told = (now: string) => {
  const { contentNow, builtAt } = siteTimes(epoch, new Date(now));
  return [contentNow.toISOString(), builtAt.toISOString()];
};

test.each([
  ['before anything has changed by itself', '2026-11-21T00:00:00Z', '2026-11-20T08:00:00.000Z'],
  ['the moment before a page is shown', '2026-11-24T10:59:59Z', '2026-11-20T08:00:00.000Z'],
  ['the moment when a page is shown', '2026-11-24T11:00:00Z', '2026-11-24T11:00:00.000Z'],
  ['long after that', '2026-12-01T00:00:00Z', '2026-11-24T11:00:00.000Z'],
  ['when the page is gone', '2027-01-01T00:00:00Z', '2026-12-24T11:00:00.000Z'],
])('a build %s says the same time whenever it is made', (_, now, time) => {
  expect(told(now)).toEqual([time, time]);
});

test.each([
  ['before the page is shown', '2026-11-21T00:00:00Z', '2026-11-24T11:00:00.000Z'],
  ['while it is shown', '2026-12-01T00:00:00Z', '2026-12-24T11:00:00.000Z'],
  ['when all has come and gone', '2027-01-01T00:00:00Z', undefined],
])('a build made %s knows when to build again', (_, now, next) => {
  for (const time of [epoch, '']) expect(siteTimes(time, new Date(now)).nextChange?.toISOString()).toBe(next);
});

test('content of a moment before the commit stays of that moment', () => {
  expect(told('2026-11-01T00:00:00Z')).toEqual(['2026-11-01T00:00:00.000Z', '2026-11-20T08:00:00.000Z']);
});

test('a build of what is not committed says when it was made', () => {
  const before = Date.now();
  const { builtAt } = siteTimes('', new Date('2026-11-21T00:00:00Z'));
  expect(builtAt.getTime()).toBeGreaterThanOrEqual(before);
});
