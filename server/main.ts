import { createServer } from 'node:http';
import next from 'next';
import { checkSite } from '@/site/site-check';
import { version } from '../package.json';
import { frontDoor } from './front-door';
import { quietConsole } from './log';
import { isDev, siteBuilt } from './prerendered';

/** Milliseconds for a whole request, body included, against slow senders; Node's default is five minutes. */
const requestTimeout = 60_000;

/** How often a stopping instance closes idle keep-alive connections, in milliseconds. */
const closingInterval = 250;

/** Milliseconds that a stopping instance waits for its connections. One that never sends a request is not idle to Node. */
const stopLimit = 10_000;

if (!isDev) {
  checkSite(siteBuilt());
  quietConsole();
}

const { PORT = '3000', LISTEN, KEEP_ALIVE_TIMEOUT } = process.env;
const server = createServer({ requestTimeout });
if (KEEP_ALIVE_TIMEOUT) server.keepAliveTimeout = Number(KEEP_ALIVE_TIMEOUT);

// The framework uses only these for its own origin: the Host header is compared, but never shown.
const app = next({ dev: isDev, hostname: LISTEN || 'localhost', port: Number(PORT), httpServer: server });
await app.prepare();
const handle = frontDoor(app.getRequestHandler());
server.on('request', (request, response) => {
  if (!server.listening) response.shouldKeepAlive = false;
  void handle(request, response);
});
server.listen(Number(PORT), LISTEN || undefined, () => console.log(`Settings Sync Help ${version} on port ${PORT}`));

/** Accepts no new requests, finishes those in progress within `stopLimit`, and exits with the code a shell reports for the signal. */
function stop(exitCode: number) {
  server.close(() => process.exit(exitCode));
  setInterval(() => server.closeIdleConnections(), closingInterval).unref();
  setTimeout(() => server.closeAllConnections(), stopLimit).unref();
}
process.once('SIGTERM', () => stop(143));
process.once('SIGINT', () => stop(130));
