import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program on the path, by the first of its names that is there. */
export function onPath(programs: readonly string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const candidates = folders.flatMap((folder) => programs.map((name) => join(folder, name)));
  return candidates.find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Installs a package where we may, and gives its program. */
export function installDebianPackage(name: string, program = name): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', name], { env, stdio: 'ignore' });
  } catch {
    return undefined;
  }
  return onPath([program]);
}

/** A program that the tests start, installed on Debian where we may and where it is missing. */
export const programFor = (name: string, debianPackage: string): string | undefined =>
  onPath([name]) ?? installDebianPackage(debianPackage, name);
