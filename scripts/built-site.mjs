// What of the site configuration stands in prerendered pages; ends the process with one sentence where the file cannot be used.
import { existsSync, readFileSync } from 'node:fs';

/** Reads the file named in SITE_CONFIG and gives the part that is built in, as a text. @returns {Promise<string>} */
export async function builtSite() {
  const file = process.env.SITE_CONFIG;
  if (!file) return '{}';
  if (!existsSync(file)) refuse(`The site configuration ${file} does not exist.`);
  const { NODE_ENV } = process.env;
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport('./site/site-config.ts');
  // Vite names the environment of its own run; the build that follows has another.
  if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
  else Object.assign(process.env, { NODE_ENV });
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
