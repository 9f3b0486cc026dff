import { test as base } from 'playwright/test';
import { startNginx } from './startNginx';
import { type RunningSite, startSite } from './startSite';
import { watchRequests } from './untilQuiet';
import { buildFolder, type Variant } from './variants';

type TestOptions = {
  /** Whether the browser says that a program steers it, which keeps analytics away (C27). */
  webdriver: boolean;
};

type TestFixtures = {
  /** In front of the site, for the one test that asks for it. */
  nginx: Awaited<ReturnType<typeof startNginx>>;
};

type WorkerFixtures = { variant: Variant; site: RunningSite };

/** The built site, started as an operator starts it, and a browser that does not say that a program steers it. */
export const test = base.extend<TestOptions & TestFixtures, WorkerFixtures>({
  webdriver: [false, { option: true }],
  variant: ['builtin', { option: true, scope: 'worker' }],
  site: [
    async ({ variant }, use) => {
      const site = await startSite(variant);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  nginx: async ({ site, variant }, use) => {
    const nginx = await startNginx(buildFolder(variant), site);
    await use(nginx);
    await nginx.stop();
  },
  context: async ({ context, webdriver }, use) => {
    watchRequests(context);
    if (!webdriver) {
      await context.addInitScript(() => Object.defineProperty(navigator, 'webdriver', { get: () => false }));
    }
    await use(context);
  },
});

export { expect } from 'playwright/test';
