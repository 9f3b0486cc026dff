import { consentVersion } from '@/lib/consent/consentVersion';
import { blockReact } from './blockReact';
import { landing } from './consentPage';
import { expect, test } from './site';

test.describe('what a proxy makes of a choice', () => {
  const form = { choice: 'necessary', where: 'banner', return: landing };
  for (const [how, headers, status] of [
    ['it hides where requests come from', { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' }, 303],
    [
      'it asks us by another name',
      { Host: 'node-1', 'X-Forwarded-Host': 'www.example.org', Origin: 'https://www.example.org' },
      303,
    ],
    ['it adds the port of https', { Host: 'www.example.org:443', Origin: 'https://www.example.org' }, 303],
    ['another site sent it', { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://example.com' }, 403],
  ] as const) {
    test(`C14: ${status} when ${how}`, async ({ request, site }) => {
      const response = await request.post(`${site.address}/api/kakor`, {
        form,
        headers: { Accept: 'text/html', ...headers },
        maxRedirects: 0,
      });
      expect(response.status()).toBe(status);
    });
  }

  for (const [address, title, language] of [
    [landing, 'Det gick inte', 'sv'],
    ['/english', 'It did not work', 'en'],
  ] as const) {
    test(`C14: who is refused on ${address} gets a page in the site's frame`, async ({ page, site }) => {
      // Only a form: the page's React would tell in place. And one that the server does not take.
      await blockReact(page);
      await page.goto(site.address + address);
      await page.locator('input[name="where"]').evaluate((field: HTMLInputElement) => {
        field.value = 'elsewhere';
      });
      await page.locator('button[value="necessary"]').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
      await expect(page.locator(`html[lang="${language}"]`)).toBeAttached();
      await expect(page.getByRole('contentinfo')).toBeVisible();
    });
  }

  test('C14: a program that is refused gets a sentence', async ({ request, site }) => {
    const response = await request.post(`${site.address}/api/kakor`, {
      form,
      headers: { 'Sec-Fetch-Site': 'cross-site' },
    });
    expect(response.status()).toBe(403);
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe('A choice about cookies can only be sent from this website.\n');
  });
});

test('a browser with 40 kB of cookies from other services on the domain gets its pages, and its choice', async ({
  request,
  site,
}) => {
  const Cookie = Array.from({ length: 20 }, (_, index) => `other${index}=${'x'.repeat(2000)}`).join('; ');
  for (const path of [landing, '/sok?q=kakor', '/api/forslag?q=kakor', '/finns-inte']) {
    const response = await request.get(site.address + path, { headers: { Cookie } });
    expect(response.status(), path).toBe(path === '/finns-inte' ? 404 : 200);
  }
  const response = await request.post(`${site.address}/api/kakor`, {
    form: { choice: 'necessary', where: 'banner', return: landing },
    headers: { Cookie, Origin: site.address, Accept: 'text/html' },
    maxRedirects: 0,
  });
  expect(response.status()).toBe(303);
  expect(response.headers()['set-cookie']).toContain(`fk_kakor=${consentVersion}.0.`);
});

test('C14: other methods are refused', async ({ request, site }) => {
  for (const method of ['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) {
    const response = await request.fetch(`${site.address}/api/kakor`, { method });
    expect(response.status(), method).toBe(405);
    expect(response.headers().allow).toBe('POST');
  }
});
