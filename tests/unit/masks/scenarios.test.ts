import { describe, expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { diagnose } from '@/diagnosis/diagnose';
import { hidden } from '@/diagnosis/masks';
import { proofOf } from '@/diagnosis/reader/proof';
import { shownLines } from '@/diagnosis/shown-lines';
import { takePaste } from '@/diagnosis/take-paste';
import { scenarios } from '../../scenarios';

/** Proof that consists of a name or of the organisation's own hosts: the facts say in words what it shows. */
const personal: readonly string[] = [
  'Executing Account Name',
  'Device Name',
  'User Identity',
  'SettingsUrl',
  'Auto-Configuration URL',
  'Proxy Server List',
];

const pasted = scenarios.flatMap((scenario) => (scenario.text === undefined ? [] : [[scenario.name, scenario.text, scenario] as const]));

describe('no finding rests on a line that is hidden', () => {
  test.each(pasted)('%s', (_, text, { now, tried = [] }) => {
    const at = new Date(now ?? '2026-11-30T12:00:00Z');
    const { reading, state } = takePaste(emptyCase, text, { now: at, ranJustNow: false });
    const { known, findings } = diagnose({ known: state.known, tried, now: at });
    const places = new Set(findings.flatMap(({ because }) => because.flatMap((fact) => proofOf(reading, known, fact))));
    const lines = shownLines(text, reading).filter(({ place, name }) => places.has(place) && !personal.includes(name.open));
    expect(
      lines.filter(({ name, value }) => name.masked.includes(hidden) || value.masked === hidden).map(({ text: { open } }) => open),
    ).toEqual([]);
  });
});
