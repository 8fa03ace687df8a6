// What a release is started with, as its server.js: older versions of Node would fail within the framework, or only at the first paste.
import { refuseOldNode } from './node-version.mjs';

refuseOldNode(new URL('./package.json', import.meta.url));
await import(new URL('./framework.js', import.meta.url).href);
