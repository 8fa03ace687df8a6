import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { onPath } from '../programs';

type Browser = { executablePath?: string; channel?: 'chrome'; args: string[] };

/** Debian's headless shell comes first: it is twice as fast as the full browser. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Flags that stop the browser's own network requests. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-gpu',
];

/** A new process for each page took a fifth of the time of the tests. Graphics in the same process too crashed now and then at launch. */
const args = [...quiet, '--renderer-process-limit=1'];

/** The Chromium in PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, one on the PATH, or Chrome on macOS or Windows, if there is one. */
export function chooseBrowser(): Browser | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return { executablePath: named, args };
  if (existsSync(chromium.executablePath())) return { args };
  const found = names.map((name) => onPath(name)).find((file) => file !== undefined);
  if (found) return { executablePath: found, args };
  return process.platform === 'linux' ? undefined : { channel: 'chrome', args };
}
