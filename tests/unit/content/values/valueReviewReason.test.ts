import { describe, expect, test } from 'vitest';
import { valueReviewReason } from '@/lib/content/values/valueReviewReason';
import type { Value } from '@/lib/content/values/valueSchema';

const fee: Value = {
  name: 'avgift',
  kind: 'belopp',
  value: '3 kronor',
  updated: '2026-05-10',
  source: 'https://example.org',
};
const head = (updated: string, reviewed?: string) => ({ title: 'A', description: 'A.', updated, reviewed });
const at = (day: string) => new Date(`${day}T12:00:00Z`);

describe('a page that says a value', () => {
  test.each([
    ['is well while the value holds', { ...fee, year: 2026 }, '2026-12-31', undefined],
    [
      'must be read when its year is over',
      { ...fee, year: 2026 },
      '2027-01-01',
      /gick ut vid årsskiftet 2026\/2027/,
    ],
    ['is well on the last day', { ...fee, until: '2028-06-30' }, '2028-06-30', undefined],
    [
      'must be read after the last day',
      { ...fee, until: '2028-06-30' },
      '2028-07-01',
      /gick ut den 30 juni 2028/,
    ],
  ])('%s', (_, value, day, message) => {
    const told = valueReviewReason(value, head('2026-05-10'), at(day));
    if (message) expect(told).toMatch(message);
    else expect(told).toBeUndefined();
  });

  test('is not to be read for a day that is still to come: that day is wrong', () => {
    expect(valueReviewReason({ ...fee, updated: '2036-05-10' }, head('2026-05-09'), at('2026-06-01'))).toBe(
      'Värdet "avgift" har updated 2036-05-10, en dag som inte har varit än. Rätta dagen i content/data/values.yaml.',
    );
  });

  test('must be read when the value has changed since somebody read it', () => {
    expect(valueReviewReason(fee, head('2026-05-09'), at('2026-06-01'))).toContain('ändrades 2026-05-10');
    expect(valueReviewReason(fee, head('2026-01-01', '2026-05-10'), at('2026-06-01'))).toBeUndefined();
    expect(valueReviewReason(fee, head('2026-05-11', '2026-01-01'), at('2026-06-01'))).toBeUndefined();
  });
});
