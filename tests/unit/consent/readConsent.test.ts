import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentValue } from '@/lib/consent/consentCookie';
import { consentVersion } from '@/lib/consent/consentVersion';
import { consentDays, inventory } from '@/lib/consent/inventory';
import { consentCookieName, findChoice, maxAgeSeconds, readConsent } from '@/lib/consent/readConsent';

const now = 1_767_225_600;
const day = 86_400;
const v = consentVersion;

test.each([
  ['no cookie at all', '', 'undecided'],
  ['today’s version, yes', `fk_kakor=${v}.1.${now}`, 'all'],
  ['today’s version, no', `fk_kakor=${v}.0.${now}`, 'necessary'],
  ['between other cookies', `a=1; fk_kakor=${v}.1.${now}; b=2`, 'all'],
  ['a cookie whose name only ends like ours', `x_fk_kakor=${v}.1.${now}`, 'undecided'],
  ['someone else’s rubbish', 'fk_kakor=%7B"a"', 'undecided'],
  ['an empty value', 'fk_kakor=', 'undecided'],
  ['no value', 'fk_kakor', 'undecided'],
  ['another choice', `fk_kakor=${v}.2.${now}`, 'undecided'],
  ['leading zeros', `fk_kakor=0${v}.1.${now}`, 'undecided'],
  ['a sign', `fk_kakor=${v}.1.+${now}`, 'undecided'],
  ['more after it', `fk_kakor=${v}.1.${now}.x`, 'undecided'],
  ['spaces inside', `fk_kakor=${v}.1 .${now}`, 'undecided'],
  ['quotation marks', `fk_kakor="${v}.1.${now}"`, 'undecided'],
  ['version zero', `fk_kakor=0.1.${now}`, 'undecided'],
])('C16: %s', (_, cookies, expected) => {
  expect(readConsent(cookies, now)).toBe(expected);
});

test('C16: any text is read without a fault, and only the exact form is accepted', () => {
  const exact = /(^|; *)fk_kakor=[1-9]\d{0,3}\.[01]\.[1-9]\d{0,10}(;|$)/;
  const parts = fc.constantFrom('fk_kakor', '=', ';', ' ', '.', '1', '0', `${now}`, '%', '\u0000', 'å', '"');
  const text = fc.oneof(
    fc.string(),
    fc.array(parts, { maxLength: 12 }).map((some) => some.join('')),
  );
  fc.assert(
    fc.property(text, fc.integer(), (cookies, seconds) => {
      const state = readConsent(cookies, seconds);
      expect(['undecided', 'outdated', 'all', 'necessary']).toContain(state);
      if (!exact.test(cookies)) expect(state).toBe('undecided');
    }),
    { numRuns: 3000 },
  );
});

test('C16: what the server writes is what the browser reads', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('all', 'necessary'),
      fc.integer({ min: 1, max: 99_999_999_999 }),
      (choice, seconds) => {
        const cookies = `${consentCookieName}=${consentValue(choice, seconds)}`;
        expect(readConsent(cookies, seconds)).toBe(choice);
        expect(findChoice(cookies)).toEqual({ version: v, choice, decidedAtSeconds: seconds });
      },
    ),
  );
});

describe('C17: two cookies of the name', () => {
  test('that disagree count as not asked', () => {
    expect(readConsent(`fk_kakor=${v}.1.${now}; fk_kakor=${v}.0.${now}`, now)).toBe('undecided');
    expect(readConsent(`fk_kakor=${v}.1.${now}; fk_kakor=rubbish`, now)).toBe('undecided');
  });

  test('that agree count once', () => {
    expect(readConsent(`fk_kakor=${v}.1.${now}; fk_kakor=${v}.1.${now}`, now)).toBe('all');
  });
});

test.each(['0', '1'])('C20: an older version is asked again, whatever the answer (%s)', (choice) => {
  expect(readConsent(`fk_kakor=${v}.${choice}.${now}`, now, v + 1)).toBe('outdated');
});

test('C21: a newer version’s no is respected, its yes counts as not asked', () => {
  expect(readConsent(`fk_kakor=${v + 1}.0.${now}`, now)).toBe('necessary');
  expect(readConsent(`fk_kakor=${v + 1}.1.${now}`, now)).toBe('undecided');
});

describe.each([
  ['yes', '1', 'all'],
  ['no', '0', 'necessary'],
])('C22, C23: a %s', (_, choice, state) => {
  const cookie = `fk_kakor=${v}.${choice}.${now}`;

  test('is kept for 180 days to the second', () => {
    expect(readConsent(cookie, now + 180 * day)).toBe(state);
    expect(readConsent(cookie, now + 180 * day + 1)).toBe('undecided');
  });

  test('may be a day in the future, not more', () => {
    expect(readConsent(cookie, now - day)).toBe(state);
    expect(readConsent(cookie, now - day - 1)).toBe('undecided');
  });
});

test('the parser, the cookie and the inventory name the same cookie and the same time', () => {
  const [item] = inventory;
  expect(item?.name).toBe(consentCookieName);
  expect(item?.lifetime).toEqual({ unit: 'days', count: consentDays });
  expect(maxAgeSeconds).toBe(consentDays * day);
});
