import { kindsOfPages } from './kindsOfPages';
import { smallTargets, vagueLinks } from './reachFaults';
import { expect, test } from './site';

/** Beyond AA: what WCAG asks for at level AAA that holds on every page here. */

/** Every second of them in `npm test`: most are made of the same components. */
const reached = kindsOfPages.filter((_, index) => process.env.TEST_FULL || index % 2 === 1);

for (const path of reached) {
  test(`${path}: targets, links, place and help`, async ({ page, site }) => {
    await page.goto(site.address + path);
    for (const width of [1280, 375]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await smallTargets(page), `${width} px`).toEqual([]);
      expect(await vagueLinks(page), `${width} px`).toEqual([]);
    }

    // Help is in the same place (3.2.6): first in the foot of every page.
    const isEnglish = path.startsWith('/english');
    const help = page.getByRole('contentinfo').getByRole('link');
    await expect(help.first()).toHaveText(isEnglish ? 'Contact' : 'Kontakt');

    // A text that fills more than a window has headings (2.4.10): of its own, for all pages have those of what stands beside it.
    const { words, headings } = await page.evaluate(() => {
      const body = document.querySelector('main')?.cloneNode(true) as HTMLElement;
      for (const beside of body.querySelectorAll('[data-unread], [data-island], nav')) beside.remove();
      return {
        words: (body.textContent ?? '').split(/\s+/).length,
        headings: body.querySelectorAll('h2').length,
      };
    });
    if (words > 300) expect(headings).toBeGreaterThan(0);
  });
}

/** Of the pages that lie below another; the others are where a language begins, and answers without an address. */
const placed = kindsOfPages.filter(
  (path) => !/^\/(?:om-forsakringskassan|english|finns-inte|english\/not-here)$/.test(path),
);

test('every page below another says where it lies (2.4.8)', async ({ page, site }) => {
  expect(placed.length).toBeGreaterThan(15);
  for (const path of placed) {
    await page.goto(site.address + path);
    const trail = page.getByRole('navigation', {
      name: path.startsWith('/english') ? 'Breadcrumbs' : 'Brödsmulor',
    });
    await expect(trail.locator('[aria-current="page"]'), path).toHaveCount(1);
    expect(await trail.getByRole('link').count(), path).toBeGreaterThan(0);
  }
});
