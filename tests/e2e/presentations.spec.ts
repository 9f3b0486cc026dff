import { axeFindings } from './axeFindings';
import { kindsOfPages } from './kindsOfPages';
import {
  corePresentations,
  missingTexts,
  present,
  readingFaults,
  readTexts,
  unforcedColours,
} from './presentations';
import { expect, test } from './site';

/** Every second of them in `npm test`: most are made of the same components. */
const presented = kindsOfPages.filter((_, index) => process.env.TEST_FULL || index % 2 === 0);

for (const path of presented) {
  test(`${path} can be read whole in the dark, enlarged, spaced, on its side and in forced colours`, async ({
    page,
    site,
  }) => {
    await page.goto(site.address + path);
    await present(page, { viewport: { width: 1280, height: 900 } });
    const texts = await readTexts(page);
    expect(Object.keys(texts).length).toBeGreaterThan(1);
    expect(await readingFaults(page, 7)).toEqual([]);

    for (const [name, presentation] of Object.entries(corePresentations)) {
      await present(page, presentation);
      expect(missingTexts(texts, await readTexts(page)), name).toEqual([]);
      // The colours of a forced palette are the visitor's own: links of the tested browser have 4.6:1.
      const least = presentation.media?.forcedColors ? 4.5 : 7;
      expect(await readingFaults(page, least), name).toEqual([]);
      if (presentation.media?.forcedColors) expect(await unforcedColours(page), name).toEqual([]);
      if (name === 'in the dark') expect(await axeFindings(page)).toEqual([]);
    }
  });
}
