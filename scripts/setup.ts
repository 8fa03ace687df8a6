import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chooseBrowser } from '@/tests/browser/choose-browser';
import { onPath } from '@/tests/programs';

/** What the browser tests need apart from npm packages, by Debian package name. */
const needed: Readonly<Record<string, () => unknown>> = {
  'chromium-headless-shell': chooseBrowser,
  nginx: () => onPath('nginx'),
  openssl: () => onPath('openssl'),
};

const missing = (): readonly string[] => Object.keys(needed).filter((name) => !needed[name]?.());

/** Installs what is missing for the browser tests if run as root on Debian; otherwise says what to install, and exits with 1. */
export function main() {
  const canInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (missing().length > 0 && canInstall) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing()], { env, stdio: 'inherit' });
  }
  const lacking = missing();
  if (lacking.length === 0) return console.log('The browser tests have what they need.');
  console.error(`Install ${lacking.join(' and ')} for the browser tests. A Chromium also comes with: npx playwright install chromium`);
  process.exitCode = 1;
}
