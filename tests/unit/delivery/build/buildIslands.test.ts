import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { islands } from '@/components/hydration/islands';
import { buildIslands } from '@/lib/delivery/build/buildIslands';
import { islandStyle } from '@/lib/delivery/build/islandStyle';
import { getTranslator } from '@/lib/i18n/getTranslator';
import { locales } from '@/lib/i18n/locales';
import { filesIn } from '@/tests/site/structure/filesIn';

const { code } = buildIslands();

/** Told by what is missing: the script is long. */
const missing = (texts: readonly string[]) => texts.filter((text) => !code.includes(text));

test.each(locales)('the script of all islands has the texts of each in %s', (locale) => {
  const t = getTranslator(locale);
  expect(
    missing([
      t('consent.unreachable'),
      t('search.suggestions'),
      t('listen.without'),
      t('statistics.reader.title'),
    ]),
  ).toEqual([]);
});

test('each island has its texts under its own name', () => {
  for (const name of Object.keys(islands))
    expect(code.split(new RegExp(`\\b${name}:\\{`)).length - 1, name).toBe(locales.length);
});

test('it has the style of each class that an island gives, under the name by which it gives it', () => {
  const given = filesIn('components', /\.client\.tsx$/).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/import (\w+) from '\.\/(\w+)\.module\.css'/g)].flatMap(
      ([, styles, sheet]) =>
        [...readFileSync(file, 'utf8').matchAll(new RegExp(`\\b${styles}\\.(\\w+)`, 'g'))].map(
          ([, name]) => `${sheet}_${name}`,
        ),
    ),
  );
  expect(given.length).toBeGreaterThan(10);
  expect(missing(given.flatMap((name) => [`"${name}"`, `.${name}`]))).toEqual([]);
});

test('the style of islands has the values of the design that it asks for, in every scheme, and no rule of the page', () => {
  const style = islandStyle('.a{margin:var(--space-16);color:var(--fkds-color-text-primary)}');
  expect(style).toContain('.a{margin:1rem;color:var(--fkds-color-text-primary)}');
  expect(style.match(/--fkds-color-text-primary:/g)).toHaveLength(2);
  expect(style).toContain('prefers-color-scheme:dark');
  expect(
    style
      .replace(/@[^{]*{/g, '')
      .match(/[^{}]+(?={)/g)
      ?.filter((selector) => selector !== ':root'),
  ).toEqual(['.a']);
});
