import { localeOf, refuse } from '@/server/api-answer';

/** A 404 in JSON for unknown API paths. */
export const GET = (request: Request) => refuse('not-found', localeOf(request));
export { GET as DELETE, GET as HEAD, GET as OPTIONS, GET as PATCH, GET as POST, GET as PUT };
