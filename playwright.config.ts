import { defineConfig } from '@playwright/test';
import { chooseBrowser } from './tests/browser/choose-browser';

const browser = chooseBrowser();
if (!browser) throw new Error('There is no Chromium: run "npm run setup".');

const port = Number(process.env.PORT ?? 3210);

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  // Generous: a slow machine must not fail a test.
  expect: { timeout: 20_000 },
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: { baseURL: `http://127.0.0.1:${port}`, launchOptions: browser },
  projects: [
    { name: 'copies', testDir: 'tests/copies' },
    { name: 'script', testDir: 'tests/browser', grepInvert: /@no-script/, use: { javaScriptEnabled: true } },
    // Headers, the API and the words are the same with and without JavaScript, and axe needs it.
    {
      name: 'no-script',
      testDir: 'tests/browser',
      testIgnore: ['api.spec.ts', 'batch.spec.ts', 'headers.spec.ts', 'hostile.spec.ts', 'seed.spec.ts'],
      grepInvert: /@script/,
      use: { javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: 'node server.js',
    env: { PORT: `${port}`, LISTEN: '127.0.0.1' },
    url: `http://127.0.0.1:${port}/api/health`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
