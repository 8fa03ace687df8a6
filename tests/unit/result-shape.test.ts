import { describe, expect, test } from 'vitest';
import { type Case, emptyCase } from '@/diagnosis/case';
import { diagnose } from '@/diagnosis/diagnose';
import { factIds, isAsked, type Known } from '@/diagnosis/facts';
import { shapeOf } from '@/features/result/shape';

const shape = (known: Known, more: Partial<Case> = {}) => {
  const state = { ...emptyCase, ...more, known };
  return shapeOf(diagnose(state), state);
};

const healthy: Known = {
  windowsBuild: '26100.4946',
  azureAdJoined: 'yes',
  domainJoined: 'no',
  deviceAuthStatus: 'success',
  azureAdPrt: 'yes',
  wamDefaultSet: 'yes',
  wamDefaultAccount: 'work',
};

describe('the kind of a result page', () => {
  test('nothing known: empty', () => {
    expect(shape({}).kind).toBe('empty');
  });

  test('most links proven and nothing found: healthy, with the links that hold', () => {
    expect(shape(healthy)).toEqual({ kind: 'healthy', holds: ['windows', 'joined', 'trusted', 'signedIn', 'account'] });
  });

  test('who said what is missing is not asked that again, however healthy the PC is', () => {
    expect(shape({ ...healthy, missingSettings: 'language', expectation: 'settings' }).kind).toBe('question');
  });

  test('a step of one’s own whose question nobody could answer gives way to the next', () => {
    const known: Known = { azureAdJoined: 'yes', deviceAuthStatus: 'unreachable' };
    expect(shape(known)).toMatchObject({ turn: { kind: 'step', step: 'try-other-network' } });
    expect(shape({ ...known, otherNetwork: 'unsure' })).not.toMatchObject({ turn: { step: 'try-other-network' } });
  });

  test('a PC that is enabled after all is checked again, and the cause only may be it', () => {
    const known: Known = { azureAdJoined: 'yes', deviceAuthStatus: 'disabled-or-deleted', deviceInDirectory: 'enabled' };
    expect(shape(known)).toMatchObject({ certainty: 'may-be', turn: { kind: 'step', step: 'paste-status' } });
  });

  test('times that wait for an answer are asked about before a PC counts as healthy', () => {
    expect(shape({ ...healthy, prtRenewalIfJustRun: 'stale' })).toEqual({ kind: 'question', fact: 'ranJustNow' });
  });

  test('no question left: unclear, and whether anything is known to hold', () => {
    const unsure = Object.fromEntries(factIds.filter(isAsked).map((fact) => [fact, 'unsure']));
    expect(shape(unsure)).toEqual({ kind: 'unclear', isUnseen: true });
    expect(shape({ ...unsure, azureAdJoined: 'yes', deviceAuthStatus: 'success' })).toEqual({ kind: 'unclear', isUnseen: false });
  });

  test('little known: the next question', () => {
    expect(shape({ windowsBuild: '26100.4946' })).toMatchObject({ kind: 'question' });
  });

  test('a step that helped: its own page', () => {
    expect(shape({ settingsPage: 'off' }, { tried: ['switch-sync-on.helped'] })).toMatchObject({
      kind: 'helped',
      mark: 'switch-sync-on.helped',
    });
  });

  test('several findings: the leading one, or the one in the URL', () => {
    const known: Known = { azureAdJoined: 'yes', settingsUrl: 'empty', missingSettings: 'language.edge-data' };
    expect(shape(known)).toMatchObject({ kind: 'cause', finding: { id: 'settings-url-empty' }, others: [{ id: 'browser-has-own-sync' }] });
    expect(shape(known, { finding: 'browser-has-own-sync' })).toMatchObject({
      finding: { id: 'browser-has-own-sync' },
      others: [{ id: 'settings-url-empty' }],
    });
    // A finding that this case does not have changes nothing.
    expect(shape(known, { finding: 'tpm-failure' })).toMatchObject({ finding: { id: 'settings-url-empty' } });
  });
});

describe('whose turn it is', () => {
  test('the visitor’s, if the first untried step is theirs', () => {
    expect(shape({ settingsPage: 'off' })).toMatchObject({ turn: { kind: 'step', step: 'switch-sync-on' } });
  });

  test('the help desk’s, if it is not', () => {
    expect(shape({ azureAdJoined: 'yes', domainJoined: 'no', deviceAuthStatus: 'disabled-or-deleted' })).toMatchObject({
      certainty: 'certain',
      turn: { kind: 'call', step: 'look-up-device' },
    });
  });

  test('the next finding’s, once all steps of the leading one were tried', () => {
    const known: Known = { missingSettings: 'wallpaper.edge-data', expectation: 'settings' };
    expect(shape(known)).toMatchObject({ finding: { id: 'setting-does-not-roam' }, turn: { kind: 'step', step: 'set-by-hand' } });
    expect(shape(known, { tried: ['set-by-hand'] })).toMatchObject({
      finding: { id: 'browser-has-own-sync' },
      turn: { kind: 'step', step: 'turn-on-edge-sync' },
    });
    expect(shape(known, { tried: ['set-by-hand', 'turn-on-edge-sync'] })).toMatchObject({
      finding: { id: 'setting-does-not-roam' },
      turn: { kind: 'over' },
    });
    expect(shape(known, { tried: ['turn-on-edge-sync.helped'] })).toMatchObject({
      kind: 'helped',
      finding: { id: 'browser-has-own-sync' },
    });
  });

  test('over, once all were tried', () => {
    expect(shape({ settingsPage: 'off' }, { tried: ['switch-sync-on', 'try-country-or-region'] })).toMatchObject({
      turn: { kind: 'over' },
    });
  });
});
