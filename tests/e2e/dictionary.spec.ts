import { readFileSync } from 'node:fs';
import type { Page, Response } from 'playwright/test';
import { cachedFiles } from '@/lib/consent/cachedFiles';
import { consentVersion } from '@/lib/consent/consentVersion';
import type { Dictionary } from '@/lib/delivery/dictionary';
import { caching } from '@/lib/delivery/headers';
import type { Site } from '@/lib/delivery/Site';
import { landing, now, second, store } from './consentPage';
import { expect, test } from './site';
import { buildFolder } from './variants';

const folder = `${buildFolder('builtin')}/site`;
const built: Site = JSON.parse(readFileSync(`${folder}/site.json`, 'utf8'));
const { address, hash } = built.dictionary as Dictionary;

const fileOf = (path: string) => readFileSync(`${folder}/${built.files[path]?.file}`);

/** A page opened by somebody whose browser has just got the dictionary from another. */
async function openSecond(page: Page, site: string): Promise<Response> {
  const dictionary = page.waitForEvent('requestfinished', (request) => request.url() === site + address);
  await page.goto(site + landing);
  await dictionary;
  const answers: Response[] = [];
  // The browser has it some moments after it has come.
  await expect(async () => {
    const answer = await page.goto(site + second);
    expect((await answer?.allHeaders())?.['content-encoding']).toBe('dcz');
    if (answer) answers.push(answer);
  }).toPass();
  const [response] = answers;
  if (!response) throw new Error(`${second} was not answered.`);
  return response;
}

test('after the first page the next comes as what the dictionary has not, and is the same to the byte', async ({
  page,
  site,
}) => {
  const response = await openSecond(page, site.address);
  expect(await response.body()).toEqual(fileOf(second));
  expect((await response.request().allHeaders())['available-dictionary']).toBe(hash);
  const { responseBodySize } = await response.request().sizes();
  expect(responseBodySize).toBe(readFileSync(`${folder}/${built.files[second]?.file}.dcz`).length);
  await expect(page.locator('h1')).toBeVisible();

  // And again: it is known by its own ETag.
  const again = await page.goto(site.address + second);
  expect((await again?.request().sizes())?.responseBodySize).toBe(0);
  expect(await again?.body()).toEqual(fileOf(second));
});

test('from nginx, too', async ({ page, nginx }) => {
  const response = await openSecond(page, nginx.address);
  expect(await response.body()).toEqual(fileOf(second));
});

test('the dictionary is asked for once, without cookies, and stored by the browser alone', async ({
  page,
  context,
  site,
}) => {
  await store(context, site.address, `${consentVersion}.0.${now()}`);
  const asked: (string | undefined)[] = [];
  page.on('request', async (request) => {
    if (request.url() === site.address + address) asked.push((await request.allHeaders()).cookie);
  });
  await openSecond(page, site.address);
  await page.goto(site.address + landing);
  expect(asked).toEqual([undefined]);
  expect((await context.cookies()).map(({ name }) => name)).toEqual(['fk_kakor']);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('the dictionary is at most 9 kB, and its name and headers let browsers use it for pages', async ({
  request,
  site,
}) => {
  const file = built.files[address];
  expect(readFileSync(`${folder}/${file?.file}.br`).length).toBeLessThanOrEqual(9000);
  const answer = await request.get(site.address + address);
  expect(answer.headers()).toMatchObject({
    'use-as-dictionary': 'match="/*", match-dest=("document")',
    'cache-control': caching.immutable,
    'content-type': 'text/plain; charset=utf-8',
  });
});

test('half of all pages are at most a quarter of what they are as brotli', () => {
  const shares = Object.values(built.files)
    .filter(({ isPage }) => isPage)
    .map(({ file }) => {
      const [dcz = 0, br = 1] = ['dcz', 'br'].map((form) => readFileSync(`${folder}/${file}.${form}`).length);
      return dcz / br;
    })
    .sort((one, other) => one - other);
  expect(shares.length).toBeGreaterThan(100);
  expect(shares[shares.length >> 1]).toBeLessThanOrEqual(0.25);
  expect(shares.at(-1)).toBeLessThan(1);
});

test('the cookie page tells of every file that browsers keep', () => {
  const told = cachedFiles.filter(({ days }) =>
    caching.immutable.includes(`max-age=${(days ?? 0) * 86_400},`),
  );
  expect(told).toHaveLength(2);
  const folders = told.flatMap((files) => files.folders);
  // A page has its style within it: nobody fetches the sheets that the build has beside.
  const kept = Object.entries(built.files).filter(
    ([, { cacheControl, type }]) => cacheControl === caching.immutable && !type.startsWith('text/css'),
  );
  expect(kept.map(([path]) => path).filter((path) => !folders.some((each) => path.startsWith(each)))).toEqual(
    [],
  );
  expect(folders.filter((each) => !kept.some(([path]) => path.startsWith(each)))).toEqual([]);
});
