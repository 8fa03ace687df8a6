import type { IncomingMessage, ServerResponse } from 'node:http';
import { isKnownPage } from './known-pages';
import { pageHeaders, policyOf } from './policy';
import { scriptHashes } from './prerendered';

/** Names, to the matcher of proxy.ts, a request that needs nothing of it. */
const needsNoProxy = 'x-needs-no-proxy';

/** An address as clients send it, whole or from its path on. */
const address = /^(?:https?:\/\/[^/?#]*)?([^?#]*)/i;

/**
 * Gives one of our pages its headers, before the framework sees the request: a call of proxy.ts costs as much as a whole
 * prerendered page. Whoever only looks at a page is then let past the proxy; what a client says of that is taken away.
 */
export function setPageHeaders(request: IncomingMessage, response: ServerResponse): void {
  const { headers, method, url = '' } = request;
  delete headers[needsNoProxy];
  const pathname = address.exec(url)?.[1] ?? '';
  if (!isKnownPage(pathname)) return;
  if (method === 'GET' || method === 'HEAD') headers[needsNoProxy] = 'yes';
  const hashes = scriptHashes(pathname);
  const policy = policyOf(hashes ?? [`'nonce-${crypto.randomUUID()}'`]);
  response.setHeader('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
  if (hashes) return;
  // A page for one person: the framework puts the nonce on its scripts, and nobody keeps the answer.
  headers['content-security-policy'] = policy;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex');
}
