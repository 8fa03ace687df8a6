import { diagnoseBatch } from '@/features/api/batch';
import { jsonRoute } from '@/features/api/json-route';
import { methodRefusal } from '@/server/api-answer';

/** `POST /api/diagnose/batch`: the same for up to a hundred PCs at once. */
export const POST = jsonRoute(diagnoseBatch);

export const GET = methodRefusal('POST');
export { GET as DELETE, GET as HEAD, GET as OPTIONS, GET as PATCH, GET as PUT };
