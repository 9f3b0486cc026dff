import { expect, test } from 'vitest';
import type { Site } from '@/lib/content/Site';
import type { Locale } from '@/lib/i18n/locales';
import { checkSearchFiles } from '@/lib/search/checkSearchFiles';
import { findElsewhere } from '@/lib/search/findElsewhere';
import { readElsewhere } from '@/lib/search/readElsewhere';
import { faultLine } from '@/lib/source/Fault';

const text = `
- words: [mitt konto, logga in]
  answer: Kontot finns på bageriet.
  link: Logga in på bageriet
  address: https://bageriet.example
- words: [baka, baka bröd]
  except: [lediga jobb, bagare]
  answer: Recepten finns på bageriet.
  link: Läs recepten
  address: https://bageriet.example/recept
- words: [log in]
  answer: You sign in at the bakery.
  link: Sign in
  address: https://bageriet.example/en
  language: en
`;
const { value } = readElsewhere('elsewhere.yaml', text);
const find = (query: string, locale: Locale = 'sv') =>
  findElsewhere(value, locale, query).map(({ link }) => link);

test.each([
  ['logga in', ['Logga in på bageriet']],
  ['Hur LOGGAR jag in på mitt konto?', ['Logga in på bageriet']],
  ['konto, mitt', ['Logga in på bageriet']],
  ['bakade bröd', ['Läs recepten']],
  ['logga', []],
  ['baka bröd på mitt konto', ['Logga in på bageriet', 'Läs recepten']],
  ['bakar en BAGARE bröd?', []],
  ['baka, och jobben är lediga', []],
  ['jobba med att baka', ['Läs recepten']],
  ['bagaren loggar in', ['Logga in på bageriet']],
  ['log in', []],
  ['', []],
  ['x'.repeat(10_000), []],
])('%s is answered with what is elsewhere', (query, links) => {
  expect(find(query).sort()).toEqual([...links].sort());
});

test('each language has its own answers', () => {
  expect(find('how do I log in', 'en')).toEqual(['Sign in']);
});

test.each([
  ['no address', text.replace('https://bageriet.example/recept', 'bageriet'), 'elsewhere.yaml:10:'],
  ['no words', text.replace('[log in]', '[]'), 'elsewhere.yaml:11:'],
  ['a misspelled field', text.replace('link: Sign in', 'lnk: Sign in'), 'lnk'],
  [
    'the same words for two places',
    text.replace('[baka, baka bröd]', '[in logga]'),
    '"in logga" står redan på rad 2.',
  ],
])('an editor is told where and what to mend: %s', (_, wrong, message) => {
  expect(readElsewhere('elsewhere.yaml', wrong).faults.map(faultLine).join('\n')).toContain(message);
});

test('the check of the content tells what is wrong in the files of the search', () => {
  const texts: Record<string, string> = {
    'content/synonyms.yaml': '- words: [ensam]',
    'content/elsewhere.yaml': '- words: [konto]',
  };
  const check = (known: Record<string, string>) =>
    checkSearchFiles({ content: { text: (path: string) => known[path] } } as Site).map(({ file }) => file);
  expect(new Set(check(texts))).toEqual(new Set(Object.keys(texts)));
});
