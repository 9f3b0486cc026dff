import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import type { Page } from '@/lib/content/head/Page';
import { loadPages } from '@/lib/content/loadPages';
import { readTree } from '@/lib/content/readTree';
import { parseBody } from '@/lib/content/tree/parseBody';
import { plainText } from '@/lib/content/tree/plainText';
import { checkValue } from '@/lib/content/values/checkValue';
import { getValue } from '@/lib/content/values/getValue';
import { loadValues } from '@/lib/content/values/loadValues';
import { valueFile } from '@/lib/content/values/readValues';
import { valuesOnPage } from '@/lib/content/values/valuesOnPage';
import { locales } from '@/lib/i18n/locales';
import { contentFolder, home, onBody, page, sida } from '../../unit/content/contentFolder';

/** The file of the site, for a folder of a test's own. */
const siteValues = { [valueFile]: readFileSync(valueFile, 'utf8') };

/** A value with English words of its own, whatever they are this year. */
const { value: inSwedish, valueEn: inEnglish } = getValue('prisbasbelopp');

afterEach(() => {
  vi.unstubAllEnvs();
});

test.each([
  ['prisbasbelopp', undefined],
  ['prisbasbelop', 'Värdet "prisbasbelop" finns inte. Menade du "prisbasbelopp"?'],
  ['xyzzy', 'Värdet "xyzzy" finns inte. Värdena står i content/data/values.yaml.'],
])('%s in page text', (name, message) => {
  expect(checkValue(name)).toBe(message);
});

test('a page that names a value that is not there stops the build', async () => {
  expect(await onBody('Det är <Value name="prisbasbelop" />.')).toContainEqual(
    expect.stringContaining('fault data-name content/sv/om-forsakringskassan/sida.mdx:10:8'),
  );
});

test.each([
  ['sv', 'content/sv/om-forsakringskassan/sida.mdx', inSwedish],
  ['en', 'content/english/page.mdx', inEnglish],
] as const)(
  'a value is in the text of a page in %s, in its sentences, headings and on a line of its own',
  (locale, file, words) => {
    const value = '<Value name="prisbasbelopp" />';
    const text = `## Om ${value}\n\nDet är ${value}.\n\n${value}`;
    const folder = contentFolder({ ...siteValues, [file]: page('Sida', text) });
    vi.stubEnv('CONTENT_ROOT', folder.root);
    const shown: Page = { locale, address: '/sida', file, head: {} as never };
    expect(plainText(readTree(shown))).toBe(`Om ${words}\nDet är ${words}.\n${words}`);
  },
);

test('every value is said by a page', () => {
  const values = loadValues();
  const said = locales
    .flatMap((locale) => loadPages(locale))
    .flatMap((each) => {
      const parsed = parseBody(each.file, readFileSync(each.file, 'utf8').replace(/^---[\s\S]*?\n---/, ''));
      return 'tree' in parsed ? valuesOnPage(each, parsed.tree, values) : [];
    })
    .map(({ value }) => value.name);
  expect(values.map(({ name }) => name).filter((name) => !said.includes(name))).toEqual([]);
});

test('when a value is over, its pages are listed, and told of one by one', async () => {
  const later = new Date('2028-07-01T12:00:00+02:00');
  const folder = contentFolder({
    ...home,
    ...siteValues,
    [sida]: page('Sida', 'Chef är <Value name="generaldirektor" />.', 'reviewed: 2028-06-01\n'),
    'content/sv/om-forsakringskassan/annan.mdx': page('Annan', 'Text.', 'lead: Nils Öberg är chef.\n'),
  });
  folder.writeAddresses();
  const { output } = await folder.run(['report', '--json'], later);
  const found = JSON.parse(output).values.find(({ name }: { name: string }) => name === 'generaldirektor');
  const pages = ['/om-forsakringskassan/annan', '/om-forsakringskassan/sida'];
  expect(found).toEqual({ name: 'generaldirektor', pages, readAgain: pages });

  const advice = (await folder.check(later)).filter(({ rule }) => rule === 'value');
  expect(advice.map(({ file, severity }) => [file, severity])).toEqual([
    ['content/sv/om-forsakringskassan/annan.mdx', 'advice'],
    [sida, 'advice'],
  ]);
  expect(advice[1]?.message).toContain('gick ut den 30 juni 2028');
});

test('an English page has the English words, or the same where there are none', () => {
  expect(inSwedish).toMatch(/^\d+ \d{3} kronor$/);
  expect(inEnglish).toMatch(/^SEK \d+,\d{3}$/);
  expect(getValue('generaldirektor').valueEn).toBeUndefined();
});
