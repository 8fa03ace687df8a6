import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream';
import { locales } from '@/content';
import { siteOf } from '@/site/site';
import { localeOfPath } from './known-pages';
import { preferredLocale } from './locale';
import { headersOf } from './page-headers';
import { isDev, prerenderedHtml } from './prerendered';
import { type Problem, problems } from './problems';

/** How much of a refused body is read and dropped, in bytes and milliseconds. */
const maxDroppedBytes = 64 * 1024 * 1024;
const maxDroppingMs = 20_000;

/**
 * Responds without using the request's body, but reads on for a while: closing the connection while the client is sending would reset it,
 * and the client would never see the response.
 */
export function refuseWith(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string,
) {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  // Content-Length tells the client that the response is complete before the connection ends.
  response.write(request.method === 'HEAD' ? '' : body);
  let dropped = 0;
  const timer = setTimeout(() => request.destroy(), maxDroppingMs);
  request.on('data', (chunk: Buffer) => {
    dropped += chunk.byteLength;
    if (dropped > maxDroppedBytes) request.destroy();
  });
  request.resume();
  finished(request, () => {
    clearTimeout(timer);
    response.end();
  });
}

/** The visitor's language: from the URL, else the browser, else the site configuration. */
export const languageOf = (path: string, headers: IncomingHttpHeaders) =>
  localeOfPath(path) ?? preferredLocale(headers['accept-language'] ?? null, locales, siteOf().defaultLocale);

/** Sends one of our problem pages instead of the requested page. */
export async function sendProblem(problem: Problem, request: IncomingMessage, response: ServerResponse, path: string) {
  const page = `/${languageOf(path, request.headers)}/problem/${problem}`;
  const headers = { ...headersOf(page), 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
  refuseWith(request, response, problems[problem], headers, await htmlOf(page, request));
}

/** In development nothing is prerendered, so the page is fetched. */
const htmlOf = async (page: string, { socket }: IncomingMessage): Promise<string> =>
  isDev ? (await fetch(`http://localhost:${socket.localPort}${page}`)).text() : prerenderedHtml(page);
