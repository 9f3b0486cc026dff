import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { consentValue } from '@/lib/consent/consentCookie';
import { consentVersion } from '@/lib/consent/consentVersion';
import { consentDays, inventory } from '@/lib/consent/inventory';
import {
  consentCookieName,
  findChoice,
  isCurrent,
  maxAgeSeconds,
  readConsent,
} from '@/lib/consent/readConsent';

const now = 1_767_225_600;
const day = 86_400;
const v = consentVersion;

test.each([
  ['no cookie at all', '', 'undecided'],
  ['today’s version, yes', `fk_kakor=${v}.1.${now}`, 'all'],
  ['today’s version, no', `fk_kakor=${v}.0.${now}`, 'necessary'],
  ['between other cookies', `a=1; fk_kakor=${v}.1.${now}; b=2`, 'all'],
  ['a cookie whose name only ends like ours', `x_fk_kakor=${v}.1.${now}`, 'undecided'],
  ['someone else’s rubbish', 'fk_kakor=%7B"a"', 'unusable'],
  ['an empty value', 'fk_kakor=', 'unusable'],
  ['no value', 'fk_kakor', 'undecided'],
  ['another choice', `fk_kakor=${v}.2.${now}`, 'unusable'],
  ['leading zeros', `fk_kakor=0${v}.1.${now}`, 'unusable'],
  ['a sign', `fk_kakor=${v}.1.+${now}`, 'unusable'],
  ['more after it', `fk_kakor=${v}.1.${now}.x`, 'unusable'],
  ['spaces inside', `fk_kakor=${v}.1 .${now}`, 'unusable'],
  ['quotation marks', `fk_kakor="${v}.1.${now}"`, 'unusable'],
  ['version zero', `fk_kakor=0.1.${now}`, 'unusable'],
])('C16: %s', (_, cookies, expected) => {
  expect(readConsent(cookies)).toBe(expected);
});

test('C16: any text is read without a fault, and only the exact form is accepted', () => {
  const exact = /(^|; *)fk_kakor=[1-9]\d{0,3}\.[01]\.[1-9]\d{0,10}(;|$)/;
  const parts = fc.constantFrom('fk_kakor', '=', ';', ' ', '.', '1', '0', `${now}`, '%', '\u0000', 'å', '"');
  const mostly = (right: string, ...others: string[]) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(right) }, fc.constantFrom(...others));
  /** A cookie of the form, where one of its parts may be another. */
  const nearly = fc
    .tuple(
      mostly('fk_kakor', 'fk_kakor2', ' fk_kakor', 'FK_KAKOR'),
      mostly('=', '', '=='),
      fc.constantFrom(`${v}`, `${v - 1}`, `${v + 1}`, '0', '12345'),
      fc.constantFrom('.1.', '.0.', '.1.', '.0.', '.2.', '.', '.1'),
      mostly(`${now}`, '1', '0', '', `${now}00`, `+${now}`),
    )
    .map((pieces) => pieces.join(''));
  const text = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 12 }).map((some) => some.join('')),
    nearly,
    fc.array(fc.oneof(nearly, fc.constantFrom('a=1', '')), { maxLength: 3 }).map((some) => some.join('; ')),
  );
  const reached = new Map<string, number>();
  fc.assert(
    fc.property(text, (cookies) => {
      const state = readConsent(cookies);
      expect(['undecided', 'unusable', 'outdated', 'all', 'necessary']).toContain(state);
      if (!exact.test(cookies)) expect(['undecided', 'unusable']).toContain(state);
      reached.set(state, (reached.get(state) ?? 0) + 1);
    }),
    { numRuns: 3000 },
  );
  for (const state of ['undecided', 'unusable', 'outdated', 'all', 'necessary'])
    expect(reached.get(state), state).toBeGreaterThan(20);
});

test('C16: what the server writes is what the browser reads', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('all', 'necessary'),
      fc.integer({ min: 1, max: 99_999_999_999 }),
      (choice, seconds) => {
        const cookies = `${consentCookieName}=${consentValue(choice, seconds)}`;
        expect(readConsent(cookies)).toBe(choice);
        expect(findChoice(cookies)).toEqual({ version: v, choice, decidedAtSeconds: seconds });
      },
    ),
  );
});

describe('C17: two cookies of the name', () => {
  test('that disagree count as not asked, and not as none', () => {
    expect(readConsent(`fk_kakor=${v}.1.${now}; fk_kakor=${v}.0.${now}`)).toBe('unusable');
    expect(readConsent(`fk_kakor=${v}.1.${now}; fk_kakor=rubbish`)).toBe('unusable');
  });

  test('that agree count once', () => {
    expect(readConsent(`fk_kakor=${v}.1.${now}; fk_kakor=${v}.1.${now}`)).toBe('all');
  });
});

test.each(['0', '1'])('C20: an older version is asked again, whatever the answer (%s)', (choice) => {
  expect(readConsent(`fk_kakor=${v}.${choice}.${now}`, v + 1)).toBe('outdated');
});

test('C21: a newer version’s no is respected, its yes counts as not asked', () => {
  expect(readConsent(`fk_kakor=${v + 1}.0.${now}`)).toBe('necessary');
  expect(readConsent(`fk_kakor=${v + 1}.1.${now}`)).toBe('unusable');
});

// What C22 was for is kept in three ways: the browser ends the cookie by `Max-Age` (tests/unit/consent/answerChoice.test.ts), the server
// counts no view of an older yes (tests/unit/analytics/answerVisit.test.ts), and a no may stand for ever. A clock that is wrong must not undo
// an answer that has just been given.
describe.each([
  ['yes', '1', 'all'],
  ['no', '0', 'necessary'],
])('C22, C23: a %s', (_, choice, state) => {
  const cookie = `fk_kakor=${v}.${choice}.${now}`;
  const stored = findChoice(cookie);

  test.each([
    ['two days behind', -2],
    ['200 days ahead', 200],
    ['right', 0],
  ])('counts in a browser whose clock is %s', (_name, days) => {
    vi.useFakeTimers({ now: (now + days * day) * 1000 });
    expect(readConsent(cookie)).toBe(state);
    vi.useRealTimers();
  });

  test('is 180 days old at most, to the second, by the clock that wrote it, and a day ahead of another server’s', () => {
    if (!stored) throw new Error('Nothing was stored.');
    expect(isCurrent(stored, now + 180 * day)).toBe(true);
    expect(isCurrent(stored, now + 180 * day + 1)).toBe(false);
    expect(isCurrent(stored, now - day)).toBe(true);
    expect(isCurrent(stored, now - day - 1)).toBe(false);
  });
});

test('the parser, the cookie and the inventory name the same cookie and the same time', () => {
  const [item] = inventory;
  expect(item?.name).toBe(consentCookieName);
  expect(item?.lifetime).toEqual({ unit: 'days', count: consentDays });
  expect(maxAgeSeconds).toBe(consentDays * day);
});
