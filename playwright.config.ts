import { defineConfig, devices } from 'playwright/test';
import type { Variant } from './tests/e2e/variants';

/** A test with this tag takes long, and the others of its file have asked for the core of it. */
const longTests = /@long/;

/** Every page one by one, every job at the desk, and builds that no other test uses: `npm run test:full` runs these too. */
const long =
  /\/(analyticsMatomo|analyticsNone|analyticsPlausible|analyticsUmami|cacheComponents|dataPrograms|deliveryStock|deskJobs|everyPage|heardEveryKind|heardEveryPage|keysEveryKind|live|message|presentationsEveryPage|publicAddress|readerView)\.spec\.ts$/;

export default defineConfig<object, { variant: Variant }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Two: one core for the browser, one for the site.
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  globalSetup: './tests/e2e/buildVariants.ts',
  projects: [
    { name: 'lean', testIgnore: long, grepInvert: process.env.TEST_FULL ? undefined : longTests },
    ...(process.env.TEST_FULL
      ? [
          { name: 'long', testMatch: long },
          // The same pages as Next makes them (LEAN=0), and as it makes them with Cache Components: what holds for one must hold for the others.
          ...(['stock', 'cache'] as const).map((variant) => ({
            name: variant,
            use: { variant },
            testMatch: /\/(consent|consentChoice|consentEndpoint|consentStored|landing|pages)\.spec\.ts$/,
          })),
          // With LEAN=0 all hits are Next's: there is nothing to compare.
          { name: 'cache hits', use: { variant: 'cache' as const }, testMatch: /\/hits\.spec\.ts$/ },
        ]
      : []),
  ],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      // Chromium's own calls home would be refused on a closed network, many at a time.
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
