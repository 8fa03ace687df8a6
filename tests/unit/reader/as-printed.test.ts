import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAsPrinted } from '@/diagnosis/reader/as-printed';
import { readThroughStages } from '@/diagnosis/reader/stages';
import { mutated, randomFrom } from '../../../scripts/mutations';
import { runs } from '../runs';
import { cleanOutputs, fixture, fixtureNames } from './fixtures';
import { printed } from './printed';
import { render } from './render';

/** Both ways say the same of a text that is read directly; says whether it was. */
function agreed(text: string): boolean {
  const reading = readAsPrinted(text);
  if (reading) expect(reading).toEqual(readThroughStages(text));
  return reading !== undefined;
}

/** Pieces that a person, a program or an attacker puts somewhere into an output. */
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
    'é',
    '株',
    '~',
  ],
];

describe('a text as the tool prints it is read directly, and as the stages read it', () => {
  test.each(fixtureNames)('%s', (name) => {
    agreed(fixture(name));
  });

  test('most clean outputs', () => {
    expect(cleanOutputs.filter((name) => !agreed(fixture(name)))).toEqual(['gen1-joined', 'elevated', 'system']);
  });

  test('any output', () => {
    let direct = 0;
    fc.assert(
      fc.property(printed, (output) => {
        if (agreed(render(output))) direct += 1;
      }),
      { seed: 20261130, numRuns: runs(60) },
    );
    expect(direct).toBeGreaterThan(runs(20));
  });

  test('after a prompt, and before the next one', () => {
    const text = fixture('gen5-joined');
    expect(agreed(`C:\\Users\\anna>dsregcmd /status\n\n${text}\nC:\\Users\\anna>`)).toBe(true);
    expect(agreed(`PS C:\\> dsregcmd /status\n${text}\nPS C:\\>\n`)).toBe(true);
  });
});

describe('what was changed in it is read directly only where the stages read it alike', () => {
  test('pieces put in, characters and lines taken out', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    const change = fc.record({ at: place, piece: fc.constantFrom('', ...pieces), gone: fc.constantFrom(0, 0, 1, 2, 40) });
    fc.assert(
      fc.property(fc.constantFrom(...cleanOutputs), fc.array(change, { minLength: 1, maxLength: 2 }), (name, changes) => {
        const changed = changes.reduce((text, { at, piece, gone }) => {
          const index = Math.floor(at * text.length);
          return text.slice(0, index) + piece + text.slice(index + gone);
        }, fixture(name));
        agreed(changed);
      }),
      { numRuns: runs(300) },
    );
  });

  test('texts of other forms', () => {
    const random = randomFrom(20261130);
    for (let run = 0; run < runs(100); run += 1) agreed(mutated(random));
  });

  test.each([
    ['a second output', (text: string) => `${text}\n${text}`],
    ['a value that is hidden', (text: string) => text.replace(/(DeviceId : ).*/, '$1[redacted]')],
    ['a name that we do not know', (text: string) => text.replace('AzureAdJoined', 'AzureAdJoinde')],
    ['a word of another language', (text: string) => text.replace('AzureAdJoined : YES', 'AzureAdJoined : JA')],
    ['a row before the first title', (text: string) => `AzureAdJoined : YES\n${text}`],
  ])('not %s', (_, change) => {
    expect(readAsPrinted(change(fixture('gen5-joined')))).toBeUndefined();
  });
});
