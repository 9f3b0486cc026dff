import type { Page } from 'playwright/test';

/** Notes what comes into the live regions of the pages that are opened from now on: a screen reader says it wherever the reader is. */
export async function watchAnnouncements(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const announced: string[] = [];
    Object.assign(window, { announced });
    const regions = '[aria-live]:not([aria-live=off]), [role=status], [role=alert]';
    new MutationObserver((changes) => {
      const changed = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest(regions) ?? [];
        }),
      );
      for (const region of changed) {
        const text = region.textContent.trim();
        // What is not rendered is not said, and neither is the same again.
        if (text && region.checkVisibility({ visibilityProperty: true }) && announced.at(-1) !== text)
          announced.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { announced: string[] }).announced.splice(0));
}
