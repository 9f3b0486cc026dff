import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { texts } from '@/lib/i18n/texts';
import { filesIn } from './filesIn';

function keysOf(value: object, above = ''): string[] {
  return Object.entries(value).flatMap(([name, part]) =>
    typeof part === 'string' ? [`${above}${name}`] : keysOf(part, `${above}${name}.`),
  );
}

/** One text has several forms where a number is told: the code asks for the key without its ending. */
const withoutForm = (key: string) => key.replace(/_(zero|one|two|few|many|other)$/, '');

const code = ['app', 'components', 'lib']
  .flatMap((folder) => filesIn(folder, /\.tsx?$/))
  .map((file) => readFileSync(join(process.cwd(), file), 'utf8'))
  .join('\n');

/** Every key that the code writes out, and every pattern that it puts together: `page.kind.${kind}`. */
const written = new Set([...code.matchAll(/['"`]([a-z]\w*(?:\.[\w-]+)+)['"`]/g)].map(([, key = '']) => key));
const patterns = [...code.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`\s]*)`/g)].map(
  ([, key = '']) =>
    new RegExp(
      `^${key
        .replace(/\$\{[^}]*\}/g, '@')
        .replace(/\./g, '\\.')
        .replace(/@/g, '[\\w-]+')}$`,
    ),
);

test('every text is there in every language', () => {
  const keys = locales.map((locale) => keysOf(texts[locale]).map(withoutForm));
  for (const some of keys) for (const others of keys) expect(some).toEqual(expect.arrayContaining(others));
});

test('no text is left that nothing asks for', () => {
  const unused = keysOf(texts.sv)
    .map(withoutForm)
    .filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

test('a text has the same values and marks in both languages', () => {
  const marks = (text: string) => [...new Set(text.match(/\{\{\w+\}\}|<\/?\d+>/g))].sort();
  const flat = (value: object) =>
    new Map(
      keysOf(value).map((key) => [
        key,
        key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], value),
      ]),
    );
  const en = flat(texts.en);
  for (const [key, text] of flat(texts.sv)) {
    // "One page" has no number in some languages.
    if (!/_one$/.test(key)) expect([key, marks(String(en.get(key)))]).toEqual([key, marks(String(text))]);
  }
});
