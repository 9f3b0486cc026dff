import { openSearchAddresses } from '@/lib/search/searchAddresses';
import { builtSite } from './builtSite';
import { listedPages } from './listedPages';
import { expect, test } from './site';

/** What Next falls back to where a site says nothing, and where the tests have started it. */
const machineItself = /\blocalhost\b|\b127\.0\.0\.1\b/;

test.describe('a site that nobody has given a public address', () => {
  test('says so at start, with what is missing', async ({ site }) => {
    await expect.poll(() => site.output()).toMatch(/"SITE_URL is not set: .*\bno site map\b/);
  });

  test('has nothing that must be a whole address: no sitemap, no description of its search', async ({
    site,
    request,
  }) => {
    for (const path of ['/sitemap.xml', ...Object.values(openSearchAddresses)])
      expect([path, (await request.get(site.address + path)).status()]).toEqual([path, 404]);
    expect(await (await request.get(`${site.address}/robots.txt`)).text()).not.toContain('Sitemap');
  });

  test('names no address of this machine in any file, whatever port it was built or started with', async ({
    site,
    variant,
  }) => {
    test.slow();
    const named: string[] = [];
    const read = async (path: string) => {
      // A thousand files: the browser's own way to ask takes three times as long.
      const response = await fetch(site.address + path);
      expect([path, response.status]).toEqual([path, 200]);
      const text = await response.text();
      if (machineItself.test(text)) named.push(path);
      return text;
    };
    for (const path of listedPages(variant)) {
      const html = await read(path);
      expect(html, path).toContain(`<link rel="canonical" href="${path}">`);
      expect(html, path).not.toMatch(/property="og:|rel="search"/);
    }
    for (const path of Object.keys(builtSite(variant).files).filter((path) =>
      /\.(xml|json|md|csv|ttl|rdf|jsonld|txt)$/.test(path),
    ))
      await read(path);
    for (const path of ['/datasets/dcat', '/sok?q=kakor', '/english/search?q=cookies']) await read(path);
    expect(named).toEqual([]);
  });
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
    const files = catalogue['@graph'].flatMap(
      (thing: Record<string, { '@id': string }>) => thing['dcat:downloadURL'] ?? [],
    );
    const distributions = catalogue['@graph'].filter((thing: object) => 'dcat:accessURL' in thing);
    expect(distributions).not.toEqual([]);
    expect(files).toHaveLength(distributions.length);
    for (const { '@id': file } of files) {
      expect((await request.get(new URL(file, site.address).href)).status(), file).toBe(200);
    }
  });
});

test('a page is there as plain Markdown at its own address and .md', async ({ site, request, page }) => {
  await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag`);
  const address = await page.locator('link[rel=alternate][type="text/markdown"]').getAttribute('href');
  const response = await request.get(site.address + address);
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
