// The part of the site configuration that is built into prerendered pages.
import { existsSync, readFileSync } from 'node:fs';
import { restoringNodeEnv, settings } from './vite.mjs';

/** Reads that part from the file in SITE_CONFIG; exits with one sentence if the file is invalid. @returns {Promise<string>} */
export async function builtSite() {
  const file = process.env.SITE_CONFIG;
  if (!file) return '{}';
  if (!existsSync(file)) refuse(`The site configuration ${file} does not exist.`);
  const { runnerImport } = await import('vite');
  const { module } = await restoringNodeEnv(() => runnerImport('./site/site-config.ts', settings));
  try {
    return module.builtPart(module.parseSite(readFileSync(file, 'utf8'), file));
  } catch (problem) {
    return refuse(problem instanceof module.SiteProblem ? /** @type {Error} */ (problem).message : String(problem));
  }
}

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}
