import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    maxWorkers: availableParallelism(),
    include: ['tests/**/*.test.ts'],
    // Speed is judged by benchmarks; a slow machine is no failure.
    testTimeout: 60_000,
  },
});
