// Starts the portal from a release or a built folder, on PORT (default 3000) and LISTEN (default: all addresses).
import { resolve } from 'node:path';
import { refuseOldNode } from './scripts/node-version.mjs';

refuseOldNode(new URL('./package.json', import.meta.url));
const { SITE_CONFIG } = process.env;
if (SITE_CONFIG) process.env.SITE_CONFIG = resolve(SITE_CONFIG);
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' });
process.chdir(import.meta.dirname);
await import(new URL('./.next/main.mjs', import.meta.url).href);
