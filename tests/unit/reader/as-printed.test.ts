import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsPrinted } from '@/diagnosis/reader/as-printed';
import { readThroughStages } from '@/diagnosis/reader/stages';
import { mutated, randomFrom } from '../../../scripts/mutations';
import { runs } from '../runs';
import { cleanOutputs, fixture, fixtureNames } from './fixtures';
import { printed } from './printed';
import { render } from './render';

/** Expects both ways to agree on a text that can be read directly; returns whether it can. */
function isReadDirectly(text: string): boolean {
  const reading = readAsPrinted(text);
  if (reading) expect(reading).toEqual(readThroughStages(text));
  return reading !== undefined;
}

/** Pieces that a person, a program or an attacker may insert into an output. */
const pieces = [
  ...['"', "'", '=', ':', ' : ', ' ', '\t', '\n', '|', '+--', '*', '**', '***', '{', '}', '[', ']', '- ', '# ', '> ', '1. ', '\\n'],
  ...[
    '<br>',
    '&amp;',
    'NgcSet : YES',
    'ja',
    'no',
    'xxxx',
    '[10.0.19045]',
    'event 1098 0x801c001d',
    'EnableCdp REG_DWORD 0',
    ' <-- x',
    ' # x',
    ' (x)',
    '; NgcSet : NO',
    ', DomainJoined=NO',
    '(none)',
    'é',
    '株',
    '~',
  ],
];

describe('a text as the tool prints it is read directly, with the same result as through the stages', () => {
  test.each(fixtureNames)('%s', (name) => {
    isReadDirectly(fixture(name));
  });

  test('most clean outputs', () => {
    expect(cleanOutputs.filter((name) => !isReadDirectly(fixture(name)))).toEqual(['gen1-joined', 'elevated', 'system']);
  });

  test('any output', () => {
    let direct = 0;
    fc.assert(
      fc.property(printed, (output) => {
        if (isReadDirectly(render(output))) direct += 1;
      }),
      { seed: 20261130, numRuns: runs(60) },
    );
    expect(direct).toBeGreaterThan(runs(20));
  });

  test('after a prompt, and before the next one', () => {
    const text = fixture('gen5-joined');
    expect(isReadDirectly(`C:\\Users\\anna>dsregcmd /status\n\n${text}\nC:\\Users\\anna>`)).toBe(true);
    expect(isReadDirectly(`PS C:\\> dsregcmd /status\n${text}\nPS C:\\>\n`)).toBe(true);
  });
});

describe('a changed text is read directly only if the stages give the same result', () => {
  test('inserted pieces, removed characters and lines', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const change = fc.record({ at: place, piece: fc.constantFrom('', ...pieces), gone: fc.constantFrom(0, 0, 1, 2, 40) });
    fc.assert(
      fc.property(fc.constantFrom(...cleanOutputs), fc.array(change, { minLength: 1, maxLength: 2 }), (name, changes) => {
        const changed = changes.reduce((text, { at, piece, gone }) => {
          const index = Math.floor(at * text.length);
          return text.slice(0, index) + piece + text.slice(index + gone);
        }, fixture(name));
        isReadDirectly(changed);
      }),
      { numRuns: runs(300) },
    );
  });

  test('other kinds of text', () => {
    const random = randomFrom(20261130);
    for (let run = 0; run < runs(100); run += 1) isReadDirectly(mutated(random));
  });

  test.each([
    ['a second output', (text: string) => `${text}\n${text}`],
    ['a redacted value', (text: string) => text.replace(/(DeviceId : ).*/, '$1[redacted]')],
    ['an unknown name', (text: string) => text.replace('AzureAdJoined', 'AzureAdJoinde')],
    ['a translated value', (text: string) => text.replace('AzureAdJoined : YES', 'AzureAdJoined : JA')],
    ['a row before the first title', (text: string) => `AzureAdJoined : YES\n${text}`],
  ])('not %s', (_, change) => {
    expect(readAsPrinted(change(fixture('gen5-joined')))).toBeUndefined();
  });
});
