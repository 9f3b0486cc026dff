import { describe, expect, test } from 'vitest';
import { swedishDay, swedishLocalTime, swedishTime } from '@/lib/source/swedishTime';

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

describe('a field for Swedish time shows', () => {
  test.each([
    ['2027-07-15T08:00:00Z', '2027-07-15T10:00'],
    ['2027-01-15T23:30:00Z', '2027-01-16T00:30'],
    ['2027-01-15T08:00:00+01:00', '2027-01-15T08:00'],
    ['2027-01-15T08:00:00.000-05:00', '2027-01-15T14:00'],
    // What is written in it.
    ['2027-07-15T08:00', '2027-07-15T08:00'],
    ['', ''],
    ['snart', 'snart'],
    ['2027-13-15T08:00:00Z', '2027-13-15T08:00:00Z'],
  ])('%s as "%s"', (moment, shown) => {
    expect(swedishLocalTime(moment)).toBe(shown);
  });
});
