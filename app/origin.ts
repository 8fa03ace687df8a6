import { headers } from 'next/headers';

/** The origin of this site as the browser sees it, behind reverse proxies as well; for links that are copied elsewhere. */
export async function origin(): Promise<string> {
  const sent = await headers();
  const first = (name: string) => sent.get(name)?.split(',')[0]?.trim();
  return `${first('x-forwarded-proto') ?? 'http'}://${first('x-forwarded-host') ?? first('host') ?? 'localhost'}`;
}
