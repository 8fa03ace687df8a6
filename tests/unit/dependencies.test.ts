import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { dependencies, devDependencies } from '@/package.json';

/** The licence of each package, from the decision record. */
const recorded = Object.fromEntries(
  readFileSync('docs/decisions/0007-dependencies.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 5 && /^[a-z@]/.test(cells[1] ?? '') && cells[1] !== 'package')
    .flatMap(([, packages = '', licence = '']) => packages.split(', ').map((name) => [name, licence])),
);

const licenceOf = (name: string): string => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).license;

test('every dependency has a reason on record, with its actual licence', () => {
  const names = Object.keys({ ...dependencies, ...devDependencies });
  expect(recorded).toEqual(Object.fromEntries(names.map((name) => [name, licenceOf(name)])));
});

test('the lockfile works anywhere: it contains no registry URL', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved":/);
});
