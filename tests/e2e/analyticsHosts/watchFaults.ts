import type { Page } from 'playwright/test';

/**
 * Everything that the page's own code gets wrong. The browser's own note that a file could not be fetched from the
 * analytics host is not of our making.
 */
export function watchFaults(page: Page, hostAddress: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const isOfHost =
      message.location().url.startsWith(hostAddress) ||
      message.text().startsWith(`Access to fetch at '${hostAddress}`);
    if (message.type() === 'error' && !isOfHost) faults.push(message.text());
  });
  return faults;
}
