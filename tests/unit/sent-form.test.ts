import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forThisBuild, isCall, isOfThisBuild } from '@/server/sent-form';

const action = `60${'a'.repeat(40)}`;
const other = `60${'b'.repeat(40)}`;

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

const named = (id: string, state: string) =>
  formOf({
    $ACTION_REF_1: '',
    '$ACTION_1:0': JSON.stringify({ id, bound: '$@1' }),
    '$ACTION_1:1': state,
    $ACTION_KEY: 'p',
    paste: 'text',
  });

describe('a form without script', () => {
  test('is of this build when it names its action and remembers plain things', () => {
    expect(isOfThisBuild(named(action, '[{"text":"$$5","attempt":2,"values":{"a":true,"b":null}}]'), action)).toBe(true);
  });

  test.each([
    ['the action of another build', named(other, '[{"text":"","attempt":0}]')],
    ['a reference in what it remembers', named(action, '[{"text":"$F1","attempt":0}]')],
    ['a reference deep in it', named(action, '[{"text":"","attempt":0,"values":{"a":"$1"}}]')],
    ['no text remembered', named(action, '[{"attempt":0}]')],
    ['no number remembered', named(action, '[{"text":"","attempt":{"toString":1}}]')],
    ['more than a page remembers', named(action, `[{"text":"","attempt":0,"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}]`)],
    ['two things remembered', named(action, '[{},{}]')],
    ['nothing remembered', named(action, 'x')],
    ['no action', formOf({ paste: 'text' })],
  ])('is not with %s', (_, form) => {
    expect(isOfThisBuild(form, action)).toBe(false);
  });

  test('becomes one of this build, with what was typed and what can be remembered of it', () => {
    const renewed = forThisBuild(named(other, '[{"text":"before","attempt":3}]'), action);
    expect(isOfThisBuild(renewed, action)).toBe(true);
    expect(Object.fromEntries(renewed)).toMatchObject({
      paste: 'text',
      $ACTION_KEY: 'p',
      '$ACTION_1:1': '[{"text":"before","attempt":3}]',
    });
  });

  test('becomes one of this build whatever it holds, and loses nothing that was typed', () => {
    const names = fc.oneof(fc.string(), fc.constantFrom('$ACTION_1:0', '$ACTION_1:1', '$ACTION_REF_9', '$ACTION_ID_1', '0', '__proto__'));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.oneof(fc.string(), fc.json()))), (fields) => {
        const form = new FormData();
        for (const [name, value] of fields) form.append(name, value);
        const renewed = forThisBuild(form, action);
        expect(isOfThisBuild(renewed, action)).toBe(true);
        const typed = (of: FormData) => [...of].filter(([name]) => !name.startsWith('$ACTION'));
        expect(typed(renewed)).toEqual(typed(form));
        expect(typeof isCall(form)).toBe('boolean');
      }),
    );
  });
});

describe('a call with script', () => {
  test.each([
    [true, '[{"attempt":0,"text":"$$"},"$K1"]'],
    [false, '[{"attempt":0},"$K1"]'],
    [false, '["$K1"]'],
    [false, '[{"text":"$F1","attempt":0},"$K1"]'],
    [false, '[{"text":"","attempt":0},"text"]'],
    [false, '[{"text":"","attempt":0},"$K1","$K2"]'],
    [false, '{"0":{},"1":"$K1"}'],
    [false, 'null'],
    [false, ''],
  ])('%s for %s', (isOurs, sent) => {
    expect(isCall(formOf({ 0: sent, _1_paste: 'text' }))).toBe(isOurs);
  });
});
