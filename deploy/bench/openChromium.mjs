import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright';
import { findChromium } from '../../tests/browser.mjs';

/** How long a new window's own pages take, with plenty to spare. */
export const windowLoadsMs = 3000;

export async function chromiumPath() {
  const path = await findChromium();
  if (!path)
    throw new Error('The bench needs Chromium: set CHROMIUM_PATH, or run npm test once, which installs one.');
  return path;
}

export async function openChromium() {
  return chromium.launch({
    executablePath: await chromiumPath(),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
  });
}

/**
 * Chromium's own window is made of pages, which load when it opens. It is opened, and stays so, before anything is measured.
 * @param {import('playwright').Browser} browser
 */
export async function openWindow(browser) {
  const session = await browser.newBrowserCDPSession();
  await session.send('Target.createTarget', { url: 'about:blank' });
  await setTimeout(windowLoadsMs);
}
