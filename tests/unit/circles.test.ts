import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folders = ['diagnosis', 'content', 'components', 'app', 'server', 'site', 'features', 'client', 'files'].filter((folder) =>
  existsSync(folder),
);

const sources = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter((file) => /\.tsx?$/.test(file));

const isSource = new Set(sources);

/** Type imports count too: reading from file to file must come to an end. */
const imported = /\b(?:from|import) *\(? *'([^']+)'/g;

function fileOf(specifier: string, from: string): string | undefined {
  const path = specifier.startsWith('@/') ? specifier.slice(2) : join(dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts'), join(path, 'index.tsx')].find((file) => isSource.has(file));
}

type Arrows = ReadonlyMap<string, readonly string[]>;

const arrowsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(imported)]
    .map(([, specifier = '']) => fileOf(specifier, file))
    .filter((target) => target !== undefined);

const betweenFiles: Arrows = new Map(sources.map((file) => [file, arrowsOf(file)]));

/** Each cycle once, by the node where it was first entered. */
function circlesIn(arrows: Arrows): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const follow = (place: string, path: readonly string[]) => {
    if (path.includes(place)) circles.push([...path.slice(path.indexOf(place)), place].join(' -> '));
    if (finished.has(place) || path.includes(place)) return;
    for (const next of arrows.get(place) ?? []) follow(next, [...path, place]);
    finished.add(place);
  };
  for (const place of arrows.keys()) follow(place, []);
  return circles;
}

/** The subfolder of a file in a room of the project; undefined for a file at its top level, or in another room. */
const subfolderOf = (file: string, room: string): string | undefined => new RegExp(`^${room}/([^/]+)/`).exec(file)?.[1];

function betweenSubfolders(room: string): Arrows {
  const arrows = new Map<string, string[]>();
  for (const [file, targets] of betweenFiles) {
    const from = subfolderOf(file, room);
    for (const to of targets.map((target) => subfolderOf(target, room)))
      if (from && to && from !== to) arrows.set(from, [...(arrows.get(from) ?? []), to]);
  }
  return arrows;
}

test('imports are resolved', () => {
  expect(betweenFiles.get('diagnosis/take-paste.ts')).toContain('diagnosis/reader/read.ts');
  expect(betweenSubfolders('diagnosis').get('masks')).toContain('reader');
  expect(betweenSubfolders('features').get('call')).toContain('result');
});

describe('there are no import cycles', () => {
  test('between files', () => expect(circlesIn(betweenFiles)).toEqual([]));

  test.each(['diagnosis', 'features'])('between subfolders of %s', (room) => expect(circlesIn(betweenSubfolders(room))).toEqual([]));

  test('a cycle is detected', () => {
    expect(circlesIn(new Map(Object.entries({ a: ['b', 'c'], b: ['d'], c: ['b'], d: ['b'] })))).toEqual(['b -> d -> b']);
  });
});

test('the causes do not import the reference, which names them', () => {
  const reference = /^diagnosis\/(?:error-codes|events|fields)\/|^diagnosis\/(?:changes|backed)\.ts$/;
  const known = sources.filter((file) => subfolderOf(file, 'diagnosis') === 'causes').flatMap((file) => betweenFiles.get(file) ?? []);
  expect(known.filter((file) => reference.test(file))).toEqual([]);
});

test('the reader does not import the masks', () => {
  const known = sources.filter((file) => subfolderOf(file, 'diagnosis') === 'reader').flatMap((file) => betweenFiles.get(file) ?? []);
  expect(known.filter((file) => subfolderOf(file, 'diagnosis') === 'masks')).toEqual([]);
});
