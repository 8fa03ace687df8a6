import { siteOf } from '@/site/site';
import { contentSecurityPolicy, pageHeaders } from './policy';
import { isDev, scriptHashes } from './prerendered';

/** The framework finds the policy in the request, and puts its nonce on the scripts; browsers find it in the response. */
export const policyHeader = 'Content-Security-Policy';

/** React's messages for developers need `eval`. */
const policyOf = (scripts: readonly string[]): string =>
  contentSecurityPolicy(isDev ? [...scripts, "'unsafe-eval'"] : scripts, siteOf().frameAncestors);

/** The headers of a page by its path: with the hashes of its scripts where it is prerendered, else with a new nonce. */
export function headersOf(path: string): Readonly<Record<string, string>> {
  const hashes = scriptHashes(path);
  // The same for everybody until the next build: kept, and asked for each time, which the framework's ETag answers with 304.
  if (hashes) return { [policyHeader]: policyOf(hashes), ...pageHeaders, 'Cache-Control': 'no-cache' };
  // A page for one person: nobody keeps the response.
  return {
    [policyHeader]: policyOf([`'nonce-${crypto.randomUUID()}'`]),
    ...pageHeaders,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  };
}
