import type { IncomingHttpHeaders } from 'node:http';

/** With several proxies the first value is the browser's. */
const firstOf = (sent: string | readonly string[] | undefined): string | undefined =>
  [sent].flat().join().split(',')[0]?.trim() || undefined;

/** The host and port the browser asked for. A client can claim anything here, so it is only compared, never shown. */
export const hostOf = (headers: IncomingHttpHeaders): string =>
  firstOf(headers['x-forwarded-host']) ?? firstOf(headers.host) ?? 'localhost';
