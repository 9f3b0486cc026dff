import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { ownProcess } from './tests/setup/ownProcess';

/** What changes files, settings or what is loaded has a process of its own. */
const alone = [
  'tests/site/commands.test.ts',
  'tests/site/content/**/*.test.{ts,tsx}',
  'tests/site/desk/**/*.test.{ts,tsx}',
  ...ownProcess('tests/site'),
  ...ownProcess('tests/unit'),
];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    setupFiles: ['tests/setup/sameCases.ts'],
    // Two cores are what CI has; some tests start programs, which takes a while when both are busy.
    testTimeout: 60_000,
    // As many as there are: vitest leaves one out, which is half of the machine.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        // The others only read: what they load is then loaded once for all of them, and they take about a third of the time.
        test: {
          name: 'sharing',
          include: ['tests/{unit,site}/**/*.test.{ts,tsx}'],
          exclude: alone,
          isolate: false,
        },
      },
    ],
  },
});
