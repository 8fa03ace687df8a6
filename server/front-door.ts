import type { IncomingMessage, ServerResponse } from 'node:http';
import { mostBodyBytes } from '@/diagnosis/reader/size';
import { localeOfHeader, type Refusal, refuse } from './api-answer';
import { bodyBudget } from './body-budget';
import { logFault } from './fault';
import { replaceErrors } from './form-response';
import { headersOf, policyHeader } from './page-headers';
import { isDev } from './prerendered';
import { isReadable, pathOf, problemOf } from './problem-of';
import { languageOf, refuseWith, sendProblem } from './refusal';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** The framework fails on any other method. */
const methods: readonly (string | undefined)[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Framework files, which need no page headers; in development also those for hot reload, and the problem pages. */
const files = isDev ? /^\/(?:_next\/|__nextjs|icon\.svg$|[a-z]{2}\/problem\/)/ : /^\/(?:_next\/static\/|icon\.svg$)/;

/**
 * Sees every request first, in development and in production: replaces the framework's bare errors with our own page or JSON, sets page
 * headers, and leaves the rest to the framework.
 */
export function frontDoor(framework: Handler): Handler {
  const fitsNow = bodyBudget();

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const { method = '', url = '', headers } = request;
    const path = pathOf(url);
    if (/^\/api(?:\/|$)/.test(path)) {
      const refusal = apiRefusal(request, path);
      return refusal ? sendRefusal(refusal, request, response) : framework(request, response);
    }
    if (files.test(path) && (method === 'GET' || method === 'HEAD')) return framework(request, response);
    if (path === '/') return startPage(request, response);
    const problem = problemOf(request) ?? (method === 'POST' && !fitsNow(Number(headers['content-length'])) ? 'too-large' : undefined);
    if (problem) return sendProblem(problem, request, response, path);
    const own = headersOf(path);
    headers[policyHeader.toLowerCase()] = own[policyHeader];
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    if (method === 'POST') replaceErrors(response, () => sendProblem('damaged-form', request, response, path));
    return framework(request, response);
  }

  return async (request, response) => {
    try {
      await handle(request, response);
    } catch (error) {
      logFault(error);
      response.destroy();
    }
  };
}

/** Below /api even requests that reach no route get a JSON error. */
function apiRefusal({ method, headers }: IncomingMessage, path: string): Refusal | undefined {
  if (!isReadable(path)) return 'not-found';
  if (!methods.includes(method)) return 'method';
  return Number(headers['content-length'] ?? 0) > mostBodyBytes ? 'too-large' : undefined;
}

async function sendRefusal(refusal: Refusal, request: IncomingMessage, response: ServerResponse) {
  const refused = refuse(refusal, localeOfHeader(request.headers['accept-language'] ?? null));
  refuseWith(request, response, refused.status, Object.fromEntries(refused.headers), await refused.text());
}

/** Redirects to the start page in the visitor's language. */
function startPage(request: IncomingMessage, response: ServerResponse) {
  refuseWith(request, response, 307, { Location: `/${languageOf('', request.headers)}`, Vary: 'Accept-Language' }, '');
}
