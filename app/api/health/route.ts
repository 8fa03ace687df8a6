import { buildId } from '@/app/prerendered';
import { version } from '@/package.json';
import { answer, methodRefusal } from '../answer';

/**
 * `GET /api/health`: this copy is up, and which version and build it runs. There is nothing to warm up and nothing that it waits for: live
 * is ready, until it is told to stop and takes no new connection.
 */
export const GET = () => answer({ status: 'ok', version, build: buildId() });

export const POST = methodRefusal('GET, HEAD');
export { POST as DELETE, POST as OPTIONS, POST as PATCH, POST as PUT };
