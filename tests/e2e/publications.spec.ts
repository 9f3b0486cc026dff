import { expect, test } from './site';

const publications = '/om-forsakringskassan/publikationer';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor searches among the publications, chooses a kind and opens one', async ({ page, site }) => {
    await page.goto(`${site.address}${publications}/sok`);
    await expect(page.getByRole('heading', { name: '99 publikationer' })).toBeVisible();

    const form = page.getByRole('search', { name: 'Sök bland publikationer' });
    await form.getByLabel('Sökord').fill('assistansersättning');
    await form.getByLabel('Slag').selectOption('Rättsliga ställningstaganden (15)');
    await form.getByLabel('Ordning').selectOption('Äldst först');
    await form.getByRole('button', { name: 'Sök' }).click();

    await expect(page).toHaveURL(
      /\/sok\?q=assistansers%C3%A4ttning&slag=rattsligt-stallningstagande&ar=&ordning=aldst$/,
    );
    await expect(page.getByRole('heading', { name: '3 publikationer' })).toBeVisible();
    await expect(form.getByLabel('Sökord')).toHaveValue('assistansersättning');
    await expect(form.getByLabel('Slag')).toHaveValue('rattsligt-stallningstagande');

    await page.getByRole('link', { name: /^Hjälp med det grundläggande behovet/ }).click();
    await expect(page).toHaveURL(`${site.address}${publications}/rattsligt-stallningstagande-2017-02`);
    await expect(page.getByRole('main')).toContainText('2017:02');
    await expect(page.getByRole('link', { name: 'Se källan på forsakringskassan.se' })).toBeVisible();
  });

  test('a long list comes page by page, and each page has an address', async ({ page, site }) => {
    await page.goto(`${site.address}${publications}/sok?ordning=titel`);
    await page.getByRole('link', { name: 'Nästa' }).click();
    await expect(page).toHaveURL(`${site.address}${publications}/sok?ordning=titel&sida=2`);
    await expect(page.getByRole('link', { name: 'Sida 2' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByText('Visar 16–30')).toBeVisible();
  });

  test('a search that finds nothing leads on', async ({ page, site }) => {
    await page.goto(`${site.address}${publications}/sok?q=sjukpening&slag=arsredovisning`);
    await page.getByRole('link', { name: 'Sök på sjukpenning i alla slag och alla år (6)' }).click();
    await expect(page.getByRole('heading', { name: '6 publikationer' })).toBeVisible();
  });
});

test('a kind and a year have a page each', async ({ page, site }) => {
  await page.goto(`${site.address}${publications}/slag/vagledning`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vägledningar');
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Vägledning 20' })).toHaveCount(
    24,
  );
  await page.goto(`${site.address}${publications}/ar/okant`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Publikationer utan känt år');
});

for (const [what, query] of [
  ['ten thousand characters', `q=${'%C3%A5'.repeat(2000)}`],
  ['a character that ends a text in some languages', 'q=a%00b&slag=%00'],
  ['the same name many times', 'q=a&q=b&q[]=c&slag=x&slag=y&sida=1&sida=2'],
  ['what cannot be decoded', 'q=%E5%FF'],
  ['markup', 'q=%3Cscript%3Edocument.title%3D%22x%22%3C%2Fscript%3E'],
  ['numbers beyond all', 'ar=999999999&sida=-99999999999'],
]) {
  test(`any question is answered kindly: ${what}`, async ({ page, site }) => {
    for (const place of [publications, '/om-forsakringskassan/forsakringskassans-termbank']) {
      const answer = await page.goto(`${site.address}${place}/sok?${query}`);
      expect(answer?.status()).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Sök/);
      await expect(page).toHaveTitle(/Försäkringskassan$/);
    }
  });
}

for (const address of ['finns-inte', 'slag', 'slag/finns-inte', 'ar/1990', 'slag/finns-inte/atom.xml']) {
  test(`there is no ${address}`, async ({ request, site }) => {
    expect((await request.get(`${site.address}${publications}/${address}`)).status()).toBe(404);
  });
}

for (const [address, type, count] of [
  ['publikationer.csv', /^text\/csv; charset=utf-8/, /\n/g],
  ['publikationer.json', /^application\/json/, /"recorded":/g],
  ['atom.xml', /^application\/atom\+xml/, /<entry>/g],
] as const) {
  test(`the whole list is there as ${address}`, async ({ request, site }) => {
    const answer = await request.get(`${site.address}${publications}/${address}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toMatch(type);
    const found = (await answer.text()).match(count) ?? [];
    // A table begins with the names of its columns.
    expect(found).toHaveLength(address.endsWith('csv') ? 100 : 99);
  });
}

test('any website may fetch the list', async ({ request, site }) => {
  for (const address of ['publikationer.csv', 'publikationer.json']) {
    const answer = await request.get(`${site.address}${publications}/${address}`);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect(answer.headers()['content-disposition']).toContain(address);
  }
});
