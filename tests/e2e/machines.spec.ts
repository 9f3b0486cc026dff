import type { APIRequestContext } from 'playwright/test';
import { locales } from '@/lib/i18n/locales';
import { openSearchAddresses, searchAddresses } from '@/lib/search/searchAddresses';
import { builtFiles } from './builtFiles';
import { listedPages } from './listedPages';
import { expect, test } from './site';
import { publicAddress } from './variants';

async function sitemapAddresses(request: APIRequestContext, address: string): Promise<string[]> {
  const xml = await (await request.get(`${address}/sitemap.xml`)).text();
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc.replace(publicAddress, ''));
}

/** What Next falls back to where a site says nothing, and where the tests have started it. */
const machineItself = /\blocalhost\b|\b127\.0\.0\.1\b/;

test.describe('a site with a public address', () => {
  test.use({ variant: 'plausible' });

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
      expect(html, address).toContain(`<link rel="canonical" href="${publicAddress}${address}"/>`);
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
      expect(types.slice(0, 2), address).toEqual(['WebPage', 'BreadcrumbList']);
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
});

test.describe('a site that nobody has given a public address', () => {
  test('says so at start, with what is missing', async ({ site }) => {
    await expect.poll(() => site.output()).toMatch(/^SITE_URL is not set: .*\bno site map\b/m);
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
    request,
    variant,
  }) => {
    test.slow();
    const named: string[] = [];
    const read = async (path: string) => {
      const response = await request.get(site.address + path, { headers: { accept: '*/*' } });
      expect([path, response.status()]).toEqual([path, 200]);
      const text = await response.text();
      if (machineItself.test(text)) named.push(path);
      return text;
    };
    for (const path of listedPages(variant)) {
      const html = await read(path);
      expect(html, path).toContain(`<link rel="canonical" href="${path}"/>`);
      expect(html, path).not.toMatch(/property="og:|rel="search"/);
    }
    for (const path of Object.keys(builtFiles(variant)).filter((path) =>
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
