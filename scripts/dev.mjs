// Serves the portal for whoever works on it, on PORT or 3000: a change of a page shows at once, and nothing is built first.
import { bundle } from './bundle.mjs';

Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' });
// Changes of these two show at the next start: what stands before the framework, and the reader of long pastes.
await bundle('server/reading/worker.ts', '.next', 'reading-worker');
await bundle('server/main.ts', '.next', 'main', { withPackages: false });
await import('../server.js');
