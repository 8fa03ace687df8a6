import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

type Browser = { executablePath?: string; channel?: 'chrome'; args: string[] };

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
 * The Chromium for the browser tests: the one named in PLAYWRIGHT_CHROMIUM_PATH, Playwright's own, one on the path, Chrome
 * on a Mac or Windows PC, and else Debian's package, installed here.
 */
export async function chooseBrowser(): Promise<Browser> {
  const named = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (named) return { executablePath: named, args: quiet };
  if (existsSync(chromium.executablePath())) return { args: quiet };
  const found = onPath();
  if (found) return { executablePath: found, args: quiet };
  if (process.platform !== 'linux') return { channel: 'chrome', args: quiet };
  const installed = installDebianPackage();
  if (installed) return { executablePath: installed, args: quiet };
  throw new Error('No Chromium: run "npx playwright install chromium", install Chrome or Chromium, or set PLAYWRIGHT_CHROMIUM_PATH.');
}

function onPath(): string | undefined {
  const candidates = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function installDebianPackage(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, stdio: 'ignore' });
  return onPath();
}
