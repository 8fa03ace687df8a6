/** Behind reverse proxies the first of several values is the one that the browser sent. */
const firstOf = (sent: Headers, name: string): string | undefined => sent.get(name)?.split(',')[0]?.trim();

/** The host that the browser asked for, with its port. A request can say anything here: it is compared, and never shown. */
export const hostOf = (sent: Headers): string => firstOf(sent, 'x-forwarded-host') ?? firstOf(sent, 'host') ?? 'localhost';
