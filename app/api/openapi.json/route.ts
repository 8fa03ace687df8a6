import { openApi } from '@/features/api/document';
import { answer, methodRefusal } from '@/server/api-answer';

/** `GET /api/openapi.json`: the OpenAPI description of this API. */
export const GET = () => answer(openApi);

export const POST = methodRefusal('GET, HEAD');
export { POST as DELETE, POST as OPTIONS, POST as PATCH, POST as PUT };
