import type { Page } from 'playwright/test';
import { builtFiles } from './builtFiles';
import { expect, test } from './site';
import type { Variant } from './variants';
import { watchComplaints } from './watchComplaints';

/** Pages that have no address of their own, or are made when they are asked for. */
const others = ['/finns-inte', '/english/nothing', '/sok?q=kakor', '/english/search?q=cookies'];

/** Opens a page of each kind and wakes its islands: nothing may be refused by its policy, or complained of by the browser. */
export async function visitAllKinds(page: Page, site: { address: string }, variant: Variant): Promise<void> {
  test.setTimeout(240_000);
  const complaints = await watchComplaints(page);
  for (const address of [...kindsOfPages(variant), ...others]) {
    await page.goto(site.address + address, { waitUntil: 'load' });
    for (const island of await page.locator('[data-island]').all()) await island.dispatchEvent('pointerover');
    await page.waitForLoadState('networkidle');
    // The browser itself notes that a missing page was answered with 404.
    const unexpected = complaints.splice(0).filter((text) => !text.includes('status of 404'));
    expect(unexpected, address).toEqual([]);
  }
}

/** A page from each folder of addresses, and two of them in `npm run test:full`: they are made of the same components. */
function kindsOfPages(variant: Variant): string[] {
  const files = builtFiles(variant);
  const kinds = new Map<string, string[]>();
  for (const [address, { isPage }] of Object.entries(files)) {
    const folder = address.slice(0, address.lastIndexOf('/'));
    const known = kinds.get(folder) ?? [];
    if (isPage && known.length < (process.env.TEST_FULL ? 2 : 1)) kinds.set(folder, [...known, address]);
  }
  return [...kinds.values()].flat();
}
