import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { domainLevels, pathLevels } from '@/lib/consent/consentCookie';
import { consentVersion } from '@/lib/consent/consentVersion';
import { consentVersions } from '@/lib/consent/consentVersions';
import { inventory, inventoryFor, isAnalyticsName } from '@/lib/consent/inventory';
import svConsent from '@/locales/sv/consent.json';

/** What a visitor has said yes or no to: names, kinds, lifetimes, the purposes in their own words, and the question itself. */
function fingerprint(): string {
  const { item: purposes, purpose, question } = svConsent;
  const answeredTo = { inventory, purposes, purpose, question };
  return createHash('sha256').update(JSON.stringify(answeredTo)).digest('hex').slice(0, 16);
}

test('C19: who changes what is stored, why, or what is asked, asks the visitors again', () => {
  const newest = consentVersions.at(-1);
  expect(newest?.version).toBe(consentVersion);
  expect(
    fingerprint(),
    'The inventory or the question has changed. Raise consentVersion by one and add a line with this fingerprint to consentVersions.',
  ).toBe(newest?.fingerprint);
});

test('C19: versions go up by one, and each says why', () => {
  for (const [index, { version, because }] of consentVersions.entries()) {
    expect(version).toBe(index + 1);
    expect(because).not.toBe('');
  }
});

test('only what belongs to the chosen product is on the cookie page', () => {
  const own = ['fk_kakor', 'fk_kalla', 'fk_andras'];
  expect(inventoryFor('none').map(({ name }) => name)).toEqual(['fk_kakor']);
  for (const provider of ['builtin', 'umami', 'plausible'] as const) {
    expect(inventoryFor(provider).map(({ name }) => name)).toEqual(own);
  }
  expect(inventoryFor('matomo').map(({ name }) => name)).toEqual([
    ...own,
    '_pk_id.*',
    '_pk_ses.*',
    '_pk_ref.*',
  ]);
});

test.each([
  ['_pk_id.7.abcd', true],
  ['_pk_ses.', true],
  ['fk_kakor', false],
  ['fk_kalla', true],
  ['fk_andras', true],
  ['fk_andrasx', false],
  ['x_pk_id.7', false],
  ['_pk_id', false],
])('C33: whether a no removes %s: %s', (name, isRemoved) => {
  expect(isAnalyticsName(name)).toBe(isRemoved);
});

test.each([
  ['www.example.se', ['', 'www.example.se', 'example.se']],
  ['example.se', ['', 'example.se']],
  ['localhost', ['']],
  ['127.0.0.1', ['']],
])('C33: the domain levels of %s', (host, levels) => {
  expect(domainLevels(host)).toEqual(levels);
});

test('C33: the path levels of an address', () => {
  expect(pathLevels('/a/b?c=/d')).toEqual(['/', '/a', '/a/b']);
  expect(pathLevels('/')).toEqual(['/']);
});
