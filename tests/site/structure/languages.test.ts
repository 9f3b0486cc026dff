import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from './filesIn';

/** What would have to be found and changed for a third language. */
const twoLanguages =
  /otherLocale\b|'sv' \| 'en'|'en' \| 'sv'|\['sv', 'en'\]|Record<Locale[^>]*> = \{\s*(sv|en):/;

test('no code but that of the languages themselves knows how many there are', () => {
  const files = ['app', 'components', 'lib'].flatMap((folder) => filesIn(folder, /\.tsx?$/));
  const found = files.filter((file) => twoLanguages.test(readFileSync(file, 'utf8')));
  expect(found).toEqual([]);
});

test.each([
  `const other = otherLocale(locale);`,
  `type Props = { locale: 'sv' | 'en' };`,
  `language: z.enum(['sv', 'en'])`,
  `const pages: Record<Locale, string> = {\n  sv: '/kakor',\n  en: '/english/cookies',\n};`,
])('this would be found: %s', (line) => {
  expect(line).toMatch(twoLanguages);
});
