import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** The methods that the framework knows. */
const known: readonly (string | undefined)[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The framework fails at a request with another method (TRACE: 500) before our code sees it; as OPTIONS it gets our answer, 405. */
export function answerOddMethods() {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (!known.includes(request.method)) request.method = 'OPTIONS';
  });
}
