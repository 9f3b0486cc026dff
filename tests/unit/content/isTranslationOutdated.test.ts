import { expect, test } from 'vitest';
import { isTranslationOutdated } from '@/lib/content/head/isTranslationOutdated';
import type { Page } from '@/lib/content/head/Page';

const page = (locale: Page['locale'], head: Partial<Page['head']>): Page => ({
  locale,
  address: '/kakor',
  file: 'kakor.mdx',
  head: { title: 'Kakor', description: 'Om kakor.', updated: '2027-01-10', ...head },
});
const original = page('sv', {});

test.each([
  ['2027-01-09', true],
  ['2027-01-10', false],
  [undefined, false],
])('a translation of the version of %s is outdated: %s', (translationVersion, isOutdated) => {
  expect(isTranslationOutdated(page('en', { translationVersion }), original)).toBe(isOutdated);
});

test('the Swedish page is the original, and never outdated', () => {
  expect(isTranslationOutdated(original, page('en', {}))).toBe(false);
});
