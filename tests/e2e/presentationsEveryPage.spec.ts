import { listedPages } from './listedPages';
import {
  corePresentations,
  missingTexts,
  otherPresentations,
  present,
  readingFaults,
  readTexts,
} from './presentations';
import { expect, test } from './site';

const all = Object.entries({ ...corePresentations, ...otherPresentations });

/** Pages of the site map, in as many parts as share two workers well. */
const parts = [0, 1, 2, 3, 4, 5, 6, 7];

/** What only the style shows, for what somebody has chosen; and what tells ears which file a tool fetches. */
const chosen = '[hidden]';
const toolsAndChosen = `${chosen}, .visually-hidden-inline`;

for (const part of parts) {
  test(`every page that is listed can be read whole however it is shown, part ${part + 1} of ${parts.length}`, async ({
    page,
    site,
    variant,
  }) => {
    test.setTimeout(1_200_000);
    const paths = listedPages(variant).filter((_, place) => place % parts.length === part);
    expect(paths.length).toBeGreaterThan(10);

    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
      await present(page, { viewport: { width: 1280, height: 900 } });
      const texts: Record<string, Record<string, number>> = {};
      for (const leftOut of ['', chosen, toolsAndChosen]) texts[leftOut] = await readTexts(page, leftOut);
      for (const [name, presentation] of all) {
        await present(page, presentation);
        // Paper has no tools: of what is printed every sentence is asked for.
        const isPaper = presentation.media?.media === 'print';
        const leftOut = isPaper ? toolsAndChosen : presentation.isPlain ? chosen : '';
        const missing = missingTexts(texts[leftOut] ?? {}, await readTexts(page, leftOut))
          .filter((text) => !isPaper || text.length > 40)
          .map((text) => `lacks "${text}"`);
        // A palette, a filter or no style at all have colours that the site does not choose.
        const { media, isPlain, style = '' } = presentation;
        const least = isPlain || style.includes('filter') ? 1 : media?.forcedColors ? 4.5 : 7;
        const found = isPlain ? [] : await readingFaults(page, least);
        faults.push(...[...missing, ...found].map((fault) => `${path}, ${name}: ${fault}`));
      }
    }
    expect(faults).toEqual([]);
  });
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with no image' : 'with no script', () => {
    test.use({ javaScriptEnabled });

    test('every page that is listed has all its text', async ({ page, request, site, variant }) => {
      test.setTimeout(1_200_000);
      await page.route(/\.(?:png|svg|jpe?g|webp|avif|gif)$/, (route) => route.abort());
      const faults: string[] = [];
      for (const path of listedPages(variant)) {
        const sent = await (await request.get(site.address + path)).text();
        await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
        const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(sent)?.[1] ?? '';
        const shown = await page.locator('main h1').innerHTML();
        if (shown !== title) faults.push(`${path}: "${title}" is "${shown}"`);
        const hidden = await page
          .locator('main :is(h2, p, td, li):not([hidden]):not(details *):visible')
          .count();
        if (hidden === 0) faults.push(`${path} shows no text`);
      }
      expect(faults).toEqual([]);
    });
  });
}
