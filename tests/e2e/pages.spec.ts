import { axeFindings } from './axeFindings';
import { builtSite } from './builtSite';
import { hasChosen } from './consentPage';
import { htmlFindings } from './htmlFindings';
import { kindsOfPages } from './kindsOfPages';
import { listedPages, unlistedPages } from './listedPages';
import { expect, test } from './site';
import { watchComplaints } from './watchComplaints';

for (const path of kindsOfPages) {
  test(`${path}: axe finds nothing, wide with the question and narrow without`, async ({
    page,
    context,
    site,
  }) => {
    const complaints = await watchComplaints(page);
    await page.goto(site.address + path);
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

    await hasChosen(context, site.address, 'necessary');
    await page.goto(site.address + path);
    await expect(page.locator('html')).toHaveAttribute('data-consent', 'necessary');
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints.filter((each) => !/status of 404/.test(each))).toEqual([]);
  });
}

test(`${process.env.TEST_FULL ? 'every page' : 'a page of each kind'} is valid HTML`, async ({
  request,
  site,
  variant,
}) => {
  test.setTimeout(180_000);
  const all = process.env.TEST_FULL ? [...listedPages(variant), ...unlistedPages(variant)] : [];
  const paths = new Set([...all, ...kindsOfPages]);
  const faults: string[] = [];
  for (const path of paths) {
    const response = await request.get(site.address + path);
    const findings = await htmlFindings(await response.text());
    faults.push(...findings.map((finding) => `${path}:${finding}`));
  }
  expect(faults).toEqual([]);
});

test('every page that is listed answers, has one h1, a title of its own and a description, and no dead link', async ({
  site,
  variant,
}) => {
  test.setTimeout(180_000);
  const paths = listedPages(variant);
  const titles = new Map<string, string>();
  const links = new Map<string, string>();
  const faults: string[] = [];
  for (const path of paths) {
    // Some thousand addresses: the browser's own way to ask takes three times as long.
    const response = await fetch(site.address + path);
    if (response.status !== 200) faults.push(`${path} answers ${response.status}`);
    const html = await response.text();
    if (html.match(/<h1\b/g)?.length !== 1) faults.push(`${path} has not one h1`);
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
    const other = titles.get(title);
    if (other) faults.push(`${path} has the same title as ${other}: ${title}`);
    titles.set(title, path);
    if (!/<meta name="description" content="[^"]+"/.test(html)) faults.push(`${path} has no description`);
    for (const [, href = ''] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g))
      links.set(href.replaceAll('&amp;', '&'), path);
  }
  for (const [href, path] of links) {
    const response = await fetch(site.address + href, { redirect: 'manual' });
    await response.arrayBuffer();
    if (response.status !== 200) faults.push(`${path} links to ${href}, which answers ${response.status}`);
  }
  expect(faults).toEqual([]);
});

for (const [path, status, language, words] of [
  ['/finns-inte', 404, 'sv', 'Sidan finns inte'],
  ['/english/not-here', 404, 'en', 'The page does not exist'],
] as const) {
  test(`${path} is answered with a whole page, status ${status}, in the language of the address`, async ({
    request,
    site,
  }) => {
    const response = await request.get(site.address + path);
    expect(response.status()).toBe(status);
    const html = await response.text();
    expect(html).toMatch(new RegExp(`<html [^>]*lang="${language}"`));
    expect(html).toContain(`${words}</h1>`);
    expect(html).toMatch(/<footer\b/);
  });
}

