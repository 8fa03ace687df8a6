import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(process.cwd(), '.next');

/** `npm run dev` renders every page for its request, and has no build. */
export const isDev = process.env.NODE_ENV === 'development';

let hashes: Readonly<Record<string, readonly string[]>> | undefined;

/** The hashes of a prerendered page's inline scripts, as the build wrote them; undefined for a page that is not prerendered. */
export function scriptHashes(pathname: string): readonly string[] | undefined {
  if (isDev) return undefined;
  hashes ??= JSON.parse(readFileSync(join(folder, 'csp-hashes.json'), 'utf8')) as Record<string, string[]>;
  return Object.hasOwn(hashes, pathname) ? hashes[pathname] : undefined;
}

/** Which build this copy runs. */
export const buildId = (): string => (isDev ? 'dev' : readFileSync(join(folder, 'BUILD_ID'), 'utf8').trim());

/** The part of the site configuration that stands in prerendered pages, as the build wrote it. */
export const siteBuilt = (): string => readFileSync(join(folder, 'site-built.json'), 'utf8');

const pages = new Map<string, string>();

/** The HTML of one of our prerendered pages. */
export function prerenderedHtml(pathname: string): string {
  const html = pages.get(pathname) ?? readFileSync(join(folder, 'server', 'app', `${pathname}.html`), 'utf8');
  pages.set(pathname, html);
  return html;
}
