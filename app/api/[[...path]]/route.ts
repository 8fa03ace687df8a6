import { localeOf, refuse } from '@/server/api-answer';

/** Whatever is not there: JSON as well. */
export const GET = (request: Request) => refuse('not-found', localeOf(request));
export { GET as DELETE, GET as HEAD, GET as OPTIONS, GET as PATCH, GET as POST, GET as PUT };
