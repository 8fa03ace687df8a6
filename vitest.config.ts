import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Tests that replace modules, or load them anew. */
const alone = 'tests/unit/alone/**/*.test.ts';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    maxWorkers: availableParallelism(),
    // Benchmarks judge speed; a slow machine must not fail a test.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'alone', include: [alone] } },
      // Loading the product for each file would take longer than its tests, so these share what is loaded.
      { extends: true, test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: [alone], isolate: false } },
    ],
  },
});
