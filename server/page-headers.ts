import { siteOf } from '@/site/site';
import { contentSecurityPolicy, pageHeaders } from './policy';
import { isDev, scriptHashes } from './prerendered';

/** Set on the request, where the framework takes the nonce for its scripts from, and on the response, for the browser. */
export const policyHeader = 'Content-Security-Policy';

/** In development React needs `eval`, and the framework's overlay styles itself inline. */
const policyOf = (scripts: readonly string[]): string =>
  isDev
    ? contentSecurityPolicy([...scripts, "'unsafe-eval'"], siteOf().frameAncestors, ["'unsafe-inline'"])
    : contentSecurityPolicy(scripts, siteOf().frameAncestors);

/** The headers of a page: script hashes if it is prerendered, else a new nonce. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const hashes = scriptHashes(path);
  // The same for everybody until the next build: cached, but revalidated each time, which the framework's ETag answers with 304.
  if (hashes) return { [policyHeader]: policyOf(hashes), ...pageHeaders, 'Cache-Control': 'no-cache' };
  // A personal page: not cached.
  return {
    [policyHeader]: policyOf([`'nonce-${crypto.randomUUID()}'`]),
    ...pageHeaders,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  };
}
