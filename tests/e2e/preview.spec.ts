import { expect, test } from './site';

const pages = ['/om-forsakringskassan', '/om-forsakringskassan/vart-uppdrag', '/english', '/finns-inte'];
const others = ['/datasets/dcat.ttl', '/om-forsakringskassan.md', '/favicon.ico', '/sok?q=kakor', '/'];
const line = 'Förhandsversion. Försäkringskassan har inte granskat eller publicerat sidorna.';

test('a preview says so once on every page, before its header, with a way to what that means', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag`);
  await expect(page.getByText(line)).toHaveCount(1);
  // The name is the first link after the skip link that is not in the line.
  const links = await page.getByRole('banner').getByRole('link').allTextContents();
  expect(links.slice(0, 3)).toEqual(['Gå till innehåll', 'Vad betyder det?', 'Försäkrings\u00adkassan']);
  await page.getByRole('link', { name: 'Vad betyder det?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Förhandsversion');

  await page.goto(`${site.address}/english`);
  await page.getByRole('link', { name: 'What does that mean?' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Preview');
});

test('a preview is not to be found: every answer says so, and the pages themselves', async ({
  request,
  site,
  nginx,
}) => {
  for (const address of [site.address, nginx.address]) {
    for (const path of [...pages, ...others]) {
      const response = await request.get(address + path, { maxRedirects: 0 });
      expect([path, response.headers()['x-robots-tag']]).toEqual([path, 'noindex']);
      if (pages.includes(path)) expect(await response.text()).toMatch(/<meta name="robots" content="noindex/);
    }
  }
});

test('a preview claims no publisher', async ({ request, site }) => {
  const html = await (await request.get(`${site.address}/om-forsakringskassan`)).text();
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  expect(data).toContain('"WebSite"');
  expect(data).not.toContain('"publisher"');
  const catalogue = await (await request.get(`${site.address}/datasets/dcat.ttl`)).text();
  expect(catalogue).toContain('dcat:Catalog');
  expect(catalogue).not.toMatch(/publisher|foaf:Agent/);
});
