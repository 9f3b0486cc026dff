import type { Page } from 'playwright/test';
import { isVague } from './isVague';

/**
 * What is smaller than 44 × 44 px (2.5.5), but for what stands in a block of text, whose height is that of the line: a sentence, a list, a
 * table.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const target of document.querySelectorAll(
      'a[href], button, select, summary, input:not([type="hidden"])',
    )) {
      if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('.visually-hidden'))
        continue;
      if (getComputedStyle(target).pointerEvents === 'none') continue;
      const { position } = getComputedStyle(target, '::after');
      const holder =
        position === 'absolute' ? (target as HTMLElement).offsetParent : (target.closest('label') ?? target);
      const { width, height, bottom } = (holder ?? target).getBoundingClientRect();
      if (bottom + scrollY <= 0 || width < 2) continue;

      // A list of places beside the text has to fit the window: there it is 24 px (2.5.8).
      if (target.closest('nav, [data-unread]') && height >= 24) continue;

      const isInline =
        getComputedStyle(target).display.startsWith('inline') && /^(?:A|BUTTON)$/.test(target.tagName);
      if (isInline && target.closest('p, main :is(ul, ol, td, th, dt, dd, caption, h1, h2, h3, h4)'))
        continue;
      if (width < 43.5 || height < 43.5) {
        found.push(
          `${target.tagName} "${(target.textContent ?? '').trim().slice(0, 40)}" ${Math.round(width)} × ${Math.round(height)}`,
        );
      }
    }
    return found;
  });

/** Links whose words do not tell where they lead, for they would fit any place (2.4.9). */
export async function vagueLinks(page: Page): Promise<string[]> {
  const words = await page.evaluate(() =>
    [...document.querySelectorAll('a[href]')]
      .filter((link) => link.checkVisibility())
      .map((link) => link.getAttribute('aria-label') ?? link.textContent ?? ''),
  );
  return words.filter(isVague);
}
