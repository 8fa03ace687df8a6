import { headers } from 'next/headers';

/** Behind reverse proxies the first of several values is the one that the browser sent. */
const firstOf = (sent: Headers, name: string): string | undefined => sent.get(name)?.split(',')[0]?.trim();

/** The host that the browser asked for, with its port. */
export const hostOf = (sent: Headers): string => firstOf(sent, 'x-forwarded-host') ?? firstOf(sent, 'host') ?? 'localhost';

/** The origin of this site as the browser sees it, behind reverse proxies as well; for links that are copied elsewhere. */
export async function origin(): Promise<string> {
  const sent = await headers();
  return `${firstOf(sent, 'x-forwarded-proto') ?? 'http'}://${hostOf(sent)}`;
}
