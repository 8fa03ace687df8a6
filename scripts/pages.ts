import { spawnSync } from 'node:child_process';

/** Checks the page of every cause and question with axe; takes about two minutes and needs a build. */
export function main() {
  const args = ['playwright', 'test', '--project=script', 'accessibility', '--grep', 'causes and questions'];
  process.exitCode = spawnSync('npx', args, { stdio: 'inherit', env: { ...process.env, ALL_PAGES: 'yes' } }).status ?? 1;
}
