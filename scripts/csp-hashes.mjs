// Writes the hashes of the inline scripts of every prerendered page, by path: server/page-headers.ts puts them in the policy.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = join('.next', 'server', 'app');
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([^<]*(?:<(?!\/script>)[^<]*)*)<\/script>/g;

const hashOf = (/** @type {string} */ script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

const hashes = Object.fromEntries(
  readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const html = readFileSync(join(pages, file), 'utf8');
      const scripts = [...html.matchAll(inlineScript)].map(([, script = '']) => hashOf(script));
      return [`/${file.replace(/\.html$/, '').replaceAll('\\', '/')}`, [...new Set(scripts)]];
    }),
);
writeFileSync(join('.next', 'csp-hashes.json'), JSON.stringify(hashes));
console.log(`Script hashes of ${Object.keys(hashes).length} prerendered pages written.`);
