import Cookies from 'js-cookie';
import { domainLevels, pathLevels } from '@/lib/consent/consentCookie';
import { isAnalyticsName } from '@/lib/consent/inventory';

/** Removes everything that the analytics inventory names, wherever a script may have put it (C33). */
export async function forgetAnalytics(): Promise<void> {
  forgetCookies();
  forgetKeys(localStorage);
  forgetKeys(sessionStorage);
  await forgetDatabases();
}

/** A script cannot see where a cookie belongs, so every place that this page reads from is tried. */
function forgetCookies() {
  for (const name of Object.keys(Cookies.get()).filter(isAnalyticsName)) {
    for (const domain of domainLevels(location.hostname)) {
      for (const path of pathLevels(location.pathname)) Cookies.remove(name, { domain, path });
    }
  }
}

function forgetKeys(storage: Storage) {
  for (const key of Object.keys(storage).filter(isAnalyticsName)) storage.removeItem(key);
}

/** Firefox before 126 cannot tell which databases there are; no product that we know of makes one. */
async function forgetDatabases() {
  const databases = (await indexedDB.databases?.()) ?? [];
  const names = databases.flatMap(({ name }) => name ?? []);
  await Promise.all(names.filter(isAnalyticsName).map(deleteDatabase));
}

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // Blocked: another tab has it open, and will let go of it when it follows the choice; then it is deleted.
    for (const outcome of ['success', 'error', 'blocked']) request.addEventListener(outcome, () => resolve());
  });
}
