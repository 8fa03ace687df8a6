import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chooseBrowser } from '@/tests/browser/choose-browser';
import { onPath } from '@/tests/programs';

/** What the browser tests need beside the packages of npm, by the name of its Debian package. */
const needed: Readonly<Record<string, () => unknown>> = {
  'chromium-headless-shell': chooseBrowser,
  nginx: () => onPath('nginx'),
  openssl: () => onPath('openssl'),
};

const missing = (): readonly string[] => Object.keys(needed).filter((name) => !needed[name]?.());

/** Installs what the browser tests need and this machine lacks, on Debian as root; elsewhere says what to install, and exits with 1. */
export function main() {
  const isOurs = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (missing().length > 0 && isOurs) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...missing()], { env, stdio: 'inherit' });
  }
  const lacking = missing();
  if (lacking.length === 0) return console.log('The browser tests have what they need.');
  console.error(`Install ${lacking.join(' and ')} for the browser tests. A Chromium also comes with: npx playwright install chromium`);
  process.exitCode = 1;
}
