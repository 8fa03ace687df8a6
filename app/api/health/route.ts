import { readSample } from '@/features/api/sample';
import { version } from '@/package.json';
import { answer, methodRefusal } from '@/server/api-answer';
import { log } from '@/server/log';
import { buildId } from '@/server/prerendered';

let state: 'ok' | 'failing' | undefined;

/** `GET /api/health`: liveness and readiness in one, since an instance has nothing to warm up and no dependencies. */
export function GET() {
  state ??= checkSample();
  return answer({ status: state, version, build: buildId() }, { status: state === 'ok' ? 200 : 503 });
}

/** Reads the sample output, and logs why if that fails. */
function checkSample() {
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
