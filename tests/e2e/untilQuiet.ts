import { type BrowserContext, expect, type Page, type Request } from 'playwright/test';

const underway = new WeakMap<Page, Set<Request>>();

/** Remembers the requests that each page of the context has on its way. */
export function watchRequests(context: BrowserContext): void {
  context.on('page', (page) => {
    const requests = new Set<Request>();
    underway.set(page, requests);
    page.on('request', (request) => requests.add(request));
    page.on('requestfinished', (request) => requests.delete(request));
    page.on('requestfailed', (request) => requests.delete(request));
    // What the page before has sent without waiting for the answer is none of this one's.
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) requests.clear();
    });
  });
}

/** Each turn lets what was waiting begin: a script that has come runs, and asks for what it needs. */
const turns = 3;

/**
 * Resolves when the page has nothing left to do: it has loaded, no request is on its way, and the browser is idle. What has
 * not been sent by then will not be.
 * @param hanging begins the addresses of requests that are never answered, which are not waited for
 */
export async function untilQuiet(page: Page, hanging?: string): Promise<void> {
  const waiting = () =>
    [...(underway.get(page) ?? [])]
      .map((request) => request.url())
      .filter((address) => hanging === undefined || !address.startsWith(hanging));
  // Again when the page is left meanwhile, as after a choice that is taken back.
  await expect(async () => {
    await page.waitForLoadState('load');
    for (let turn = 0; turn < turns; turn += 1) {
      // A browser on a slow machine may never report that it is idle.
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 3000 })));
      expect(waiting()).toEqual([]);
    }
  }).toPass({ timeout: 15_000 });
}
