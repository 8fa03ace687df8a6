/** A Windows build, `[build, revision]`. The fact is spelled `19045.3570`, or `19045` when the revision is unknown. */
export type Build = readonly [build: number, revision: number];

/** The builds a PC may have, given what is known; both ends are inclusive. */
export type BuildRange = readonly [least: Build, most: Build];

const lastRevision = 99999;
const lastBuild = 99999;

/** The first build of Windows 11 (21H2). */
export const windows11 = '22000';

export const buildPattern = /^[1-9]\d{4}(?:\.\d{1,5})?$/;

/**
 * Normalises a typed or copied build: `10.0.19045.3570`, `19045,3570`, `Version 22H2 (OS Build 19045.3570)`.
 * Returns the text unchanged if it contains no build, or more than one.
 */
export function spellBuild(typed: string): string {
  const builds = [...typed.matchAll(/(?<![\d.,])(?:10[.,]0[.,])?([1-9]\d{4})(?:[.,](\d{1,5}))?(?![\d.,]*\d)/g)];
  const [only] = builds;
  return only && builds.length === 1 ? [only[1], only[2]].flatMap((part) => (part ? [Number(part)] : [])).join('.') : typed;
}

/** The builds that `build` or `build.revision` can refer to. */
export function rangeOfBuild(text: string): BuildRange {
  const [build = 0, revision] = text.split('.').map(Number);
  return revision === undefined
    ? [
        [build, 0],
        [build, lastRevision],
      ]
    : [
        [build, revision],
        [build, revision],
      ];
}

/** The builds of a Windows release, for when the person doesn't know the build number. */
export const rangeOfRelease: Readonly<Record<'windows-10' | 'windows-11', BuildRange>> = {
  'windows-10': [
    [10240, 0],
    [21999, lastRevision],
  ],
  'windows-11': [
    [22000, 0],
    [lastBuild, lastRevision],
  ],
};

/** Negative when `a` is older than `b`, 0 when they are the same. */
export function compareBuilds(a: Build, b: Build): number {
  return a[0] - b[0] || a[1] - b[1];
}
