import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Locale, languageOf, locales } from '@/lib/i18n/locales';
import { searchAddresses } from '@/lib/search/searchAddresses';
import { searchAddress } from '@/lib/search/searchQuery';
import { builtSite } from './builtSite';
import { expect, test } from './site';
import { buildFolder } from './variants';

const judged: { locale: Locale; query: string }[] = JSON.parse(
  readFileSync('tests/site/search/judged.json', 'utf8'),
);

/** Next takes its time for each: a quarter of them in `npm test`, all in `npm run test:full`. */
const searches = judged.filter((_, index) => process.env.TEST_FULL || index % 4 === 0);

/** What is asked as nobody does who only searches, after `?`. */
const oddQueries = [
  '',
  'q=',
  'q=%20%09',
  'q=a&q=b',
  'q=a+b&x=1',
  '__proto__=1&q=a',
  'q=%E4%zz%',
  'q=%00%0a%F0%9F%98%80%ED%A0%80',
  'q=zebrafink',
  'q=2018:10',
  'q=xqzw1234%2099999',
  `q=${'l%C3%A5ng'.repeat(100)}`,
  `q=${'ord%20'.repeat(60)}`,
  `q=${encodeURIComponent(`<script>alert("1")</script></title></style>'&amp;<!-- --><br/>`)}`,
  `q=${encodeURIComponent('" onload="alert(1)" style="x" $& $1 $` \\" \u2028\u202e')}`,
  // As what the style of a page is chosen by, and as what stands in the page that all others are made from.
  `q=${encodeURIComponent('visually-hidden var(--f-font-weight-bold) class="a" qxzjvqxzjv')}`,
  'q=qxzjvqxzjv',
  // In the words of each language, which those of the other do not know.
  ...locales.flatMap((locale) => {
    const { names, kinds } = languageOf(locale).search;
    return [
      `q=sjukpenning&${names.page}=2`,
      `q=benefit&${names.page}=2`,
      `q=f%C3%B6rs%C3%A4kring&${names.page}=-1`,
      `q=f%C3%B6rs%C3%A4kring&${names.page}=1e9`,
      ...[...Object.values(kinds), 'fel'].flatMap((kind) => [
        `q=sjukpenning&${names.kind}=${kind}`,
        `q=benefit&${names.kind}=${kind}&${names.page}=2`,
        `${names.kind}=${kind}`,
      ]),
    ];
  }),
];

const targets = [
  ...searches.map(({ locale, query }) => searchAddress(locale, { query })),
  ...locales.flatMap((locale) => oddQueries.map((query) => `${searchAddresses[locale]}?${query}`)),
];

test('a page of hits is the same to the byte as Next makes it, whatever is asked', async ({
  site,
  variant,
}) => {
  // Next makes several hundred pages.
  test.slow();
  const { contentNow } = builtSite(variant);
  const folder = buildFolder(variant);
  const printed = execFileSync(process.execPath, ['--import', 'tsx', 'tests/e2e/printHitsByNext.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      BUILD_DIR: folder,
      CONTENT_NOW: contentNow,
      CONTENT_ROOT: `${folder}/site/runtime`,
    },
    input: JSON.stringify(targets),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const byNext = printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(byNext.length).toBe(targets.length);
  for (const { target, status, headers, text: html } of byNext) {
    const given = await ask(site.address + target);
    expect({ target, status: given.status, text: given.text }).toEqual({ target, status, text: html });
    expect(given.headers, target).toMatchObject(headers);
  }
  // What had to be left to Next would be the same, and take five times as long.
  expect(site.logLines().filter((line) => 'fault' in line)).toEqual([]);
});

/** As it is written: a client that mends an address would ask for another one. */
async function ask(address: string) {
  const [, host = '', port = '', path = ''] = /^http:\/\/([\d.]+):(\d+)(.*)$/s.exec(address) ?? [];
  const response = await new Promise<IncomingMessage>((resolve, reject) =>
    get({ host, port, path }, resolve).once('error', reject),
  );
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}
