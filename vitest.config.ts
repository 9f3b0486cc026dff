import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Below tests/site, what changes files, settings or what is loaded: each file has a process of its own, as the unit tests have. */
export const alone = ['commands.test.ts', 'content/**', 'desk/**'].map((path) => `tests/site/${path}`);

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    setupFiles: ['tests/setup/sameCases.ts'],
    // Two cores are what CI has; some tests start programs, which takes a while when both are busy.
    testTimeout: 60_000,
    // As many as there are: vitest leaves one out, which is half of the machine.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'alone',
          include: [
            'tests/unit/**/*.test.{ts,tsx}',
            ...alone.map((path) => path.replace('**', '**/*.test.{ts,tsx}')),
          ],
        },
      },
      {
        extends: true,
        // The others only read what the site is, which is then read once for all of them: they take less than half of the time
        // (tests/site/structure/sharedProcess.test.ts).
        test: { name: 'sharing', include: ['tests/site/**/*.test.{ts,tsx}'], exclude: alone, isolate: false },
      },
    ],
  },
});
