// Development server on PORT (default 3000): page changes show at once, without a build.
import { bundle } from './bundle.mjs';

Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' });
// These two are bundled once: restart to see changes to the server itself or to the worker.
await bundle('server/reading/worker.ts', '.next', 'reading-worker');
await bundle('server/main.ts', '.next', 'main', { withPackages: false });
await import('../server.js');
