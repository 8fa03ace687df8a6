import { once } from 'node:events';
import http, { type RequestListener } from 'node:http';
import { type APIRequestContext, expect } from '@playwright/test';
import { type Changes, startNginx } from './nginx';
import { test as base, newer, portsFor } from './stage';

/** A fake instance: echoes the request headers unless `respond` is replaced. */
export class StandIn {
  readonly requests: string[] = [];
  private server = http.createServer();

  constructor(readonly port: number) {}

  respond: RequestListener = (request, response) => response.end(JSON.stringify(request.headers));

  async open() {
    this.server = http.createServer((request, response) => {
      this.requests.push(`${request.method} ${request.url}`);
      request.resume().on('end', () => this.respond(request, response));
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
  }

  async close() {
    if (!this.server.listening) return;
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }
}

/** Never responds. */
export const silent: RequestListener = () => undefined;

/** Drops the connection, as a killed process does. */
export const gone: RequestListener = (request) => request.socket.destroy();

export type Front = {
  readonly port: number;
  readonly address: string;
  readonly instances: readonly [StandIn, StandIn];
  readonly request: APIRequestContext;
  readonly logs: () => string;
};

/** `front` starts the documented nginx with its real limits, in front of two fake instances. */
export const test = base.extend<{ changes: Changes; front: Front }>({
  // A shorter timeout, because a test waits for it.
  changes: [{ 'proxy_read_timeout 10s': 'proxy_read_timeout 1s' }, { option: true }],
  front: async ({ folder, changes, playwright }, use, { parallelIndex }) => {
    const [one, two, port] = portsFor(parallelIndex);
    const instances = [new StandIn(one), new StandIn(two)] as const;
    await Promise.all(instances.map((instance) => instance.open()));
    const nginx = await startNginx({ folder, port, instances: [one, two], release: newer }, changes);
    const request = await playwright.request.newContext({ baseURL: nginx.address, ignoreHTTPSErrors: true, maxRedirects: 0 });
    await use({ port, address: nginx.address, instances, request, logs: nginx.logs });
    await request.dispose();
    await Promise.all(instances.map((instance) => instance.close()));
    await nginx.stop();
  },
});

export { expect };
