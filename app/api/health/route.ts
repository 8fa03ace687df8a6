import { version } from '@/package.json';
import { answer, methodRefusal } from '../answer';

/** `GET /api/health`: this copy is up, and which version it is. */
export const GET = () => answer({ status: 'ok', version });

export const POST = methodRefusal('GET, HEAD');
export { POST as DELETE, POST as OPTIONS, POST as PATCH, POST as PUT };
