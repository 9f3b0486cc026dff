import { hasChosen } from './consentPage';
import { expect, test } from './site';
import { untilQuiet } from './untilQuiet';
import { watchAnalytics } from './watchAnalytics';

test.use({ variant: 'none' });

test('without analytics nobody is asked, and the cookie page says why', async ({ page, site }) => {
  for (const path of ['/om-forsakringskassan', '/om-forsakringskassan/vart-uppdrag', '/english']) {
    await page.goto(site.address + path);
    await expect(page.getByRole('button', { name: /kakor|cookies/i })).toHaveCount(0);
  }
  await page.goto(`${site.address}/om-webbplatsen/kakor`);
  await expect(page.getByRole('main')).toContainText(
    'Webbplatsen använder ingen webbanalys. Därför frågar vi inte om ditt samtycke.',
  );
  await expect(page.getByRole('button', { name: /kakor/i })).toHaveCount(0);
});

test('without analytics there is nothing to send views to, and no script', async ({ request, site }) => {
  const answer = await request.post(`${site.address}/api/visits`, {
    data: { page: '/', referrer: '' },
    headers: { Origin: site.address },
  });
  expect(answer.status()).toBe(404);
  expect((await request.get(`${site.address}/script/000000000000.js`)).status()).toBe(404);
});

test('a yes from before, when there was analytics, starts nothing', async ({ page, context, site }) => {
  await hasChosen(context, site.address, 'all');
  const requests = watchAnalytics(page, /^\/(script|api)\//);
  await page.goto(`${site.address}/om-forsakringskassan`);
  await untilQuiet(page);
  expect(requests).toEqual([]);
});
