// Bundles a TypeScript file and its imports into one module for Node.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * @param {string} entry
 * @param {string} folder output folder
 * @param {string} name without `.mjs`
 * @param {{ withPackages?: boolean }} options `withPackages: false` keeps package imports external
 */
export async function bundle(entry, folder, name, { withPackages = true } = {}) {
  const { NODE_ENV } = process.env;
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': fileURLToPath(new URL('..', import.meta.url)) } },
    ssr: withPackages ? { noExternal: true } : {},
    build: { ssr: entry, outDir: folder, emptyOutDir: false, rollupOptions: { output: { entryFileNames: `${name}.mjs` } } },
  });
  // Vite sets NODE_ENV for its own run; restore it.
  if (NODE_ENV === undefined) Reflect.deleteProperty(process.env, 'NODE_ENV');
  else Object.assign(process.env, { NODE_ENV });
}
