import type { APIRequestContext } from 'playwright/test';
import { homeAddresses, locales } from '@/lib/i18n/locales';
import { openSearchAddresses, searchAddresses } from '@/lib/search/searchAddresses';
import { listedPages } from './listedPages';
import { expect, test } from './site';
import { publicAddress } from './variants';

/** A site that has been given a public address (SITE_URL). */
test.use({ variant: 'plausible' });

async function sitemapAddresses(request: APIRequestContext, address: string): Promise<string[]> {
  const xml = await (await request.get(`${address}/sitemap.xml`)).text();
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc.replace(publicAddress, ''));
}

test('has every page in its sitemap, and each names itself as the page to link to', async ({
  site,
  request,
  variant,
}) => {
  test.slow();
  const robots = await (await request.get(`${site.address}/robots.txt`)).text();
  expect(robots).toContain(`Sitemap: ${publicAddress}/sitemap.xml`);
  const addresses = await sitemapAddresses(request, site.address);
  expect(addresses.length).toBeGreaterThan(20);
  expect(addresses).toEqual(expect.arrayContaining(listedPages(variant)));
  for (const address of addresses) {
    const response = await request.get(site.address + address);
    expect(response.status(), address).toBe(200);
    const html = await response.text();
    expect(html, address).toContain(`<link rel="canonical" href="${publicAddress}${address}">`);
  }
});

test('tells machines what every page is, and has a picture for those who share it', async ({
  site,
  request,
}) => {
  test.slow();
  const pictures = new Set<string>();
  for (const address of await sitemapAddresses(request, site.address)) {
    const html = await (await request.get(site.address + address)).text();
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const types = JSON.parse(data)['@graph'].map((thing: { '@type': string }) => thing['@type']);
    expect(types[0], address).toBe('WebPage');
    const isStart = Object.values<string>(homeAddresses).includes(address);
    expect(types.includes('BreadcrumbList'), address).toBe(!isStart);
    const picture = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(picture, address).toMatch(/\.png$/);
    pictures.add(picture.replace(publicAddress, ''));
  }
  for (const picture of pictures) {
    const response = await request.get(site.address + picture);
    expect(response.status(), picture).toBe(200);
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(png.length, picture).toBeLessThan(40_000);
  }
});

test('says nothing of it at start', async ({ site, request }) => {
  // Answered after all that is said at start.
  expect((await request.get(`${site.address}/robots.txt`)).status()).toBe(200);
  expect(site.output()).not.toContain('SITE_URL');
});

for (const locale of locales) {
  test(`lets browsers add its search: ${locale}`, async ({ site, page, request }) => {
    await page.goto(`${site.address}${locale === 'sv' ? '/om-forsakringskassan' : '/english'}`);
    const link = page.locator('link[rel="search"][type="application/opensearchdescription+xml"]');
    await expect(link).toHaveAttribute('href', openSearchAddresses[locale]);
    await expect(link).toHaveAttribute('title', /Försäkringskassan/);

    const response = await request.get(site.address + openSearchAddresses[locale]);
    expect(response.headers()['content-type']).toBe('application/opensearchdescription+xml');
    const template = /<Url rel="results" type="text\/html" template="([^"]*)"/.exec(
      await response.text(),
    )?.[1];
    expect(template).toBe(`${publicAddress}${searchAddresses[locale]}?q={searchTerms}`);

    // As a browser does it, with the words in the template's place.
    const address = (template ?? '')
      .replace(publicAddress, site.address)
      .replace('{searchTerms}', encodeURIComponent('års & "kakor"'));
    await page.goto(address);
    await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('års & "kakor"');
  });
}