test('what the list leaves out are histories and copies for paper, and no other page', ({ variant }) => {
  const kinds = new Set(
    unlistedPages(variant).map((path) => /^\/(english\/)?[^/]+\//.exec(path)?.[0] ?? path),
  );
  expect([...kinds].sort()).toEqual(['/andringar/', '/english/changes/', '/skriv-ut/']);
});

test('all is made at build, but for what answers a question or changes with the day', ({ variant }) => {
  const patterns = builtSite(variant).requestTime.map(({ pattern }) => pattern.replace(/[\^$\\]/g, ''));
  expect(patterns.sort()).toEqual([
    '/.well-known/security.txt',
    '/api/forslag',
    '/api/kakor',
    '/api/omdome',
    '/api/visits',
    '/datasets/dcat',
    '/english/search',
    '/om-forsakringskassan/forsakringskassans-termbank/sok',
    '/om-forsakringskassan/publikationer/sok',
    '/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev/sok',
    '/sok',
    '/statistik-och-analys/urval',
    '/statistik-och-analys/urval.csv',
    '/statistik-och-analys/urval.json',
  ]);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`a page that is not there, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
    test.use({ javaScriptEnabled });

    for (const [path, words, button, heading] of [
      [
        '/om-forsakringskassan/anm%C3%A4la-visselbl%C3%A5sning',
        'anmäla visselblåsning',
        'Sök',
        /visselblåsning/,
      ],
      ['/english/annual-reports.aspx', 'annual reports', 'Search', /annual reports/],
      ['/%22%3E%3Cb%3Ebudget%3C%2Fb%3E', 'b budget b', 'Sök', /budget/],
    ] as const) {
      test(`searches for the words of its address, here "${words}"`, async ({ page, site }) => {
        const answer = await page.goto(site.address + path);
        expect(answer?.status()).toBe(404);
        const form = page.getByRole('main').locator('form');
        await expect(form.getByRole('searchbox')).toHaveValue(words);
        // Axe is a script itself.
        if (javaScriptEnabled) expect(await axeFindings(page)).toEqual([]);

        await form.getByRole('button', { name: button, exact: true }).click();
        await expect(page).toHaveTitle(heading);
        expect(new URL(page.url()).searchParams.get('q')).toBe(words);
      });
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages can be read and the search used', async ({ page, site }) => {
    await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vårt uppdrag');
    await page.getByRole('searchbox', { name: 'Sök på webbplatsen' }).fill('sjukpenning');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('main')).toContainText('sjukpenning');
  });

  test('the search opens and closes on a phone, and leads to what is asked', async ({ page, site }) => {
    await page.setViewportSize({ width: 375, height: 700 });
    await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag`);
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('button', { name: 'Sök' }).click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await page.getByRole('button', { name: 'Stäng' }).click();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await page.getByRole('button', { name: 'Sök' }).press('Enter');
    await page.getByRole('searchbox', { name: 'Sök på webbplatsen' }).fill('sjukpenning');
    await page.getByRole('searchbox').press('Enter');
    await expect(page.getByRole('main')).toContainText('sjukpenning');
  });
});

test('on a wide page the list of contents stands beside the text, and pushes nothing of it down', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${site.address}/om-webbplatsen/kakor`);
  const boxes = await page
    .locator('main > *')
    .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
  const [heading, contents, body] = boxes as [DOMRect, DOMRect, DOMRect];

  expect(contents.left).toBeGreaterThanOrEqual(body.right);
  expect(contents.height).toBeGreaterThan(heading.height);
  expect(body.top - heading.bottom).toBeLessThan(48);
});

test('the sign of a link that leaves the site stands on the line of its last word, at every width', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/om-forsakringskassan/vart-uppdrag/regeringsuppdrag-och-regleringsbrev`);
  const alone: string[] = [];
  let seen = 0;
  for (let width = 320; width <= 800; width += 24) {
    await page.setViewportSize({ width, height: 800 });
    const signs = await page.evaluate(() =>
      [...document.querySelectorAll('main a[href^=http] svg')].flatMap((sign) => {
        const words = sign.parentElement?.previousSibling;
        const block = sign.closest('td, th, p, li, dd');
        if (!(words instanceof Text) || !block) return [];
        const end = words.data.trimEnd().length;
        const last = document.createRange();
        last.setStart(words, words.data.lastIndexOf(' ', end - 1) + 1);
        last.setEnd(words, end);
        const boxes = [...last.getClientRects()];
        const width = boxes.reduce((sum, box) => sum + box.width, 0);
        const { paddingLeft, paddingRight } = getComputedStyle(block);
        const room = block.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
        // A word that fills the whole line leaves no room beside it.
        if (width + 20 > room) return [];
        const isAlone = sign.getBoundingClientRect().top > (boxes.at(-1)?.bottom ?? 0);
        return { words: words.data, isAlone };
      }),
    );
    seen += signs.length;
    alone.push(...signs.filter(({ isAlone }) => isAlone).map(({ words }) => `${width} px: ${words}`));
  }
  expect(seen).toBeGreaterThan(100);
  expect(alone).toEqual([]);
});
