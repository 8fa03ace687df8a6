import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isKnownPage } from '@/server/known-pages';
import { newer } from './stage';

type Component = { readonly name: string; readonly version: string; readonly purl: string; readonly licenses: readonly unknown[] };

const json = (file: string) => JSON.parse(readFileSync(file, 'utf8'));

const components = (): readonly Component[] => json(join(newer, 'sbom.json')).components;

type SourceMap = { readonly sources: readonly string[]; readonly sections?: readonly { readonly map: SourceMap }[] };

const filesIn = (folder: string, end: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => end.test(file));

/** The name and version of each package in the release. */
const packages = filesIn(join(newer, 'node_modules'), /(?:^|node_modules\/)(?:@[^/]+\/)?[^@/]+\/package\.json$/)
  .map((file) => json(join(newer, 'node_modules', file)) as { name: string; version: string })
  .map(({ name, version }) => `${name}@${version}`);

/** The packages whose files the bundler inlined into the server code. */
const bundled = new Set(
  filesIn('.next/server', /\.js\.map$/)
    .map((file): SourceMap => json(join('.next/server', file)))
    .flatMap((whole) => whole.sections?.map(({ map }) => map) ?? whole)
    .flatMap(({ sources }) => sources.flatMap((source) => /node_modules\/((?:(?:@|%40)[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []))
    .map(decodeURIComponent)
    // Some paths of the framework's own sources contain no package name.
    .filter((name) => existsSync(`node_modules/${name}/package.json`)),
);

test('the bill of materials lists every package in the folder and the code, with its version and licence', () => {
  const bill = components();
  const named = bill.map(({ name, version }) => `${name}@${version}`);
  expect(packages.length).toBeGreaterThan(0);
  expect(named).toEqual(expect.arrayContaining(packages));
  expect([...bundled]).toEqual(expect.arrayContaining(['zod', 'prom-client', 'next']));
  expect(bill.map(({ name }) => name)).toEqual(expect.arrayContaining([...bundled]));
  for (const { name, version, purl, licenses } of bill) {
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`);
    expect(licenses).toHaveLength(1);
  }
});

test('nothing is shipped or listed that only builds, tests or scales images', () => {
  const names = [...components().map(({ name }) => name), ...packages.map((one) => one.replace(/@[^@]*$/, ''))];
  for (const unused of [...Object.keys(json('package.json').devDependencies), 'sharp']) expect(names).not.toContain(unused);
  expect(names.filter((name) => /^@img\/|^@next\/swc|^@tailwindcss\//.test(name))).toEqual([]);
});

test('every page of the build is a known page', () => {
  const values: Readonly<Record<string, string>> = {
    locale: 'nl',
    page: 'settings-url-empty',
    part: 'join',
    section: 'sso-state',
    fact: 'azureAdJoined',
  };
  const routes: readonly string[] = Object.values(json(join(newer, '.next/app-path-routes-manifest.json')));
  const paths = routes
    .map((route) => route.replace(/\[(\w+)\]/g, (_, name) => values[name] ?? name))
    .filter((path) => path.startsWith('/nl'));
  expect(paths.length).toBeGreaterThan(10);
  // Problem pages replace other pages and have no URL of their own.
  expect(paths.filter((path) => !isKnownPage(path))).toEqual(['/nl/problem/problem']);
});

test('a release can be moved to another machine: no symlink points to where it was built', () => {
  const links = filesIn(newer, /./).filter((file) => lstatSync(join(newer, file)).isSymbolicLink());
  for (const link of links) {
    expect(isAbsolute(readlinkSync(join(newer, link)))).toBe(false);
    expect(existsSync(join(newer, link))).toBe(true);
  }
});
