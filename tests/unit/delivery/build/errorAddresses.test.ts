import { expect, test } from 'vitest';
import { errorAddress, errorCaching, errorName, errorOf } from '@/lib/delivery/build/errorAddresses';
import { errorStatuses } from '@/lib/error/errorStatuses';
import { locales } from '@/lib/i18n/locales';

test.each(errorStatuses)('the page for %s is known by its address in every language', (status) => {
  for (const locale of locales)
    expect(errorOf(errorAddress(locale, status))).toEqual({ name: errorName(locale, status), status });
});

test('no other page is an error', () => {
  expect(errorOf('/om-forsakringskassan')).toBeUndefined();
  expect(errorOf('/fel')).toBeUndefined();
});

test('a cache keeps what is gone, and nothing that is only wrong, or not there, just now', () => {
  const unkept = errorStatuses.filter((status) => errorCaching(status) === 'no-store');
  expect(unkept).toEqual(['404', '500', '503', '503-search', '503-choice']);
});
