import { cleanAddress, cleanReferrer } from '@/lib/analytics/cleanAddress';
import { sourceKey } from '@/lib/consent/inventory';
import type { View } from './Provider';

/** The view of the page that is open now. */
export function readView(): View {
  // What a page that is not there was called is somebody's own words: all of them are counted as one.
  const status = document.querySelector<HTMLElement>('[data-error]')?.dataset.error;
  return {
    page: status ? `/${status}` : cleanAddress(location.pathname),
    referrer:
      cleanReferrer(document.referrer, location.origin) || cleanReferrer(takeSource(), location.origin),
  };
}

/**
 * After a yes that went as a form the browser names the page itself as where the visitor came from. Where they really came from
 * was kept by the early script, until now.
 */
function takeSource(): string {
  try {
    const source = sessionStorage.getItem(sourceKey) ?? '';
    sessionStorage.removeItem(sourceKey);
    return source;
  } catch {
    // The browser has forbidden all storing.
    return '';
  }
}
