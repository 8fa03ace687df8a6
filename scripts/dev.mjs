// Development server on PORT (default 3000): changes to pages, components and words show at once, without a build.
import { bundle } from './bundle.mjs';

Object.assign(process.env, { NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' });
// These two are bundled once. They know which pages exist and read pastes, so restart after a change in server/ or diagnosis/.
await bundle('server/reading/worker.ts', '.next', 'reading-worker');
await bundle('server/main.ts', '.next', 'main', { withPackages: false });
await import('../server.js');
