import { hear } from './hear';
import { listFaults } from './heardLists';
import { listedPages } from './listedPages';
import { expect, test } from './site';

/** Each worker takes some of the pages. */
const parts = [0, 1, 2, 3];

for (const part of parts) {
  test(`on every page that is listed the landmarks, headings, links and fields make sense alone, and nothing is film, sound or picture (${part + 1} of ${parts.length})`, async ({
    page,
    site,
    variant,
  }) => {
    test.setTimeout(600_000);
    const faults: string[] = [];
    const paths = listedPages(variant).filter((_, place) => place % parts.length === part);
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) {
      await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
      faults.push(...listFaults(await hear(page)).map((fault) => `${path}: ${fault}`));
      // What would need captions, a transcript or a text of its own (WCAG 1.2, 1.4.5).
      const media = await page.locator('video, audio, img, iframe, object').count();
      if (media > 0) faults.push(`${path}: ${media} films, sounds or pictures`);
    }
    expect(faults).toEqual([]);
  });
}
