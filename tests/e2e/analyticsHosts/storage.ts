import type { Page } from 'playwright/test';

/** What a product may leave behind, and what it may not take with it. */
export async function fillStorage(page: Page, names: string[]): Promise<void> {
  await page.evaluate(async (keys) => {
    for (const key of keys) {
      localStorage.setItem(key, '1');
      sessionStorage.setItem(key, '1');
      await caches.open(key);
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(key);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      });
    }
  }, names);
}

export async function readStorage(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name ?? '').sort(),
    caches: (await caches.keys()).sort(),
  }));
}
