import { spawnSync } from 'node:child_process';

/** Looks at the page of every cause and every question with axe, in about two minutes; needs a build. */
export function main() {
  const args = ['playwright', 'test', '--project=script', 'accessibility', '--grep', 'causes and questions'];
  process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ALL_PAGES: 'yes' } }).status ?? 1;
}
