import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addPaste, emptyCase } from '../diagnosis/case.ts';
import { codeOf } from '../diagnosis/case-code/index.ts';
import type { Known } from '../diagnosis/facts.ts';
import { factsOf } from '../diagnosis/reader/facts-of.ts';
import { read } from '../diagnosis/reader/read.ts';
import type { Tried } from '../diagnosis/tried.ts';

/** Three steps that are often tried during a call. */
const threeSteps: readonly Tried[] = ['restart-and-sign-in', 'lock-and-unlock.could-not', 'check-backup-policy'];

/** What a help desk typically asks in addition to a paste. */
const answers: Known = {
  settingsPage: 'on',
  missingSettings: 'language',
  whoIsAffected: 'only-me',
  roamingEnabled: 'yes',
  restarted: 'yes',
};

/** Prints code lengths for the pastes in some folders: on their own, with five answers, and with three steps tried. */
export function main(folders: readonly string[]) {
  const cases = (folders.length > 0 ? folders : ['tests/fixtures', 'tests/fixtures/damaged']).flatMap(casesIn);
  const print = (name: string, codes: readonly string[]) => {
    const lengths = codes.map((code) => code.replaceAll('-', '').length).sort((a, b) => a - b);
    const within = (share: number) => lengths[Math.ceil(lengths.length * share) - 1];
    console.log(`${name}: median ${within(0.5)} characters, 95 % at most ${within(0.95)}, longest ${within(1)}`);
    for (const length of new Set(lengths))
      console.log(`  ${String(length).padStart(2)} ${'#'.repeat(lengths.filter((one) => one === length).length)}`);
  };
  console.log(`${cases.length} cases\n`);
  print(
    'Pastes',
    cases.map((known) => codeOf({ known, tried: [] })),
  );
  print(
    'With five answers',
    cases.map((known) => codeOf({ known: { ...known, ...answers }, tried: [] })),
  );
  print(
    'With three steps tried',
    cases.map((known) => codeOf({ known, tried: threeSteps })),
  );
}

/** The facts of each text in a folder, as an older output and as one that was just made. */
function casesIn(folder: string): readonly Known[] {
  const readings = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => read(readFileSync(join(folder, file), file.includes('utf16le') ? 'utf16le' : 'utf8')))
    .filter(({ recognised }) => recognised);
  return readings.flatMap((reading) => {
    const older = factsOf(reading, { ranJustNow: false, now: new Date() });
    const fresh: Known = { ...factsOf(reading, { ranJustNow: true, now: new Date() }), ranJustNow: 'yes' };
    return [older, fresh].map((facts) => addPaste(emptyCase, facts, []).known);
  });
}
