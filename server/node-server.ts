import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { setPageHeaders } from './page-headers';

/** The methods that the framework knows. */
const known: readonly (string | undefined)[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

type Begun = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly server: Server };

/** A whole request with its body has to come within so many milliseconds, however steadily it comes; Node's own limit is five minutes. */
const longestRequest = 60_000;

/** So often, in milliseconds, a copy that is stopping lets go of connections on which nothing is said. */
const lettingGo = 250;

/**
 * What the framework's server lacks. At a request with a method that it does not know (TRACE) it fails with 500 before our code sees it: as
 * OPTIONS it gets our answer, 405. It has no cheap way to give a page its own headers. And told to stop, it would serve a connection on as
 * long as a proxy uses it.
 */
export function mendServer() {
  let used: Server | undefined;
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as Begun;
    if (used !== server) server.requestTimeout = longestRequest;
    used = server;
    if (!known.includes(request.method)) request.method = 'OPTIONS';
    if (!server.listening) response.shouldKeepAlive = false;
    setPageHeaders(request, response);
  });
  // A log that cannot be written, to a full disk or a closed pipe, is no reason to stop serving.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.once('SIGTERM', () => {
    setInterval(() => used?.closeIdleConnections(), lettingGo).unref();
  });
}
