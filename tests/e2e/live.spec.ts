import sharp from 'sharp';
import { copyWidthsOf, maxPictureWidth } from '@/lib/picture/pictureCopies';
import { axeFindings } from './axeFindings';
import { livePublisher, picture } from './live';
import { expect, test } from './site';

test.use({ variant: 'plausible' });

const pages = ['/om-forsakringskassan', '/om-forsakringskassan/vart-uppdrag', '/english'];

test('a live website has no line about previews, and may be found', async ({ request, site, nginx }) => {
  for (const address of [site.address, nginx.address]) {
    for (const path of [...pages, '/datasets/dcat.ttl', '/']) {
      const response = await request.get(address + path, { maxRedirects: 0 });
      expect([path, response.headers()['x-robots-tag']]).toEqual([path, undefined]);
      const text = await response.text();
      expect(text).not.toMatch(/<meta name="robots"/);
      expect(text).not.toMatch(/har inte granskat|neither reviewed/);
    }
    // What is an answer to somebody is not to be found in any phase.
    expect(await (await request.get(`${address}/sok?q=kakor`)).text()).toMatch(
      /<meta name="robots" content="noindex/,
    );
  }
});

test('the page that says what a preview is has gone, and nothing leads to it', async ({
  request,
  site,
  nginx,
}) => {
  for (const address of [site.address, nginx.address]) {
    for (const [preview, beside, search] of [
      ['/om-webbplatsen/forhandsversion', '/om-webbplatsen/lamna-synpunkter', '/sok?q=f%C3%B6rhandsversion'],
      ['/english/preview', '/english/feedback', '/english/search?q=preview'],
    ] as const) {
      expect([preview, (await request.get(address + preview)).status()]).toEqual([preview, 410]);
      for (const path of [beside, search, '/sitemap.xml', '/andringar', '/andringar/atom.xml']) {
        const response = await request.get(address + path);
        expect([path, response.status()]).toEqual([path, 200]);
        expect(await response.text(), path).not.toMatch(new RegExp(`${preview}(?![\\w-])`));
      }
    }
  }
});

test('every page names whoever answers for a live website, with number and contact', async ({
  page,
  site,
}) => {
  for (const [path, name] of [
    ['/om-forsakringskassan/vart-uppdrag', livePublisher.name.sv],
    ['/english', livePublisher.name.en],
  ]) {
    await page.goto(site.address + path);
    const footer = page.getByRole('contentinfo');
    await expect(footer).toContainText(`${name}`);
    await expect(footer).toContainText(livePublisher.organisationNumber);
    await expect(footer.getByRole('link', { name: livePublisher.contact })).toHaveAttribute(
      'href',
      `mailto:${livePublisher.contact}`,
    );
    expect(await axeFindings(page)).toEqual([]);
  }
});

test('a live website tells whom to ask about personal data, and whom to tell what cannot be used', async ({
  page,
  site,
}) => {
  for (const path of ['/om-forsakringskassan/behandling-av-personuppgifter', '/english/personal-data']) {
    await page.goto(site.address + path);
    await expect(page.getByRole('main')).toContainText(livePublisher.dataProtectionOfficer);
  }
  for (const path of [
    '/om-webbplatsen/tillganglighet/tillganglighetsredogorelse',
    '/english/accessibility',
  ]) {
    await page.goto(site.address + path);
    await expect(page.getByRole('main')).toContainText(livePublisher.accessibilityComplaints);
  }
});

test('a live website says to machines who publishes it', async ({ request, site }) => {
  const html = await (await request.get(`${site.address}/om-forsakringskassan`)).text();
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  const page = data['@graph'].find((thing: { '@type': string }) => thing['@type'] === 'WebPage');
  expect(page.isPartOf.publisher).toMatchObject({
    name: livePublisher.name.sv,
    email: livePublisher.contact,
  });
  const catalogue = await (await request.get(`${site.address}/datasets/dcat.ttl`)).text();
  expect(catalogue).toMatch(/dcterms:publisher <http:\/\/dataportal\.se\/organisation\/SE5560360793>/);
});

test('a picture that the desk put in is in the built site, at every width that the page names', async ({
  page,
  request,
  site,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(site.address + picture.page);
  const shown = page.getByRole('main').getByRole('img', { name: picture.alternative, exact: true });
  await shown.scrollIntoViewIfNeeded();
  await expect(shown).toHaveAttribute('width', String(maxPictureWidth));
  await expect(shown).toHaveAttribute('height', String(maxPictureWidth / 4));
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

  const sources = ((await shown.getAttribute('srcset')) ?? '').split(', ').map((each) => each.split(' '));
  expect(sources.map(([, width]) => width)).toEqual(
    [...copyWidthsOf(maxPictureWidth), maxPictureWidth].map((width) => `${width}w`),
  );
  for (const [address = '', width = ''] of sources) {
    const answer = await request.get(site.address + address);
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([
      address,
      200,
      'image/webp',
    ]);
    expect(`${(await sharp(await answer.body()).metadata()).width}w`).toBe(width);
  }
});
