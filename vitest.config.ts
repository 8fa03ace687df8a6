import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    maxWorkers: availableParallelism(),
    include: ['tests/**/*.test.ts'],
    // Benchmarks judge speed; a slow machine must not fail a test.
    testTimeout: 60_000,
  },
});
