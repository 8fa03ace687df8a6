import { type NextRequest, NextResponse } from 'next/server';
import { locales } from './content';
import { mostBodyBytes } from './diagnosis/reader/size';
import { localeOf, refuse } from './server/api-answer';
import { bodyBudget } from './server/body-budget';
import { hasTooMuch, isKnownPage, localeOfPath } from './server/known-pages';
import { preferredLocale } from './server/locale';
import { hostOf } from './server/origin';
import { headersOf, policyHeader } from './server/page-headers';
import { isDev, prerenderedHtml } from './server/prerendered';
import { type Problem, problems } from './server/problems';
import { sentAgain, wasSentAgain } from './server/send-again';
import { actionOf, forThisBuild, isCall, isOfThisBuild } from './server/sent-form';
import { siteOf } from './site/site';

/** Our own answers to what the framework would answer with a bare error, and forms of any build. Who only looks at a page comes past it: app/page-headers.ts. */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (/^\/api(?:\/|$)/.test(pathname)) return apiRefusal(request, pathname) ?? NextResponse.next();
  if (pathname === '/') return startIn(preferredLocale(request.headers.get('accept-language'), locales, siteOf().defaultLocale), request);
  const problem = problemOf(request, pathname);
  if (problem) return problemPage(problem, request, pathname);
  return request.method === 'POST' ? taken(request, pathname) : passedOn(request);
}

/** Not for files, not for the busiest route, and not for who only looks at a page: they need nothing of it. */
export const config = {
  matcher: [
    {
      source: '/((?!_next/static/|icon\\.svg$|api/diagnose$).*)',
      missing: [{ type: 'header', key: 'x-needs-no-proxy' }],
    },
  ],
};

const fitsNow = bodyBudget();

/** Below /api even what no route can see is answered in JSON. */
const apiRefusal = (request: NextRequest, pathname: string) => (isDecodable(pathname) ? undefined : refuse('not-found', localeOf(request)));

function startIn(locale: string, request: NextRequest) {
  const response = NextResponse.redirect(new URL(`/${locale}`, request.url));
  response.headers.set('Vary', 'Accept-Language');
  return response;
}

/** What the framework would answer with a bare error; docs/headers.md lists each, and what remains. */
function problemOf({ method, headers, nextUrl }: NextRequest, pathname: string): Problem | undefined {
  if (!isDecodable(pathname) || hasTooMuch(nextUrl.search)) return 'bad-address';
  if (!isKnownPage(pathname)) return 'not-found';
  // Most of these come past this: here are those that begin while a copy starts, and addresses that the framework spells in other ways.
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'POST' || !/^\/[a-z]{2}\/(?:paste|report)$/.test(pathname)) return 'no-form-here';
  if (!isOurOrigin(headers)) return 'foreign-form';
  const length = headers.get('content-length');
  if (length === null) return 'no-length';
  if (Number(length) > mostBodyBytes || !fitsNow(Number(length))) return 'too-large';
  return isForm(headers.get('content-type') ?? '') ? undefined : 'bad-form';
}

function isDecodable(pathname: string) {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

/** A form without an origin comes from no page of another site: browsers name theirs. */
function isOurOrigin(headers: Headers) {
  const origin = headers.get('origin');
  return origin === null || (URL.canParse(origin) && new URL(origin).host === hostOf(headers));
}

/** What a browser sends for a form, with script or without. */
function isForm(contentType: string) {
  const [type = '', ...parameters] = contentType.split(';').map((part) => part.trim().toLowerCase());
  return type !== 'multipart/form-data' || parameters.some((part) => /^boundary=./.test(part));
}

/** One of our own pages in place of what was asked for, in the address's language. */
function problemPage(problem: Problem, request: NextRequest, pathname: string) {
  const locale = localeOfPath(pathname) ?? preferredLocale(request.headers.get('accept-language'), locales, siteOf().defaultLocale);
  const page = `/${locale}/problem/${problem}`;
  if (isDev) return NextResponse.rewrite(new URL(page, request.url), { status: problems[problem] });
  return new NextResponse(prerenderedHtml(page), {
    status: problems[problem],
    headers: { 'Content-Type': 'text/html; charset=utf-8', ...headersOf(page), 'Cache-Control': 'no-store' },
  });
}

/**
 * A form of ours, whichever build made its page: the framework refuses the action of another one with a bare error, so the
 * action of this build takes its place. With script it stands in a header, without script in the form, which is sent again.
 */
async function taken(request: NextRequest, pathname: string) {
  const action = actionOf(pathname);
  const headers = new Headers(request.headers);
  const form = await request.formData().catch(() => undefined);
  const isCalled = headers.has('next-action');
  // The framework takes actions from such forms only.
  const isMultipart = headers.get('content-type')?.startsWith('multipart/form-data');
  if (!form || (isCalled && !(isMultipart && isCall(form)))) return problemPage('damaged-form', request, pathname);
  if (isCalled) headers.set('next-action', action);
  if (isCalled || (isMultipart && isOfThisBuild(form, action))) return passedOn(request, headers);
  return wasSentAgain(headers) ? problemPage('damaged-form', request, pathname) : sentAgain(request, forThisBuild(form, action));
}

/** What the framework answers, with the headers of the page. */
function passedOn({ nextUrl, headers: sent }: NextRequest, headers = new Headers(sent)) {
  const own = headersOf(nextUrl.pathname);
  headers.set(policyHeader, own[policyHeader] ?? '');
  return NextResponse.next({ request: { headers }, headers: own });
}
