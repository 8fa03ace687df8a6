// Bundles a TypeScript file and its imports into one module for Node.
import { build } from 'vite';
import { restoringNodeEnv, settings } from './vite.mjs';

/**
 * @param {string} entry
 * @param {string} folder output folder
 * @param {string} name without `.mjs`
 * @param {{ withPackages?: boolean }} options `withPackages: false` keeps package imports external
 */
export async function bundle(entry, folder, name, { withPackages = true } = {}) {
  await restoringNodeEnv(() =>
    build({
      ...settings,
      logLevel: 'error',
      ssr: withPackages ? { noExternal: true } : {},
      build: { ssr: entry, outDir: folder, emptyOutDir: false, rollupOptions: { output: { entryFileNames: `${name}.mjs` } } },
    }),
  );
}
