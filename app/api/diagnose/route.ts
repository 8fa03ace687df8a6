import { jsonRoute } from '@/features/api/json-route';
import { outcomeOf } from '@/features/api/outcome';
import { parseRequest } from '@/features/api/request';
import { methodRefusal } from '@/server/api-answer';

/** `POST /api/diagnose`: the diagnosis engine as an API. */
export const POST = jsonRoute((json, locale) => outcomeOf(parseRequest(json), locale));

export const GET = methodRefusal('POST');
export { GET as DELETE, GET as HEAD, GET as OPTIONS, GET as PATCH, GET as PUT };
