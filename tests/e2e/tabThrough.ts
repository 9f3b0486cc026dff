import type { Page } from 'playwright/test';
import { lookAtFocus, type Stop } from './lookAtFocus';

/** No page has more places that take the focus; one that had would be a trap. */
const mostStops = 700;

/** Presses Tab, or Shift+Tab, until the focus leaves the page or is where it has been. */
export async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Stop[]> {
  const stops: Stop[] = [];
  await page.evaluate(() => Object.assign(window, { reached: new Set<Element>() }));
  for (let press = 0; press < mostStops; press++) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error(`The focus has not left ${page.url()} after ${mostStops} presses of ${key}.`);
}
