import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Lints one file with one import in a folder of the house; gives whether the import is refused. */
function isRefused(folder: string, specifier: string): boolean {
  const place = mkdtempSync(join(folder, 'arrow-'));
  try {
    const file = join(place, 'probe.ts');
    writeFileSync(file, `import '${specifier}';\n`);
    execFileSync('npx', ['biome', 'lint', '--vcs-enabled=false', file], { stdio: 'pipe' });
    return false;
  } catch (error) {
    return /noRestrictedImports/.test(String((error as { stderr: Buffer }).stderr));
  } finally {
    rmSync(place, { recursive: true });
  }
}

describe('the arrows between the folders', () => {
  test.each([
    ['diagnosis', 'react'],
    ['diagnosis', 'react-dom'],
    ['diagnosis', 'node:fs'],
    ['diagnosis', '@/content'],
    ['diagnosis', '../../content'],
    ['diagnosis', '../../app/words'],
    ['components', '@/content'],
    ['components', '../../content/en'],
    ['components', '@/diagnosis/facts'],
    ['components', '@/app'],
    ['content', '@/components/icon'],
    ['content', '../../app'],
    ['content', 'react'],
  ])('%s does not import %s', (folder, specifier) => {
    expect(isRefused(folder, specifier)).toBe(true);
  });

  test.each([
    ['diagnosis', 'zod'],
    ['diagnosis', '../facts'],
    ['content', '../../diagnosis/facts'],
    ['components', '../icon'],
  ])('%s may import %s', (folder, specifier) => {
    expect(isRefused(folder, specifier)).toBe(false);
  });
});
