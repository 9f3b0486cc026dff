import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const soak = 'tests/faults/soak.test.ts';

/**
 * `npm run test:faults`: faults and attacks against the built site, with real processes. `npm test` runs the same, in short, with the
 * first of the drills and of those with Varnish, and without the load that lasts (`npm run soak`).
 */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [mode === 'soak' ? soak : 'tests/faults/**/*.test.ts'],
    exclude: mode === 'long' || mode === 'soak' ? [] : [soak],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each measures how long others wait: one at a time.
    fileParallelism: false,
  },
}));
