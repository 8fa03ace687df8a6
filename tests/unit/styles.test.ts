import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !/^\.|^node_modules$/.test(entry.name));
const files = folders.flatMap(({ name }) => readdirSync(name, { recursive: true, encoding: 'utf8' }).map((path) => join(name, path)));
const sources = new Map(files.filter((path) => /\.(tsx|css)$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]));
const isModule = (path: string) => path.endsWith('.module.css');
const parts = [...sources].filter(([path]) => path.endsWith('.tsx'));
const modules = [...sources].filter(([path]) => isModule(path));

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '', second = '']) => [first, second] as const);
const pathOf = (specifier: string, from: string) => (specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(from), specifier));

/** `file.module.css: name` for each class that a style defines. */
const defined = modules.flatMap(([path, css]) =>
  all(css.replace(/\/\*.*?\*\/|"[^"]*"/gs, ''), /\.([a-z][\w-]*)/gi).map(([name]) => `${path}: ${name}`),
);

/** The same for each that a component takes from a module. */
const taken = parts.flatMap(([path, source]) =>
  all(source, /^import (\w+) from '(.+\.module\.css)';$/gm).flatMap(([local, specifier]) =>
    all(source, new RegExp(`\\b${local}\\.(\\w+)\\b(?! from|\\.css)`, 'g')).map(([name]) => `${pathOf(specifier, path)}: ${name}`),
  ),
);

/** And for each that a class is composed of. */
const composed = modules.flatMap(([path, css]) =>
  all(css, /composes: (\w+)(?: from "(.+)")?;/g).map(([name, specifier]) => `${specifier ? pathOf(specifier, path) : path}: ${name}`),
);

const sorted = (names: readonly string[]) => [...new Set(names)].sort();

test('every class of a module is used, and every class that is used has a style', () => {
  expect(defined.length).toBeGreaterThan(100);
  expect(sorted([...taken, ...composed])).toEqual(sorted(defined));
});

test('every other class is one of the listed utilities, and each of them is used', () => {
  const listed = all(sources.get('styles/global.css') ?? '', /@source inline\("([^"]*)"\)/g).flatMap(([names]) => names.split(' '));
  const literal = parts.flatMap(([, source]) =>
    all(source, /className=("[^"]*"|\{(?:\$\{[^}]*\}|[^}])*\})/g).flatMap(([value]) =>
      all(value.replace(/\$\{[^}]*\}/g, ''), /["'`]([^"'`]*)["'`]/g).flatMap(([text]) => text.split(' ').filter(Boolean)),
    ),
  );
  expect(listed.length).toBeGreaterThan(5);
  expect(sorted(literal)).toEqual(sorted(listed));
});

test('only what styles/ says is global', () => {
  const globals = [...sources.keys()].filter((path) => path.endsWith('.css') && !isModule(path));
  expect(sorted(globals.map((path) => dirname(path)))).toEqual(['styles']);
});
