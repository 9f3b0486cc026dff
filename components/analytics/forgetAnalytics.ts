import Cookies from 'js-cookie';
import { domainLevels, pathLevels } from '@/lib/consent/consentCookie';
import { isAnalyticsName, othersKey } from '@/lib/consent/inventory';
import { consentCookieName } from '@/lib/consent/readConsent';

/**
 * Remembers what is in the browser at the moment of a yes, so that a no can take away everything that has come since,
 * known or not. Where there is nothing, which is the rule, nothing is stored.
 */
export async function rememberOthers(): Promise<void> {
  const names = [
    ...cookieNames(),
    ...storages().flatMap((storage) => Object.keys(storage)),
    ...(await databaseNames()),
    ...(await cacheNames()),
  ].filter((name) => name !== consentCookieName && !isAnalyticsName(name));
  if (names.length === 0) return;
  storages()[0]?.setItem(othersKey, JSON.stringify([...new Set(names)]));
  learnOthers();
}

/** As this page knows them: another tab that follows the same no may be first to take the list away. */
let others: unknown[] = [];

const learnOthers = () => {
  others = [...others, ...readOthers()];
};

/** Keeps in mind what another page, or another tab, has remembered. */
export function followOthers(): void {
  learnOthers();
  addEventListener('storage', ({ key }) => {
    if (key === othersKey) learnOthers();
  });
}

/** Removes everything that has come since the yes, and all that the analytics inventory names (C33). */
export async function forgetAnalytics(): Promise<void> {
  const isForgotten = (name: string) =>
    isAnalyticsName(name) || (name !== consentCookieName && !others.includes(name));

  forgetCookies(cookieNames().filter(isForgotten));
  for (const storage of storages()) {
    for (const key of Object.keys(storage).filter(isForgotten)) storage.removeItem(key);
  }
  await Promise.all([
    ...(await databaseNames()).filter(isForgotten).map(deleteDatabase),
    ...(await cacheNames()).filter(isForgotten).map((name) => caches.delete(name)),
  ]);
}

/** Anybody may have written there: what is no list of names counts as none. */
function readOthers(): unknown[] {
  try {
    const others: unknown = JSON.parse(localStorage.getItem(othersKey) ?? '[]');
    return Array.isArray(others) ? others : [];
  } catch {
    return [];
  }
}

/** Firefox has none of them where somebody has switched storing off. */
const storages = (): Storage[] => [self.localStorage, self.sessionStorage].filter(Boolean);

const cookieNames = () => Object.keys(Cookies.get());

/**
 * A script cannot see where a cookie belongs, so every place that this page reads from is tried. What is not in the inventory is
 * only removed from this host: on the domains above it other services keep their visitors logged in.
 */
function forgetCookies(names: string[]) {
  const domains = domainLevels(location.hostname);
  for (const name of names) {
    for (const domain of isAnalyticsName(name) ? domains : domains.slice(0, 2)) {
      for (const path of pathLevels(location.pathname)) Cookies.remove(name, { domain, path });
    }
  }
}

/** Firefox before 126 cannot tell which databases there are; no product that we know of makes one. */
async function databaseNames(): Promise<string[]> {
  const databases = (await indexedDB.databases?.()) ?? [];
  return databases.flatMap(({ name }) => name ?? []);
}

/** There only over https. */
const cacheNames = async () => (await self.caches?.keys()) ?? [];

function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    // Blocked: another tab has it open, and will let go of it when it follows the choice; then it is deleted.
    for (const outcome of ['success', 'error', 'blocked']) request.addEventListener(outcome, () => resolve());
  });
}
