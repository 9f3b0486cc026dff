import { localeOfAddress } from '@/lib/i18n/locales';
import { axeFindings } from './axeFindings';
import { listedPages, unlistedPages } from './listedPages';
import { expect, test } from './site';
import type { Variant } from './variants';

// pages.spec.ts looks closely at one page of each kind. Here every page is looked at once, for what only the page's own content can
// break: wide, with the question about cookies.

/**
 * A page for each publication and each term: one line of a table in the same template; and a history and a copy for paper of other pages.
 * Of these every fifth is looked at, the same ones in every run, for all of them took six minutes on two cores. What can be wrong in a
 * line is told by the checks of the tables.
 */
const fromOthers = [
  /^\/om-forsakringskassan\/publikationer\/(?!alla$|sok$)[^/]+$/,
  /^\/om-forsakringskassan\/forsakringskassans-termbank\/[^/]+$/,
  /^\/(?:andringar|english\/changes|skriv-ut)\//,
];

const everyPage = (variant: Variant) => [...listedPages(variant), ...unlistedPages(variant)];

function chosenPaths(all: readonly string[]): string[] {
  const left = all.filter((path) => !fromOthers.some((pattern) => pattern.test(path)));
  const some = fromOthers.flatMap((pattern) =>
    all.filter((path) => pattern.test(path)).filter((_, place) => place % 5 === 0),
  );
  return [...left, ...some];
}

/** Sections of about the same number of pages: two workers share them. What is in none of the others is in the last. */
const sections = [
  { name: 'publications', has: (path: string) => path.startsWith('/om-forsakringskassan/publikationer') },
  { name: 'about', has: (path: string) => path.startsWith('/om-forsakringskassan') },
  { name: 'English', has: (path: string) => localeOfAddress(path) === 'en' },
  { name: 'statistics', has: (path: string) => path.startsWith('/statistik-och-analys') },
  { name: 'all others', has: () => true },
];

for (const section of sections) {
  test(`axe finds nothing on any page: ${section.name}`, async ({ page, site, variant }) => {
    test.setTimeout(300_000);
    const paths = chosenPaths(everyPage(variant)).filter(
      (path) => sections.find(({ has }) => has(path)) === section,
    );
    expect(paths.length).toBeGreaterThan(0);

    const faults: string[] = [];
    for (const path of paths) {
      await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
      faults.push(...(await axeFindings(page)).map((finding) => `${path} ${finding}`));
    }
    expect(faults).toEqual([]);
  });
}

// WCAG 1.4.10: 320 px, of which a scroll bar takes 15.
test('no page scrolls sideways on the smallest screen', async ({ page, site, variant }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 305, height: 640 });
  const paths = everyPage(variant);
  expect(paths.length).toBeGreaterThan(20);

  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(site.address + path, { waitUntil: 'domcontentloaded' });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 305) wide.push(`${path}: ${width} px`);
  }
  expect(wide).toEqual([]);
});
