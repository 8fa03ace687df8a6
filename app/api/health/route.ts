import { readSample } from '@/features/api/sample';
import { version } from '@/package.json';
import { answer, methodRefusal } from '@/server/api-answer';
import { log } from '@/server/log';
import { buildId } from '@/server/prerendered';

let state: 'ok' | 'failing' | undefined;

/**
 * `GET /api/health`: whether this copy can read an output, and which version and build it runs. There is nothing to warm up and nothing that it
 * waits for: live is ready, until it is told to stop and takes no new connection.
 */
export function GET() {
  state ??= stateNow();
  return answer({ status: state, version, build: buildId() }, { status: state === 'ok' ? 200 : 503 });
}

/** Reads the sample; says in the log why it cannot be read. */
function stateNow() {
  try {
    readSample();
    return 'ok';
  } catch (error) {
    log({ sample: String(error) });
    return 'failing';
  }
}

export const POST = methodRefusal('GET, HEAD');
export { POST as DELETE, POST as OPTIONS, POST as PATCH, POST as PUT };
