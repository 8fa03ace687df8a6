import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { onPath } from '../programs';

type Browser = { executablePath?: string; channel?: 'chrome'; args: string[] };

/** Debian's shell without windows comes first: it is twice as fast as the whole browser. */
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

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
 * The Chromium for the browser tests: the one named in PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, one on the path, or Chrome on a Mac or Windows
 * PC; undefined where there is none.
 */
export function chooseBrowser(): Browser | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return { executablePath: named, args: quiet };
  if (existsSync(chromium.executablePath())) return { args: quiet };
  const found = names.map((name) => onPath(name)).find((file) => file !== undefined);
  if (found) return { executablePath: found, args: quiet };
  return process.platform === 'linux' ? undefined : { channel: 'chrome', args: quiet };
}
