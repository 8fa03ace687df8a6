// How the scripts run Vite.
import { fileURLToPath } from 'node:url';

/** Its settings: no configuration file, and the alias of the sources. */
export const settings = {
  configFile: /** @type {const} */ (false),
  resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
};

/** Does the work and restores NODE_ENV, which Vite sets for its own run. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function restoringNodeEnv(work) {
  const { NODE_ENV } = process.env;
  try {
    return await work();
  } finally {
    if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
    else Object.assign(process.env, { NODE_ENV });
  }
}
