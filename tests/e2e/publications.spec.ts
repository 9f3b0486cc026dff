import { countKinds, countSubjects } from '@/lib/publications/countPublications';
import { loadPublications } from '@/lib/publications/loadPublications';
import { publicationAddress } from '@/lib/publications/publicationAddresses';
import { readPublicationQuery } from '@/lib/publications/search/publicationQuery';
import { pageLength, searchPublications } from '@/lib/publications/search/searchPublications';
import { firstOf } from './firstOf';
import { expect, test } from './site';

const publications = '/om-forsakringskassan/publikationer';

// What the tests ask for is chosen from the list, which editors change as they like.
const register = loadPublications();
const all = register.publications;
const heading = (count: number) => (count === 1 ? '1 publikation' : `${count} publikationer`);
const find = (parameters: Record<string, string>) =>
  searchPublications(all, readPublicationQuery(parameters, register));

/** A word that no other looks like, of a title that is found by it. */
const word = all
  .flatMap(({ title }) => title.toLowerCase().match(/[a-zåäö]{10,}/g) ?? [])
  .reduce((longest, each) => (each.length > longest.length ? each : longest), '');
const found = firstOf(find({ q: word }).hits, 'publication');
const ofKind = firstOf(
  register.kinds.filter(({ id }) => id === found.kind),
  'kind',
);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor searches among the publications, chooses a kind and opens one', async ({ page, site }) => {
    await page.goto(`${site.address}${publications}/sok`);
    await expect(page.getByRole('heading', { name: heading(all.length) })).toBeVisible();

    const form = page.getByRole('group', { name: 'Sök bland publikationer' });
    await form.getByLabel('Sökord').fill(word);
    const inKind = all.filter(({ kind }) => kind === ofKind.id).length;
    const kind = form.getByRole('checkbox', { name: `${ofKind.title} ${inKind}`, exact: true });
    // Kinds with few publications are in a fold.
    if (!(await kind.isVisible())) await form.getByText('Visa fler slag').click();
    await kind.check();
    await form.getByLabel('Ordning').selectOption('Äldst först');
    await form.getByRole('button', { name: 'Sök' }).click();

    const query = `q=${encodeURIComponent(word)}&slag=${ofKind.id}&amne=&fran=&till=&ordning=aldst`;
    await expect(page).toHaveURL(`${site.address}${publications}/sok?${query}`);
    const { total, hits } = find({ q: word, slag: ofKind.id, ordning: 'aldst' });
    await expect(page.getByRole('heading', { name: heading(total) })).toBeVisible();
    await expect(form.getByLabel('Sökord')).toHaveValue(word);
    await expect(kind).toBeChecked();

    const [oldest = found] = hits;
    await page
      .getByRole('main')
      .locator(`a[href="${publicationAddress(oldest.id)}"]`)
      .click();
    await expect(page).toHaveURL(site.address + publicationAddress(oldest.id));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(oldest.title);
    await expect(page.locator(`main a[href="${oldest.sourceUrl}"]`)).toBeVisible();
  });

  test('a long list comes page by page, and each page has an address', async ({ page, site }) => {
    await page.goto(`${site.address}${publications}/sok?ordning=titel`);
    await page.getByRole('link', { name: 'Nästa' }).click();
    await expect(page).toHaveURL(`${site.address}${publications}/sok?ordning=titel&sida=2`);
    await expect(page.getByRole('link', { name: 'Sida 2' })).toHaveAttribute('aria-current', 'page');
    await expect(
      page.getByText(`Visar ${pageLength + 1}–${Math.min(all.length, 2 * pageLength)}`),
    ).toBeVisible();
  });

  test('a search that finds nothing leads on', async ({ page, site }) => {
    const misspelled = `${word.slice(0, 4)}x${word.slice(5)}`;
    const without = all.find(({ kind }) => find({ q: word, slag: kind }).total === 0) ?? found;
    await page.goto(`${site.address}${publications}/sok?q=${misspelled}&slag=${without.kind}`);
    const { total } = find({ q: word });
    await page.getByRole('link', { name: `Sök på ${word} i alla slag, ämnen och år (${total})` }).click();
    await expect(page.getByRole('heading', { name: heading(total) })).toBeVisible();
  });
});

test('publications of 2023 about sick leave are three choices away', async ({ page, site }) => {
  await page.goto(`${site.address}${publications}`);
  const form = page.getByRole('group', { name: 'Sök bland publikationer' });
  const subject = register.subjects.find(({ id }) => id === 'sjuk');
  await form.getByLabel('Ämne').selectOption({ value: subject?.id ?? '' });
  for (const name of ['Från', 'Till och med'])
    await form.getByRole('combobox', { name, exact: true }).selectOption('2023');
  await form.getByRole('button', { name: 'Sök' }).click();
  const { total, hits } = find({ amne: 'sjuk', ar: '2023' });
  expect(total).toBeGreaterThan(1);
  await expect(page.getByRole('heading', { name: heading(total) })).toBeVisible();
  for (const { title, summary } of hits) {
    await expect(page.getByRole('link', { name: title, exact: true })).toBeVisible();
    await expect(page.getByText(summary)).toBeVisible();
  }
});

test('a kind, a subject and a year have a page each', async ({ page, site }) => {
  for (const { kind, count } of countKinds(register)) {
    await page.goto(`${site.address}${publications}/slag/${kind.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(kind.title);
    const links = await page
      .locator('main li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const inList = new Set(all.map(({ id }) => publicationAddress(id)));
    expect(
      links.filter((link) => inList.has(link)),
      kind.id,
    ).toHaveLength(count);
  }
  for (const { subject, count } of countSubjects(register)) {
    await page.goto(`${site.address}${publications}/amne/${subject.id}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(subject.title);
    await expect(page.locator('main li h2')).toHaveCount(count);
  }
  const unknown = all.filter(({ date }) => date === null);
  const answer = await page.goto(`${site.address}${publications}/ar/okant`);
  expect(answer?.status()).toBe(unknown.length > 0 ? 200 : 404);
});

for (const [what, query] of [
  ['as long an address as the site takes', `q=${'%C3%A5'.repeat(600)}`],
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

for (const address of [
  'finns-inte',
  'slag',
  'slag/finns-inte',
  'ar/1789',
  'amne',
  'amne/finns-inte',
  'slag/finns-inte/atom.xml',
]) {
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
    expect(found).toHaveLength(address.endsWith('csv') ? all.length + 1 : all.length);
  });
}

test('any website may fetch the list', async ({ request, site }) => {
  for (const address of ['publikationer.csv', 'publikationer.xlsx', 'publikationer.json']) {
    const answer = await request.get(`${site.address}${publications}/${address}`);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    expect(answer.headers()['content-disposition']).toContain(address);
  }
});
