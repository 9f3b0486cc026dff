import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from './filesIn';

/** What would have to be found and changed for a third language. */
const twoLanguages =
  /otherLocale\b|'sv' \| 'en'|'en' \| 'sv'|\['sv', 'en'\]|Record<Locale[^>]*> = \{\s*(sv|en):|[=!]== ?['"](sv|en)['"]|\bcase ['"](sv|en)['"]/;

/** Which one of them something is written in: lib/i18n/locales.ts has a name for each reason (dataLocale, originalLocale …). */
const oneLanguage = /['"]sv['"]|\w\.sv\b(?!\.)|'en'|\b(?:locale|hrefLang)="en"/;

const filesWith = (pattern: RegExp, folders: string[]) =>
  folders
    .flatMap((folder) => filesIn(folder, /\.(tsx?|mjs)$/))
    .filter((file) => !file.startsWith('lib/i18n/') && pattern.test(readFileSync(file, 'utf8')));

test('no code but that of the languages themselves knows how many there are', () => {
  expect(filesWith(twoLanguages, ['app', 'components', 'lib', 'deploy'])).toEqual([]);
});

test('only the routes of a language, and the catalogue that by law is in two, call a language by its code', () => {
  const found = filesWith(oneLanguage, ['components', 'lib']);
  expect(found.filter((file) => !file.startsWith('lib/opendata/'))).toEqual([]);
});

test.each([
  `const other = otherLocale(locale);`,
  `type Props = { locale: 'sv' | 'en' };`,
  `language: z.enum(['sv', 'en'])`,
  `const pages: Record<Locale, string> = {\n  sv: '/kakor',\n  en: '/english/cookies',\n};`,
  `if (page.locale !== 'sv') return;`,
  `const title = (locale === "en" && series.titleEn) || series.title;`,
  `    case 'en':`,
])('this would be found: %s', (line) => {
  expect(line).toMatch(twoLanguages);
});

test.each([
  `<a hrefLang="sv" href={address}>`,
  `const t = getTranslator('sv');`,
  `page.address === homeAddresses.sv`,
  `const order = new Intl.Collator('en');`,
])('this would be found where the language has a name: %s', (line) => {
  expect(line).toMatch(oneLanguage);
});

test.each([`<span lang="en">{english}</span>`, `const host = 'www.sv.se';`, `equivalents.en.name`])(
  'this would not: %s',
  (line) => {
    expect(line).not.toMatch(oneLanguage);
  },
);
