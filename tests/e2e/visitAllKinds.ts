import type { Page } from 'playwright/test';
import { builtSite } from './builtSite';
import { kindsOfPages } from './kindsOfPages';
import { expect, test } from './site';
import type { Variant } from './variants';
import { watchComplaints } from './watchComplaints';

/** Opens a page of each kind and wakes its islands: nothing may be refused by its policy, or complained of by the browser. */
export async function visitAllKinds(page: Page, site: { address: string }, variant: Variant): Promise<void> {
  test.setTimeout(240_000);
  const addresses = [...kindsOfPages, ...(process.env.TEST_FULL ? pagesOfFolders(variant) : [])];
  const complaints = await watchComplaints(page);
  for (const address of addresses) {
    await page.goto(site.address + address, { waitUntil: 'load' });
    for (const island of await page.locator('[data-island]').all()) await island.dispatchEvent('pointerover');
    await page.waitForLoadState('networkidle');
    // The browser itself notes that a missing page was answered with 404.
    const unexpected = complaints.splice(0).filter((text) => !text.includes('status of 404'));
    expect(unexpected, address).toEqual([]);
  }
}

/** Two pages from each folder of addresses. */
function pagesOfFolders(variant: Variant): string[] {
  const folders = new Map<string, string[]>();
  for (const [address, { isPage }] of Object.entries(builtSite(variant).files)) {
    const folder = address.slice(0, address.lastIndexOf('/'));
    const known = folders.get(folder) ?? [];
    if (isPage && known.length < 2) folders.set(folder, [...known, address]);
  }
  return [...folders.values()].flat();
}
