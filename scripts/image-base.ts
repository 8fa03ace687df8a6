import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The CA certificates this machine trusts, for an npm registry behind a TLS-inspecting proxy. */
export const certificates = '/etc/ssl/certs/ca-certificates.crt';

/** A folder with a minimal Debian and this Node, laid out like the official Node image; created once and kept in the temporary folder. */
export function baseFolder(): string {
  const [, suite = 'stable'] = /^VERSION_CODENAME=(\w+)$/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
  const base = join(tmpdir(), `settings-sync-help-base-${suite}-node-${process.versions.node}`);
  console.log(`Base: ${base}${existsSync(base) ? '' : ', made now'}`);
  if (!existsSync(base)) makeBase(base, suite);
  return base;
}

function makeBase(base: string, suite: string) {
  const partial = `${base}.partial`;
  rmSync(partial, { recursive: true, force: true });
  execFileSync('debootstrap', ['--variant=minbase', suite, partial], { stdio: ['ignore', 'ignore', 'inherit'] });
  const local = join(partial, 'usr', 'local');
  cpSync(process.execPath, join(local, 'bin', 'node'));
  const modules = execFileSync('npm', ['root', '--global'], { encoding: 'utf8' }).trim();
  cpSync(join(modules, 'npm'), join(local, 'lib', 'node_modules', 'npm'), { recursive: true, dereference: true });
  symlinkSync('../lib/node_modules/npm/bin/npm-cli.js', join(local, 'bin', 'npm'));
  mkdirSync(join(partial, 'etc', 'ssl', 'certs'), { recursive: true });
  if (existsSync(certificates)) cpSync(certificates, join(partial, certificates));
  renameSync(partial, base);
}
