import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const long = ['drills', 'soak', 'varnish'].map((name) => `tests/faults/${name}.test.ts`);

/**
 * `npm run test:faults`: faults and attacks against the built site, with real processes. `npm test` runs the same, in short, without
 * the drills, Varnish and the load that lasts (`npm run soak`).
 */
export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: [mode === 'soak' ? 'tests/faults/soak.test.ts' : 'tests/faults/**/*.test.ts'],
    exclude: mode === 'long' || mode === 'soak' ? [] : long,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each measures how long others wait: one at a time.
    fileParallelism: false,
  },
}));
