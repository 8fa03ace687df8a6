import type { IncomingMessage, ServerResponse } from 'node:http';
import { siteOf } from '@/site/site';
import { hasTooMuch, isKnownPage } from './known-pages';
import { contentSecurityPolicy, pageHeaders } from './policy';
import { isDev, scriptHashes } from './prerendered';

/** Names, to the matcher of proxy.ts, a request that needs nothing of it. */
const needsNoProxy = 'x-needs-no-proxy';

/** The policy of an answer: the framework looks for it in the request, and puts its nonce on the scripts. */
export const policyHeader = 'Content-Security-Policy';

/** The policy of a page in this organisation. */
const policyOf = (scripts: readonly string[]): string =>
  // React's own messages need it while the portal is worked on.
  contentSecurityPolicy(isDev ? [...scripts, "'unsafe-eval'"] : scripts, siteOf().frameAncestors);

/** Takes the address of one of our pages; gives the headers of its answer, each time with another nonce where it is rendered for one request. */
export function headersOf(pathname: string): Readonly<Record<string, string>> {
  const hashes = scriptHashes(pathname);
  // The same for everybody until the next build: kept, and asked for each time, which the framework's ETag answers with 304.
  if (hashes) return { [policyHeader]: policyOf(hashes), ...pageHeaders, 'Cache-Control': 'no-cache' };
  // A page for one person: nobody keeps the answer.
  return {
    [policyHeader]: policyOf([`'nonce-${crypto.randomUUID()}'`]),
    ...pageHeaders,
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  };
}

/**
 * Gives a page that somebody only looks at its headers before the framework sees the request, and lets it past proxy.ts: a call of that
 * costs as much as a whole prerendered page. What a client says of this is taken away.
 */
export function setPageHeaders({ headers, method, url = '' }: IncomingMessage, response: ServerResponse): void {
  delete headers[needsNoProxy];
  const [pathname = ''] = url.split(/[?#]/, 1);
  if ((method !== 'GET' && method !== 'HEAD') || !isKnownPage(pathname) || hasTooMuch(url)) return;
  const own = headersOf(pathname);
  headers[policyHeader.toLowerCase()] = own[policyHeader];
  for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
  // Last: a page that has not got its headers is left to the proxy.
  headers[needsNoProxy] = 'yes';
}
