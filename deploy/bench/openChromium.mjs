import { chromium } from 'playwright';
import { findChromium } from '../../tests/browser.mjs';

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
