import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const refused = [
  ['diagnosis', 'react'],
  ['diagnosis', 'react-dom'],
  ['diagnosis', 'node:fs'],
  ['diagnosis', '@/content'],
  ['diagnosis', '../../content'],
  ['diagnosis', '../../features/words'],
  ['diagnosis', '../../server/log'],
  ['diagnosis', '../../files/entry'],
  ['components', '@/content'],
  ['components', '../../content/en'],
  ['components', '@/diagnosis/facts'],
  ['components', '@/app'],
  ['components', '@/files/entry'],
  ['content', '@/components/icon'],
  ['content', '../../app'],
  ['content', 'react'],
  ['content', '@/features/words'],
  ['content', '@/files/entry'],
  ['components', '../../client/kept'],
  ['site', '@/server/log'],
  ['site', 'next/headers'],
  ['site', '../../files/entry'],
  ['files', '@/content'],
  ['files', '../../client/kept'],
  ['files', '@/server/log'],
  ['files', 'react'],
  ['files', 'node:fs'],
  ['client', '@/content'],
  ['client', 'node:fs'],
  ['server', '@/features/words'],
  ['server', '../../components/icon'],
  ['features', '@/app/api/health/route'],
  ['features', '../../app'],
] as const;

const allowed = [
  ['diagnosis', 'zod'],
  ['diagnosis', '../facts'],
  ['content', '../../diagnosis/facts'],
  ['components', '../icon'],
  ['site', '@/diagnosis/facts'],
  ['files', '@/diagnosis/reader/decode'],
  ['files', 'papaparse'],
  ['client', '@/diagnosis/reader/read'],
  ['client', '@/files/entries-of'],
  ['server', '@/site/site'],
  ['server', '@/files/entries-of'],
  ['features', '@/server/fault'],
  ['features', '@/files/entries-of'],
] as const;

/** The project's folders under its lint rules, without its files. */
const place = mkdtempSync(join(tmpdir(), 'arrows-'));
copyFileSync('biome.json', join(place, 'biome.json'));
afterAll(() => rmSync(place, { recursive: true }));

/** A file with a single import, in one of the folders. */
function probe(folder: string, specifier: string, name: string): string {
  const file = join(folder, 'inner', `${name}.ts`);
  mkdirSync(join(place, folder, 'inner'), { recursive: true });
  writeFileSync(join(place, file), `import '${specifier}';\n`);
  return file;
}

const fileOf = new Map(
  [...refused, ...allowed].map(([folder, specifier], index) => [`${folder} ${specifier}`, probe(folder, specifier, `probe-${index}`)]),
);

/** Runs the linter once for all files, because starting it costs more than linting. */
const { stderr } = spawnSync(
  resolve('node_modules/.bin/biome'),
  ['lint', '--vcs-enabled=false', '--max-diagnostics=none', ...fileOf.values()],
  {
    cwd: place,
    encoding: 'utf8',
  },
);

const isRefused = (folder: string, specifier: string): boolean =>
  new RegExp(`${fileOf.get(`${folder} ${specifier}`)}\\S* lint/style/noRestrictedImports`).test(stderr);

describe('import rules between folders', () => {
  test.each(refused)('%s does not import %s', (folder, specifier) => {
    expect(isRefused(folder, specifier)).toBe(true);
  });

  test.each(allowed)('%s may import %s', (folder, specifier) => {
    expect(isRefused(folder, specifier)).toBe(false);
  });
});
