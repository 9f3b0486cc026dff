import { expect, test } from './site';

const terms = '/om-forsakringskassan/forsakringskassans-termbank';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor goes to a letter, opens a term and one that is related', async ({ page, site }) => {
    await page.goto(site.address + terms);
    await page.getByRole('navigation', { name: 'Gå till bokstav' }).getByRole('link', { name: 'Å' }).click();
    await expect(page.getByRole('heading', { name: 'Å', exact: true })).toBeInViewport();

    await page.getByRole('main').getByRole('link', { name: 'Karensavdrag' }).click();
    await expect(page.getByRole('main')).toContainText('qualifying deduction');
    await page.getByRole('link', { name: 'Allmänt högriskskydd' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Allmänt högriskskydd');
    // Only the other of the two says so in the file.
    await expect(page.getByRole('link', { name: 'Karensavdrag' })).toBeVisible();
  });

  test('a visitor searches in the term bank', async ({ page, site }) => {
    await page.goto(site.address + terms);
    const form = page.getByRole('search', { name: 'Sök i termbanken' });
    await form.getByLabel('Sökord').fill('SGI');
    await form.getByRole('button', { name: 'Sök' }).click();
    await expect(page).toHaveURL(`${site.address}${terms}/sok?q=SGI`);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('term').first()).toHaveText('Sjukpenninggrundande inkomst (SGI)');
  });

  test('a word in page text is explained by keyboard, and Esc takes the explanation away', async ({
    page,
    site,
  }) => {
    await page.goto(`${site.address}/statistik-och-analys/tema-psykisk-ohalsa`);
    const word = page.getByRole('button', { name: 'sjukfall', exact: true });
    const explanation = page.getByRole('note', { name: 'Förklaring av sjukfall' });
    await expect(explanation).toBeHidden();

    await word.focus();
    await page.keyboard.press('Enter');
    await expect(explanation).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(explanation.getByRole('link', { name: 'Mer om sjukfall' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(explanation).toBeHidden();
    await expect(word).toBeFocused();
  });

  test('a word in page text is explained by touch, and a button closes the explanation', async ({
    browser,
    site,
  }) => {
    const context = await browser.newContext({
      hasTouch: true,
      javaScriptEnabled: false,
      viewport: { width: 320, height: 600 },
    });
    const page = await context.newPage();
    await page.goto(`${site.address}/statistik-och-analys/tema-psykisk-ohalsa`);
    await page.getByRole('button', { name: 'sjukfall', exact: true }).tap();
    const explanation = page.getByRole('note', { name: 'Förklaring av sjukfall' });
    await expect(explanation).toBeInViewport({ ratio: 1 });
    await explanation.getByRole('button', { name: 'Stäng' }).tap();
    await expect(explanation).toBeHidden();
    await context.close();
  });
});

test('all terms can be fetched by any website', async ({ request, site }) => {
  const table = await request.get(`${site.address}${terms}/termer.csv`);
  expect(table.headers()['content-type']).toMatch(/^text\/csv; charset=utf-8/);
  expect(table.headers()['access-control-allow-origin']).toBe('*');
  expect((await table.text()).trim().split('\r\n')).toHaveLength(122);

  const json = await request.get(`${site.address}${terms}/termer.json`);
  expect(json.headers()['access-control-allow-origin']).toBe('*');
  expect((await json.json()).terms).toHaveLength(121);
});

test('there is no page for a term that does not exist', async ({ request, site }) => {
  expect((await request.get(`${site.address}${terms}/finns-inte`)).status()).toBe(404);
});
