import { describe, expect, test } from 'vitest';
import { addPaste, emptyCase, parseCase, queryOf } from '@/diagnosis/case';
import { hiddenInputs } from '@/features/address';

const parse = (query: string) => parseCase(new URLSearchParams(query));

describe('a URL', () => {
  test('contains the vocabulary and nothing else', () => {
    const state = parse(
      'azureAdJoined=yes&azureAdPrt=maybe&name=Jan&tried=restart-and-sign-in&tried=rm&note=ran-elevated&note=x&overruled=y',
    );
    expect(state).toEqual({ known: { azureAdJoined: 'yes' }, tried: ['restart-and-sign-in'], notes: ['ran-elevated'], overruled: [] });
  });

  test('drops the names of Object.prototype', () => {
    expect(parse('__proto__=x&constructor=y&toString=z&tried=constructor&tried=__proto__')).toEqual(emptyCase);
  });

  test('reads several values from repeated parameters and from dots, in the order of the vocabulary', () => {
    expect(parse('missingSettings=start&missingSettings=theme').known).toEqual({ missingSettings: 'theme.start' });
    expect(parse('missingSettings=start.theme').known).toEqual({ missingSettings: 'theme.start' });
    expect(parse('missingSettings=unsure&missingSettings=theme').known).toEqual({ missingSettings: 'theme' });
    expect(parse('missingSettings=unsure').known).toEqual({ missingSettings: 'unsure' });
  });

  test('takes the last valid value of a repeated parameter', () => {
    expect(parse('azureAdJoined=no&azureAdJoined=yes&azureAdJoined=x').known).toEqual({ azureAdJoined: 'yes' });
  });

  test('accepts codes of known families only, and builds', () => {
    expect(parse('event1098=0xcaa5001c&event1104=0xdeadbeef&windowsBuild=19045.3570').known).toEqual({
      windowsBuild: '19045.3570',
      event1098: '0xcaa5001c',
    });
    expect(parse('windowsBuild=Jan&prtAttemptError=AADSTS50126x').known).toEqual({});
  });

  test('does not depend on the order of parameters', () => {
    expect(queryOf(parse('settingsUrl=empty&azureAdJoined=yes'))).toBe('azureAdJoined=yes&settingsUrl=empty');
  });
});

test('the last outcome of a step counts', () => {
  const [mark] = ['restart-and-sign-in'];
  expect(parse(`tried=${mark}&tried=${mark}.helped&tried=${mark}`).tried).toEqual([mark]);
});

test('a form that asks for a fact again no longer says that a paste overruled its answer', () => {
  const state = parse('azureAdJoined=yes&settingsPage=off&overruled=azureAdJoined&overruled=settingsPage');
  expect(hiddenInputs(state, ['azureAdJoined'])).toEqual([
    { name: 'settingsPage', value: 'off' },
    { name: 'overruled', value: 'settingsPage' },
  ]);
});

describe('a paste', () => {
  test('is added to the answers; if they disagree the text wins, and the case notes it', () => {
    const state = parse('azureAdJoined=no&settingsPage=off&domainJoined=unsure');
    const after = addPaste(state, { azureAdJoined: 'yes', domainJoined: 'no' }, ['ran-elevated']);
    expect(after.known).toEqual({ azureAdJoined: 'yes', domainJoined: 'no', settingsPage: 'off', pasteSeen: 'yes' });
    expect(after.overruled).toEqual(['azureAdJoined']);
    expect(after.notes).toEqual(['ran-elevated']);
  });

  test('replaces what an earlier paste proved, and keeps answers and tried steps', () => {
    const first = parse(
      'azureAdJoined=yes&azureAdPrt=no&settingsUrl=empty&settingsPage=off&pasteSeen=yes&tried=restart-and-sign-in&note=truncated',
    );
    const after = addPaste(first, { azureAdJoined: 'yes', settingsUrl: 'filled' }, []);
    expect(after.known).toEqual({ azureAdJoined: 'yes', settingsUrl: 'filled', settingsPage: 'off', pasteSeen: 'yes' });
    expect(after.tried).toEqual(['restart-and-sign-in']);
    expect(after.notes).toEqual([]);
  });
});
