import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import { locales } from '@/content';
import { siteOf } from '@/site/site';
import { localeOfPath } from './known-pages';
import { preferredLocale } from './locale';
import { headersOf } from './page-headers';
import { isDev, prerenderedHtml } from './prerendered';
import { type Problem, problems } from './problems';

/** How much of a refused body is still read and dropped, in bytes and milliseconds. */
const mostDropped = 64 * 1024 * 1024;
const longestDropping = 20_000;

/**
 * Sends a whole response to a request whose body nobody reads. A connection that is closed while the client is sending resets, and the
 * client never sees the response: so the rest of the body is read for a while.
 */
export function refuseWith(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
) {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  // The length says that it is complete: the client need not wait for its end.
  response.write(request.method === 'HEAD' ? '' : body);
  let dropped = 0;
  const timer = setTimeout(() => request.destroy(), longestDropping);
  request.on('data', (chunk: Buffer) => {
    dropped += chunk.byteLength;
    if (dropped > mostDropped) request.destroy();
  });
  request.resume();
  finished(request, () => {
    clearTimeout(timer);
    response.end();
  });
}

/** The reader's language: of the address, else of the browser, else of the organisation. */
export const languageOf = (path: string, headers: IncomingHttpHeaders) =>
  localeOfPath(path) ?? preferredLocale(headers['accept-language'] ?? null, locales, siteOf().defaultLocale);

/** Sends one of our own pages in place of the page that was asked for. */
export async function sendProblem(problem: Problem, request: IncomingMessage, response: ServerResponse, path: string) {
  const page = `/${languageOf(path, request.headers)}/problem/${problem}`;
  const headers = { ...headersOf(page), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  refuseWith(request, response, problems[problem], headers, await htmlOf(page, request));
}

/** In development nothing is prerendered: the page is asked for like any other. */
const htmlOf = async (page: string, { socket }: IncomingMessage): Promise<string> =>
  isDev ? (await fetch(`http://localhost:${socket.localPort}${page}`)).text() : prerenderedHtml(page);
