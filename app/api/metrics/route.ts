import { timingSafeEqual } from 'node:crypto';
import { localeOf, methodRefusal, refuse } from '@/server/api-answer';
import { metrics } from '@/server/metrics';
import { siteOf } from '@/site/site';

/** `GET /api/metrics`: Prometheus metrics behind a bearer token; 404 if none is configured. */
export async function GET(request: Request) {
  const token = siteOf().metrics?.token;
  if (token === undefined) return refuse('not-found', localeOf(request));
  if (!isEqual(request.headers.get('authorization') ?? '', `Bearer ${token}`))
    return refuse('unauthorized', localeOf(request), { 'WWW-Authenticate': 'Bearer' });
  const { registry } = metrics();
  return new Response(await registry.metrics(), { headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' } });
}

/** Constant-time comparison for texts of equal length. */
function isEqual(actual: string, expected: string): boolean {
  const [a, b] = [Buffer.from(actual), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

export const POST = methodRefusal('GET, HEAD');
export { POST as DELETE, POST as OPTIONS, POST as PATCH, POST as PUT };
