import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NextResponse } from 'next/server';

/** @type {Record<string, string[]> | undefined} */
let hashes;

const policyOf = (/** @type {string[]} */ scripts) => `default-src 'none'; script-src 'self' ${scripts.join(' ')}; style-src 'self'`;

/** The least that a strict policy needs: hashes where a page is prerendered, else a nonce. @param {import('next/server').NextRequest} request */
export function proxy(request) {
  hashes ??= JSON.parse(readFileSync(join(process.cwd(), '.next', 'csp-hashes.json'), 'utf8'));
  const own = hashes?.[request.nextUrl.pathname];
  const policy = policyOf(own ?? [`'nonce-${crypto.randomUUID()}'`]);
  const headers = new Headers(request.headers);
  if (!own) headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next(own ? {} : { request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

/** Not with `?bare`: then a page has no policy at all, which is the most that the framework can serve. */
export const config = { matcher: [{ source: '/((?!_next/static/|api$).*)', missing: [{ type: 'query', key: 'bare' }] }] };
