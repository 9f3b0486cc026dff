import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/site/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup/sameCases.ts'],
    // Two cores are what CI has; some tests start programs, which takes a while when both are busy.
    testTimeout: 60_000,
    // As many as there are: vitest leaves one out, which is half of the machine.
    maxWorkers: 2,
  },
});
