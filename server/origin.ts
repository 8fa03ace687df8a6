import type { IncomingHttpHeaders } from 'node:http';

/** Behind reverse proxies the first of several values is the one that the browser sent. */
const firstOf = (sent: string | readonly string[] | undefined): string | undefined =>
  [sent].flat().join().split(',')[0]?.trim() || undefined;

/** The host that the browser asked for, with its port. A request can say anything here: it is compared, and never shown. */
export const hostOf = (headers: IncomingHttpHeaders): string =>
  firstOf(headers['x-forwarded-host']) ?? firstOf(headers.host) ?? 'localhost';
