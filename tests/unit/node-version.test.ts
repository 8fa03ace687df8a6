import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { engines } from '@/package.json';
import { nodeProblem } from '@/scripts/node-version.mjs';

test.each(['14.21.3', '18.20.8', '20.9.0', '20.18.3'])('Node %s is refused in one sentence with both versions', (version) => {
  const sentence = nodeProblem(version, engines.node);
  expect(sentence).toMatch(/^[^\n]+\.$/);
  expect(sentence).toContain(`Node ${version}`);
  expect(sentence).toContain(`Node ${engines.node.slice(2)} or later`);
});

test.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0', '100.1.0'])('Node %s is accepted', (version) => {
  expect(nodeProblem(version, engines.node)).toBeUndefined();
});

test('the same version is recommended everywhere', () => {
  const recommended = readFileSync('.nvmrc', 'utf8').trim();
  expect(readFileSync('README.md', 'utf8')).toContain(`Node ${recommended} LTS`);
  expect(readFileSync('docs/operation.md', 'utf8')).toContain(`Node ${recommended} LTS`);
  expect(readFileSync('Dockerfile', 'utf8')).toContain(`node:${recommended}-slim`);
});

test('the same minimum is given everywhere', () => {
  const least = engines.node.slice(2);
  for (const page of ['README.md', 'docs/operation.md']) expect(readFileSync(page, 'utf8')).toContain(`Node ${least} or later`);
});
