import type { Page } from 'playwright/test';
import { loadSeries } from '@/lib/statistics/series/loadSeries';
import { loadTerms } from '@/lib/terms/loadTerms';
import { translatedTerms } from '@/lib/terms/translatedTerms';
import { axeFindings } from './axeFindings';
import { firstOf } from './firstOf';
import { expect, test } from './site';
import { swedishPages, titleOf } from './swedishPages';
import { watchComplaints } from './watchComplaints';

// What is searched for is chosen from the content, which editors change as they like.
const terms = loadTerms();
const headings = swedishPages.flatMap(({ address, text }) =>
  [...text.matchAll(/^## ([\p{L} ]+)$/gmu)].map(([, title = '']) => ({ address, title })),
);

/** A heading of several words, which stands on one page only. */
const heading = firstOf(
  headings.filter(
    ({ title }) =>
      title.split(' ').length > 2 &&
      headings.filter((other) => other.title === title).length === 1 &&
      !swedishPages.some((page) => titleOf(page) === title),
  ),
  'heading of several words',
);

/** A word that is found in more terms than one page of hits has. */
const commonWord = firstOf(
  [...new Set(terms.flatMap(({ definition }) => definition.match(/(?<=\s)\p{Ll}{7,}(?=\s)/gu) ?? []))].filter(
    (word) => terms.filter(({ definition }) => definition.includes(` ${word} `)).length > 10,
  ),
  'word of more than ten terms',
);

/** A long word without one of its letters, as a hurried visitor writes it. */
const longWord = firstOf(
  terms
    .map(({ term }) => term)
    .filter((word) => /^\p{L}{14,}$/u.test(word))
    .filter((word) => terms.filter(({ term }) => term.startsWith(word.slice(0, 4))).length === 1),
  'long word',
);
const misspelled = longWord.slice(0, 5) + longWord.slice(6);

const englishTerm = firstOf(
  translatedTerms(terms, 'en').filter(
    ({ equivalent, law }) => law && /^[a-z]+ [a-z]+$/.test(equivalent.name),
  ),
  'English term of two words',
);

const series = firstOf(
  loadSeries()
    .map(({ title, titleEn = '' }) => ({ title, titleEn }))
    .filter(({ titleEn }) => /^[A-Za-z ]+$/.test(titleEn))
    .filter(({ titleEn }) => !terms.some(({ english }) => english === titleEn.toLowerCase())),
  'series that is no term',
);

const field = (page: Page) => page.getByRole('main').getByLabel('Sök på webbplatsen');
const hits = (page: Page) => page.getByRole('main').locator('ol > li');

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a search is a form, and its answer a page', async ({ page, site }) => {
    await page.goto(`${site.address}/sok`);
    await field(page).fill('kakor');
    await page.getByRole('main').getByRole('button', { name: 'Sök' }).click();

    await expect(page).toHaveURL(`${site.address}/sok?q=kakor`);
    await expect(page).toHaveTitle(/^kakor, \d+ träff/);
    await expect(page.getByRole('heading', { level: 2, name: /^\d+ träffar på ”kakor”$/ })).toBeVisible();
    await expect(field(page)).toHaveValue('kakor');
    await expect(hits(page).first().getByRole('link', { name: 'Kakor', exact: true })).toHaveAttribute(
      'href',
      '/om-webbplatsen/kakor',
    );
    await expect(hits(page).first()).toContainText('Om webbplatsen');
    await expect(hits(page).first().locator('p mark').first()).toHaveText(/kak/i);
  });

  test('a heading that answers leads to its place on the page', async ({ page, site }) => {
    await page.goto(`${site.address}/sok?q=${encodeURIComponent(heading.title)}`);
    await hits(page)
      .getByRole('link', { name: `${heading.title}, ` })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`${heading.address}#[a-z0-9-]+$`));
    await expect(page.getByRole('heading', { name: heading.title, exact: true })).toBeInViewport();
  });

  test('hits are chosen by kind, and paged, by links', async ({ page, site }) => {
    await page.goto(`${site.address}/sok?q=${encodeURIComponent(commonWord)}`);
    const filter = page.getByRole('group', { name: 'Visa bara en sorts träffar' });
    await expect(filter.getByRole('link', { name: /^Alla/ })).toHaveAttribute('aria-current', 'true');
    await filter.getByRole('link', { name: /^Begrepp/ }).click();
    await expect(page).toHaveURL(/typ=begrepp/);
    await expect(hits(page)).toHaveCount(10);

    const pages = page.getByRole('group', { name: 'Fler träffar' });
    await pages.getByRole('link', { name: 'Nästa' }).click();
    await expect(page).toHaveURL(/typ=begrepp&sida=2/);
    await expect(pages.getByRole('link', { name: 'Sida 2' })).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('main').locator('ol').first()).toHaveAttribute('start', '11');
  });

  test('hits of several kinds come in groups, each with a way to the rest', async ({ page, site }) => {
    await page.goto(`${site.address}/sok?q=sjukpenning`);
    await expect(page.getByRole('heading', { level: 3, name: 'Begrepp' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 3, name: 'Sidor' })).toBeVisible();
    await page.getByRole('link', { name: /^Visa alla \d+ träffar bland begrepp$/ }).click();
    await expect(page).toHaveURL(/typ=begrepp/);
  });

  test('what is on the agency’s own website has an answer with the link', async ({ page, site }) => {
    await page.goto(`${site.address}/sok?q=mina+sidor`);
    const answer = page.getByRole('group', { name: 'Finns på en annan webbplats' });
    await expect(answer.getByRole('link')).toHaveAttribute('href', 'https://www.forsakringskassan.se');
  });

  test('a misspelled word gets its hits, and the question what was meant', async ({ page, site }) => {
    await page.goto(`${site.address}/sok?q=${encodeURIComponent(misspelled)}`);
    await expect(hits(page).first()).toContainText(new RegExp(longWord, 'i'));
    await page.getByRole('main').getByRole('link', { name: longWord, exact: true }).first().click();
    await expect(page).toHaveURL(new RegExp(`[?&]q=${encodeURIComponent(longWord)}(&|$)`));
  });

  test('nothing found is told kindly, with ways on', async ({ page, site }) => {
    await page.goto(`${site.address}/sok?q=zebrafink`);
    await expect(page.getByRole('heading', { name: 'Inga träffar på ”zebrafink”' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'söka på engelska' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Vårt uppdrag' })).toBeVisible();
  });

  test('in English the same is said in English', async ({ page, site }) => {
    await page.goto(`${site.address}/english/search?q=cookies`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('heading', { level: 2, name: /^\d+ results for “cookies”$/ })).toBeVisible();
    await expect(hits(page).first().getByRole('link').first()).toHaveAttribute('href', '/english/cookies');
  });

  test('in English a term leads to its place among the terms, and its Swedish name is marked as Swedish', async ({
    page,
    site,
  }) => {
    const {
      id,
      equivalent: { name: english },
      law = '',
    } = englishTerm;
    await page.goto(`${site.address}/english/search?q=${encodeURIComponent(english)}`);
    await expect(hits(page).first().getByText(law)).toHaveAttribute('lang', 'sv');
    await hits(page).first().getByRole('link', { name: english }).click();
    await expect(page).toHaveURL(`${site.address}/english/terms#${id}`);
    await expect(page.getByRole('term').filter({ hasText: new RegExp(`^${english}$`) })).toBeInViewport();
  });

  test('in English a series says that its page is in Swedish', async ({ page, site }) => {
    await page.goto(`${site.address}/english/search?q=${encodeURIComponent(series.titleEn)}`);
    await expect(hits(page).first()).toContainText('The page is in Swedish');
    const link = hits(page).first().getByRole('link', { name: series.titleEn });
    await expect(link).toHaveAttribute('hreflang', 'sv');
    await link.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(series.title);
  });
});

for (const [name, query] of [
  ['markup', '<script>document.title="x"</script><1>{{query}}</1>'],
  ['quotation marks', '"\'`&quot;'],
  ['NUL', 'kakor\u0000'],
  ['emoji', '😀👩‍👩‍👧'],
  ['right to left', '\u202eמדיניות العربية'],
  ['many words', 'kaka '.repeat(500)],
] as const) {
  test(`${name} is answered, and stays text`, async ({ page, site }) => {
    const complaints = await watchComplaints(page);
    const response = await page.goto(`${site.address}/sok?q=${encodeURIComponent(query)}`);
    expect(response?.status()).toBe(200);
    await expect(page).toHaveTitle(/Försäkringskassan$/);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('Sök');
    expect(await page.locator('main script').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
}

const searches = { '/sok': 'Sök', '/english/search': 'Search' };

for (const [path, heading] of Object.entries(searches)) {
  for (const query of [
    '',
    'q=a&q=b',
    'q[]=a',
    'q',
    'q=%',
    'q=%zz',
    'q=%00',
    'q=a%00b',
    // Bytes that are no UTF-8, and half a character written as if it were a whole one.
    'q=%ff%fe',
    'q=%ed%a0%80',
    'q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
    'q=%F0%9F%98%80%E2%80%AE%D7%90',
    'sida=-1&page=1e999&q=a',
    'typ=x&typ=y&kind=__proto__&q=a',
    `q=${'a'.repeat(10_240)}`,
    `q=${'kaka+'.repeat(2048)}`,
    `q=${'%F0%9F%98%80'.repeat(853)}`,
  ]) {
    test(`${path}?${query.slice(0, 40)} (${query.length}) is answered with a whole page`, async ({
      request,
      site,
    }) => {
      const response = await request.get(`${site.address}${path}?${query}`);
      expect(response.status()).toBe(200);
      const html = await response.text();
      expect(html).toContain(`${heading}</h1>`);
      expect(html).toMatch(/<footer\b.*<\/html>/s);
      expect(html).not.toMatch(/<script>alert|\bat \w+ \(|\.js:\d+:\d+/);
      expect(html).not.toContain('\0');

      const suggestions = await request.get(`${site.address}/api/forslag?${query}`);
      expect(suggestions.status()).toBe(200);
    });
  }
}

test('an address that no search needs is refused with a sentence', async ({ request, site }) => {
  for (const length of [12_288, 100_000]) {
    const response = await request.get(`${site.address}/sok?q=${'a'.repeat(length)}`);
    expect([414, 431]).toContain(response.status());
    expect(await response.text()).toMatch(
      /^The (address is too long|headers of this request are too large)\.\n$/,
    );
  }
});

test('of a query that is too long the beginning is searched for, and the page says so', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/sok?q=kakor+${'x'.repeat(10_000)}`);
  await expect(page.getByText('Sökningen var lång. Vi har bara sökt på början av den.')).toBeVisible();
  expect((await field(page).inputValue()).length).toBe(200);
  await expect(hits(page).first()).toContainText('Kakor');
  await page.goto(`${site.address}/english/search?q=cookies+${'x'.repeat(10_000)}`);
  await expect(page.getByText('We have only searched for the beginning of it.')).toBeVisible();
});

test('what is searched for is not in the log, and not for search engines', async ({ page, site }) => {
  await page.goto(`${site.address}/sok?q=hemligheten`);
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute('content', /noindex/);
  expect(JSON.stringify(site.logLines())).not.toContain('hemlig');
});

test('with script the field suggests, and the keyboard chooses', async ({ page, site }) => {
  const complaints = await watchComplaints(page);
  await page.goto(`${site.address}/sok`);
  await field(page).click();
  const combobox = page.getByRole('main').getByRole('combobox', { name: 'Sök på webbplatsen' });
  await combobox.pressSequentially('kak');
  await expect(page.getByRole('option', { name: 'Kakor Sida' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/förslag/);

  await combobox.press('ArrowDown');
  await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  expect(await axeFindings(page)).toEqual([]);

  await combobox.press('Escape');
  await expect(page.getByRole('listbox')).toBeHidden();
  await expect(combobox).toHaveValue('kak');
  await combobox.press('ArrowDown');
  await combobox.press('Enter');
  await expect(page).toHaveURL(/\/sok\?q=Kak/);
  expect(complaints).toEqual([]);
});

for (const width of [320, 1280]) {
  test(`the pages of hits have no faults that axe finds, and fit, at ${width} px`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const query of ['vab', 'förälrapenning', 'zebrafink', 'sjukpenning&typ=begrepp&sida=2']) {
      await page.goto(`${site.address}/sok?q=${query}`);
      expect(await axeFindings(page), query).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), query).toBe(width);
    }
  });
}
