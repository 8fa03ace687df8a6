// Serves the portal on PORT or 3000, and builds it first where there is no build yet.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

if (!existsSync('.next/csp-hashes.json')) execFileSync('npm', ['run', 'build'], { stdio: 'inherit' });
const server = spawn('npx', ['next', 'start', '-p', process.env.PORT ?? '3000'], { stdio: 'inherit' });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
