import { describe, expect, test } from 'vitest';
import { swedishDay, swedishTime } from '@/lib/source/swedishTime';

describe('the day that it is in Sweden', () => {
  test.each([
    { moment: '2026-11-26T22:59:59Z', day: '2026-11-26', what: 'the last second of a winter day' },
    { moment: '2026-11-26T23:00:00Z', day: '2026-11-27', what: 'midnight in winter' },
    { moment: '2026-07-01T21:59:59Z', day: '2026-07-01', what: 'the last second of a summer day' },
    { moment: '2026-07-01T22:00:00Z', day: '2026-07-02', what: 'midnight in summer' },
    { moment: '2026-12-31T23:30:00Z', day: '2027-01-01', what: 'the new year' },
    { moment: '2028-02-28T23:00:00Z', day: '2028-02-29', what: 'a leap day' },
    { moment: '2026-11-27T12:00:00+14:00', day: '2026-11-26', what: 'a moment written with another offset' },
  ])('$what', ({ moment, day }) => {
    expect(swedishDay(moment)).toBe(day);
    expect(swedishDay(new Date(moment))).toBe(day);
  });

  test('goes with the time', () => {
    expect(swedishTime('2026-12-31T23:30:00Z')).toBe('2027-01-01 00:30');
  });
});
