import type { Locator } from 'playwright/test';
import { expect, test } from './site';

test.use({ viewport: { width: 320, height: 640 } });

/** Where elements begin across the page, in whole pixels, each place once. */
const placesOf = (elements: Locator) =>
  elements.evaluateAll((all) => [
    ...new Set(all.map((each) => Math.round(each.getBoundingClientRect().left))),
  ]);

test('with text of twice the size, cards and key figures have one column, and nothing stands beside it', async ({
  page,
  site,
}) => {
  await page.goto(`${site.address}/om-forsakringskassan`);
  const main = page.getByRole('main');
  const card = main
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Vårt uppdrag' }) });
  const figure = main
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Prisbasbelopp' }) });
  // The icon of a card, and the curve of a figure, have a column of their own on a phone.
  expect(await placesOf(card.locator('> *'))).toHaveLength(2);
  expect(await placesOf(figure.locator('> *'))).toHaveLength(2);

  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await placesOf(card.locator('> *'))).toHaveLength(1);
  expect(await placesOf(figure.locator('> *'))).toHaveLength(1);
});
