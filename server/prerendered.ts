import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '.next');

/** `npm run dev` renders every page on request and has no build output. */
export const isDev = process.env.NODE_ENV === 'development';

let hashes: Readonly<Record<string, readonly string[]>> | undefined;

/** The hashes of a prerendered page's inline scripts, from the build; undefined for dynamic pages. */
export function scriptHashes(pathname: string): readonly string[] | undefined {
  if (isDev) return undefined;
  hashes ??= JSON.parse(readFileSync(join(folder, 'csp-hashes.json'), 'utf8')) as Record<string, string[]>;
  return Object.hasOwn(hashes, pathname) ? hashes[pathname] : undefined;
}

/** The build that this instance runs. */
export const buildId = (): string => (isDev ? 'dev' : readFileSync(join(folder, 'BUILD_ID'), 'utf8').trim());

/** The part of the site configuration that was built into the prerendered pages. */
export const siteBuilt = (): string => readFileSync(join(folder, 'site-built.json'), 'utf8');

const pages = new Map<string, string>();

/** The HTML of one of our prerendered pages. */
export function prerenderedHtml(pathname: string): string {
  const html = pages.get(pathname) ?? readFileSync(join(folder, 'server', 'app', `${pathname}.html`), 'utf8');
  pages.set(pathname, html);
  return html;
}
