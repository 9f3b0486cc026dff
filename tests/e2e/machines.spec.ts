import type { APIRequestContext } from 'playwright/test';
import { expect, test } from './site';

/** The public address that the site was built with: what it writes into files, and is not necessarily where it is started. */
async function builtAddress(request: APIRequestContext, address: string): Promise<string> {
  const robots = await (await request.get(`${address}/robots.txt`)).text();
  return /^Sitemap: (.*)\/sitemap\.xml$/m.exec(robots)?.[1] ?? '';
}

async function sitemapAddresses(request: APIRequestContext, address: string): Promise<string[]> {
  const xml = await (await request.get(`${address}/sitemap.xml`)).text();
  const built = await builtAddress(request, address);
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc.replace(built, ''));
}

test('every page in the sitemap is there, and names itself as the page to link to', async ({
  site,
  request,
}) => {
  test.slow();
  const built = await builtAddress(request, site.address);
  const addresses = await sitemapAddresses(request, site.address);
  expect(addresses.length).toBeGreaterThan(20);
  for (const address of addresses) {
    const response = await request.get(site.address + address);
    expect(response.status(), address).toBe(200);
    expect(await response.text(), address).toContain(`<link rel="canonical" href="${built}${address}"/>`);
  }
});

test('every page in the sitemap tells machines what it is, and has a picture for those who share it', async ({
  site,
  request,
}) => {
  test.slow();
  const built = await builtAddress(request, site.address);
  const pictures = new Set<string>();
  for (const address of await sitemapAddresses(request, site.address)) {
    const html = await (await request.get(site.address + address)).text();
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const types = JSON.parse(data)['@graph'].map((thing: { '@type': string }) => thing['@type']);
    expect(types.slice(0, 2), address).toEqual(['WebPage', 'BreadcrumbList']);
    const picture = /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(picture, address).toMatch(/\.png$/);
    pictures.add(picture.replace(built, ''));
  }
  for (const picture of pictures) {
    const response = await request.get(site.address + picture);
    expect(response.status(), picture).toBe(200);
    const png = await response.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
    expect(png.length, picture).toBeLessThan(40_000);
  }
});

test.describe('the catalogue of data', () => {
  for (const [accept, type] of [
    ['*/*', 'application/rdf+xml'],
    ['text/turtle', 'text/turtle'],
    ['application/ld+json', 'application/ld+json'],
  ] as const) {
    test(`comes as ${type} to those who ask for ${accept}`, async ({ site, request }) => {
      const response = await request.get(`${site.address}/datasets/dcat`, { headers: { accept } });
      expect(response.headers()['content-type']).toBe(`${type}; charset=utf-8`);
      expect(response.headers().vary).toMatch(/\bAccept\b/);
      expect(response.headers()['access-control-allow-origin']).toBe('*');
      const ending = { 'application/rdf+xml': 'rdf', 'text/turtle': 'ttl', 'application/ld+json': 'jsonld' }[
        type
      ];
      expect(response.headers()['content-location']).toBe(`/datasets/dcat.${ending}`);
      expect((await request.get(`${site.address}/datasets/dcat.${ending}`)).headers()['content-type']).toBe(
        `${type}; charset=utf-8`,
      );
    });
  }

  test('leads to files that can be downloaded', async ({ site, request }) => {
    const catalogue = await (await request.get(`${site.address}/datasets/dcat.jsonld`)).json();
    const built = await builtAddress(request, site.address);
    const files = catalogue['@graph'].flatMap(
      (thing: Record<string, { '@id': string }>) => thing['dcat:downloadURL'] ?? [],
    );
    const distributions = catalogue['@graph'].filter((thing: object) => 'dcat:accessURL' in thing);
    expect(distributions).not.toEqual([]);
    expect(files).toHaveLength(distributions.length);
    for (const { '@id': file } of files) {
      expect((await request.get(file.replace(built, site.address))).status(), file).toBe(200);
    }
  });
});

test('a page is there as plain Markdown at its own address and .md', async ({ site, request, page }) => {
  await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag`);
  const address = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
  const response = await request.get(site.address + new URL(address ?? '').pathname);
  expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
  const title = await page.getByRole('heading', { level: 1 }).textContent();
  expect((await response.text()).split('\n')[0]).toBe(`# ${title}`);
});

test('the feeds that a page tells of are feeds', async ({ site, request, page }) => {
  for (const start of ['/andringar', '/english/changes']) {
    await page.goto(site.address + start);
    const links = page.locator('main a[type="application/atom+xml"]');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      const response = await request.get(address);
      expect(response.headers()['content-type'], address).toBe('application/atom+xml; charset=utf-8');
    }
  }
});

test('the icons that the site names are there', async ({ site, request }) => {
  const manifest = await (await request.get(`${site.address}/manifest.webmanifest`)).json();
  const icons = manifest.icons.map(({ src }: { src: string }) => src);
  for (const address of ['/favicon.ico', ...icons]) {
    const response = await request.get(site.address + address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toMatch(/^image\//);
  }
});

test('nobody is named for security faults until somebody has said who', async ({ site, request }) => {
  const response = await request.get(`${site.address}/.well-known/security.txt`);
  expect(response.status()).toBe(404);
});

test('a data set has a page for people, with its files', async ({ site, page }) => {
  await page.goto(`${site.address}/om-forsakringskassan/oppna-data`);
  const link = page.locator('main a[href^="/datasets/"]:not([href*="dcat"])').first();
  const title = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.getByRole('link', { name: /^CSV-fil: / })).toBeVisible();
});
