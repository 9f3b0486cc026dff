import { chromium } from 'playwright';
import { findChromium } from '../../tests/browser.mjs';

/** Chromium's own window is made of pages, which load when it opens: how long they take, with plenty to spare. */
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
