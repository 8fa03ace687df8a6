import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from '../../../diagnosis/reader/read';
import { runs } from '../runs';
import { damages } from './damages';
import { firstOf, pairs } from './damages/pairs';
import { expectedAfter } from './expected';
import { notYet } from './not-yet';
import { type PrintedField, printed } from './printed';
import { render } from './render';

const settings = { seed: 20261125, numRuns: runs(8) };
const all = { ...damages, ...pairs };

const sorted = (fields: readonly PrintedField[]): string[] =>
  fields.map(({ section, name, value }) => `${section} / ${name} : ${value ?? ''}`).sort();

/** Whatever is printed, damaged and read again must equal what was printed. */
const isRead = (name: string) =>
  fc.property(printed, (output) => {
    const text = all[name]?.(render(output)) ?? '';
    expect(sorted(read(text).fields)).toEqual(sorted(expectedAfter(firstOf(name), output.fields, text)));
  });

describe('round trips', () => {
  it('an undamaged output', () => {
    fc.assert(
      fc.property(printed, (output) => {
        expect(sorted(read(render(output)).fields)).toEqual(sorted(output.fields));
      }),
      { ...settings, numRuns: runs(33) },
    );
  });

  it.each(Object.keys(all).filter((name) => !notYet.has(name)))('%s', (name) => {
    fc.assert(isRead(name), settings);
  });

  it.each([...notYet])('not yet: %s', (name) => {
    expect(Object.keys(all)).toContain(name);
    expect(
      fc.check(isRead(name), { ...settings, numRuns: runs(15), endOnFailure: true }).failed,
      'it is read now: take it off the list',
    ).toBe(true);
  });

  it('cut off anywhere: everything before is read, and nothing else', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(printed, place, (output, at) => {
        const text = render(output);
        const fields = read(text.slice(0, Math.floor(at * text.length))).fields;
        const last = fields.length - 1;
        expect(fields.length).toBeLessThanOrEqual(output.fields.length);
        for (const [index, { section, name, value }] of fields.entries()) {
          const field = output.fields[index];
          expect({ section, name }).toEqual({ section: field?.section, name: field?.name });
          if (index < last) expect(value).toBe(field?.value);
          else expect(field?.value ?? '').toContain(value ?? '');
        }
      }),
      { ...settings, numRuns: runs(50) },
    );
  });

  it('starting anywhere: every remaining line is read', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(printed, place, (output, at) => {
        const lines = render(output).split('\n');
        const text = lines.slice(Math.floor(at * lines.length)).join('\n');
        const left = text.split('\n').filter((line) => / : ?/.test(line)).length;
        const values = ({ name, value }: { name: string; value: string | null }) => `${name} : ${value ?? ''}`;
        const wanted = left === 0 ? [] : output.fields.slice(-left).map(values);
        expect(read(text).fields.map(values).sort()).toEqual(wanted.sort());
      }),
      { ...settings, numRuns: runs(50) },
    );
  });
});
