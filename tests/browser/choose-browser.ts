import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installDebianPackage, onPath } from '../programs';

type Browser = { executablePath?: string; channel?: 'chrome'; args: string[] };

const shell = 'chromium-headless-shell';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** Flags that only stop a browser from looking up addresses of its own. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-gpu',
];

/**
 * The Chromium for the browser tests: the one named in PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, Debian's shell without
 * windows (installed here when we may, as it is twice as fast as the whole browser), one on the path, or Chrome on a Mac or
 * Windows PC.
 */
export async function chooseBrowser(): Promise<Browser> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return { executablePath: named, args: quiet };
  if (existsSync(chromium.executablePath())) return { args: quiet };
  const found = onPath([shell]) ?? installDebianPackage(shell) ?? onPath(names) ?? installDebianPackage('chromium');
  if (found) return { executablePath: found, args: quiet };
  if (process.platform !== 'linux') return { channel: 'chrome', args: quiet };
  throw new Error('No Chromium: run "npx playwright install chromium", install Chrome or Chromium, or set PLAYWRIGHT_CHROMIUM_PATH.');
}
