import { answer, methodRefusal } from '../answer';
import { openApi } from './document';

/** `GET /api/openapi.json`: the description of this API for other programs. */
export const GET = () => answer(openApi);

export const POST = methodRefusal('GET, HEAD');
export { POST as DELETE, POST as OPTIONS, POST as PATCH, POST as PUT };
