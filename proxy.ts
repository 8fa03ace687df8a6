import { type NextRequest, NextResponse } from 'next/server';
import { isKnownPage, localeOfPath } from './app/known-pages';
import { preferredLocale } from './app/locale';
import { contentSecurityPolicy, pageHeaders } from './app/policy';
import { prerenderedHtml, scriptHashes } from './app/prerendered';
import { type Problem, problems } from './app/problems';
import { locales } from './content';
import { mostBodyBytes } from './diagnosis/reader/size';

/** Headers of every page, and the answers that the framework would give without a page of ours. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (pathname === '/') return startIn(preferredLocale(request.headers.get('accept-language'), locales), request);
  const problem = problemOf(request, pathname);
  if (problem) return problemPage(problem, request, pathname);
  const hashes = scriptHashes(pathname);
  return hashes && request.method !== 'POST' ? prerendered(hashes) : rendered(request);
}

export const config = { matcher: '/((?!api(?:/|$)|_next/|icon\\.svg$).*)' };

function startIn(locale: string, request: NextRequest) {
  const response = NextResponse.redirect(new URL(`/${locale}`, request.url));
  response.headers.set('Vary', 'Accept-Language');
  return response;
}

/** What would end in a bare error of the framework's own; see docs/headers.md for each. */
function problemOf({ method, headers }: NextRequest, pathname: string): Problem | undefined {
  if (!isDecodable(pathname)) return 'bad-address';
  if (!isKnownPage(pathname)) return 'not-found';
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST' || !/^\/[a-z]{2}\/paste$/.test(pathname)) return 'no-form-here';
  const origin = headers.get('origin');
  if (origin !== null && hostOf(origin) !== (headers.get('x-forwarded-host') ?? headers.get('host'))) return 'foreign-form';
  const length = headers.get('content-length');
  if (length === null) return 'no-length';
  if (Number(length) > mostBodyBytes) return 'too-large';
  if (headers.get('content-type')?.startsWith('multipart/form-data') && !headers.get('content-type')?.includes('boundary='))
    return 'bad-form';
  return undefined;
}

function isDecodable(pathname: string) {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);

/** One of our own pages in place of what was asked for, in the address's language. */
function problemPage(problem: Problem, request: NextRequest, pathname: string) {
  const locale = localeOfPath(pathname) ?? preferredLocale(request.headers.get('accept-language'), locales);
  const page = `/${locale}/problem/${problem}`;
  const response = new NextResponse(prerenderedHtml(page), {
    status: problems[problem],
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
  return withHeaders(response, contentSecurityPolicy(scriptHashes(page) ?? []));
}

function prerendered(hashes: readonly string[]) {
  return withHeaders(NextResponse.next(), contentSecurityPolicy(hashes));
}

/** A page for one person: the framework puts the nonce on its scripts, and nobody keeps the answer. */
function rendered(request: NextRequest) {
  const policy = contentSecurityPolicy([`'nonce-${crypto.randomUUID()}'`]);
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = withHeaders(NextResponse.next({ request: { headers } }), policy);
  response.headers.set('Cache-Control', 'no-store');
  return response;
}

function withHeaders(response: NextResponse, policy: string) {
  response.headers.set('Content-Security-Policy', policy);
  for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value);
  return response;
}
