// Checks the Node version, in syntax that much older versions can parse.
import { readFileSync } from 'node:fs';

/**
 * One sentence on why a Node version, such as `20.20.2`, is too old for `engines`, such as `>=20.19`; undefined if it is not.
 * @param {string} version
 * @param {string} engines
 * @returns {string | undefined}
 */
export function nodeProblem(version, engines) {
  const least = engines.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return undefined;
  return `Settings Sync Help needs Node ${least} or later, and this is Node ${version}: install the version that docs/operation.md recommends.`;
}

/** Exits with one sentence if this Node is too old for a package.json. @param {URL} manifest */
export function refuseOldNode(manifest) {
  const { engines } = JSON.parse(readFileSync(manifest, 'utf8'));
  const problem = nodeProblem(process.versions.node, engines.node);
  if (problem === undefined) return;
  console.error(problem);
  process.exit(1);
}
