import { groupByLetter } from '@/lib/terms/groupByLetter';
import { loadTerms } from '@/lib/terms/loadTerms';
import { relatedTerms } from '@/lib/terms/relatedTerms';
import { termAddress } from '@/lib/terms/termAddresses';
import { capitalize } from '@/lib/text/capitalize';
import { firstOf } from './firstOf';
import { expect, test } from './site';
import { swedishPages } from './swedishPages';

// The terms that the tests visit are chosen from the term bank, which editors change as they like.
const all = loadTerms();

/** A term that is related to another without saying so itself, and its letter. */
const namesAnother = firstOf(
  groupByLetter(all, ({ term }) => term)
    .flatMap(({ letter, items }) => items.map((term) => ({ letter, term, id: term.id })))
    .filter(({ term }) => relatedTerms(term, all).some(({ id }) => !term.related.includes(id))),
  'related terms',
);

/** The first word of a page that is explained there. */
const explained = firstOf(
  swedishPages.flatMap(({ address, text }) => {
    const [, id, word = ''] = /<Term id="([^"]+)">([^<]+)<\/Term>/.exec(text) ?? [];
    const term = all.find((each) => each.id === id);
    return term ? [{ address, word, term }] : [];
  }),
  'page that explains a word',
);

const terms = '/om-forsakringskassan/forsakringskassans-termbank';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a visitor goes to a letter, opens a term and one that is related', async ({ page, site }) => {
    const { id, letter } = namesAnother;
    const other = firstOf(
      relatedTerms(namesAnother.term, all).filter((each) => !namesAnother.term.related.includes(each.id)),
      'related term',
    );
    await page.goto(site.address + terms);
    await page
      .getByRole('group', { name: 'Gå till bokstav' })
      .getByRole('link', { name: letter, exact: true })
      .click();
    await expect(page.getByRole('heading', { name: letter, exact: true })).toBeInViewport();

    await page
      .getByRole('main')
      .locator(`a[href="${termAddress(id)}"]`)
      .click();
    await expect(page.getByRole('main')).toContainText(namesAnother.term.definition);
    await page
      .locator(`main a[href="${termAddress(other.id)}"]`)
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(capitalize(other.term));
    // Only the other of the two says so in the file.
    await expect(page.locator(`main a[href="${termAddress(id)}"]`).first()).toBeVisible();
  });

  test('a visitor searches in the term bank', async ({ page, site }) => {
    const shortened = firstOf(
      all.filter(({ abbreviation }) => abbreviation),
      'abbreviation',
    );
    await page.goto(site.address + terms);
    const form = page.getByRole('group', { name: 'Sök i termbanken' });
    await form.getByLabel('Sökord').fill(shortened.abbreviation ?? '');
    await form.getByRole('button', { name: 'Sök' }).click();
    await expect(page).toHaveURL(`${site.address}${terms}/sok?q=${shortened.abbreviation}`);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    await expect(page.getByRole('term').first()).toHaveText(
      `${capitalize(shortened.term)} (${shortened.abbreviation})`,
    );
  });

  test('a word in page text is explained by keyboard, and Esc takes the explanation away', async ({
    page,
    site,
  }) => {
    await page.goto(site.address + explained.address);
    const word = page.getByRole('button', { name: explained.word, exact: true }).first();
    const explanation = page.getByRole('note', { name: `${explained.term.term}: ` }).first();
    await expect(explanation).toBeHidden();

    await word.focus();
    await page.keyboard.press('Enter');
    // Its name is what it says: it is read when it gets the focus.
    await expect(explanation).toBeFocused();
    // The law that it is from may follow.
    await expect(explanation).toHaveAccessibleName(
      new RegExp(
        `^${`${explained.term.term}: ${explained.term.definition}`.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
      ),
    );
    await page.keyboard.press('Tab');
    await expect(explanation.getByRole('link', { name: `Mer om ${explained.term.term}` })).toBeFocused();
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
    await page.goto(site.address + explained.address);
    await page.getByRole('button', { name: explained.word, exact: true }).first().tap();
    const explanation = page.getByRole('note', { name: `${explained.term.term}: ` }).first();
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
  expect((await table.text()).trim().split('\r\n')).toHaveLength(all.length + 1);

  const json = await request.get(`${site.address}${terms}/termer.json`);
  expect(json.headers()['access-control-allow-origin']).toBe('*');
  expect((await json.json()).terms).toHaveLength(all.length);
});

test('there is no page for a term that does not exist', async ({ request, site }) => {
  expect((await request.get(`${site.address}${terms}/finns-inte`)).status()).toBe(404);
});
