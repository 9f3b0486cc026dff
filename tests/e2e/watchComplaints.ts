import type { Page } from 'playwright/test';

/**
 * What the page's policy refuses, what its scripts get wrong, and what the browser complains of, from now on.
 * @param failing begins the addresses that the test itself lets fail: that the browser notes it is no complaint
 */
export async function watchComplaints(page: Page, failing?: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => {
    const isFailing =
      failing !== undefined &&
      (message.location().url.startsWith(failing) ||
        message.text().startsWith(`Access to fetch at '${failing}`));
    if (['error', 'warning'].includes(message.type()) && !isFailing) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      console.error(`${violatedDirective} refused ${blockedURI} ${sample}`),
    );
  });
  return complaints;
}
