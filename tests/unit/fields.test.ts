import { describe, expect, it, test } from 'vitest';
import { contentOf, locales } from '@/content';
import type { FieldText } from '@/content/types';
import { definitionOf, factIds } from '@/diagnosis/facts';
import { describedAs, fieldAnchor, fieldDefinition, fieldValue } from '@/diagnosis/fields';
import { causesProvenBy } from '@/diagnosis/fields/causes';
import { catalogue, knownField, sectionNames } from '@/diagnosis/reader/catalogue';
import { read } from '@/diagnosis/reader/read';
import { isMasked } from '@/diagnosis/reader/values';
import { cleanOutputs, fixture } from './reader/fixtures';

const all = sectionNames.flatMap((section) => Object.keys(catalogue[section]).map((name) => ({ section, name })));

const stateOf = (section: string, name: string, value: string | null) => fieldValue({ section, name, value })?.state;
const keyOf = (section: string, name: string, value: string | null) => fieldValue({ section, name, value })?.key;

describe('every field of the catalogue', () => {
  test('has its own description and its own anchor on the page', () => {
    for (const field of all) expect(describedAs(field)).toMatchObject(field);
    const anchors = all.map(({ section, name }) => fieldAnchor(section, name));
    expect(new Set(anchors).size).toBe(all.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[A-Za-z0-9-]+\.[A-Za-z0-9-]+$/);
  });

  test.each(locales)('has distinct words for each value in %s', (locale) => {
    for (const { section, name } of all) {
      const texts: Readonly<Record<string, FieldText>> = contentOf(locale).fields[section].fields;
      const values = texts[name]?.values ?? {};
      expect(Object.keys(values), name).toEqual(Object.keys(fieldDefinition({ section, name })?.values ?? {}));
      expect(new Set(Object.values(values)).size, name).toBe(Object.keys(values).length);
    }
  });

  test('describes YES and NO if it prints them, except two that nobody documents', () => {
    const undocumented = ['ScepReady', 'X509CertRequired'];
    for (const { section, name } of all.filter((field) => knownField(field.name, field.section)?.kind === 'yes-no'))
      for (const value of ['YES', 'NO']) expect(keyOf(section, name, value), name).toBe(undocumented.includes(name) ? undefined : value);
  });

  test('belongs to the link of the fact it shows', () => {
    for (const fact of factIds) {
      const { field, link } = definitionOf(fact);
      if (field) expect(fieldDefinition({ section: '', name: field }), field).toMatchObject({ link });
    }
  });
});

describe('a value as read', () => {
  it.each([
    ['Device State', 'AzureAdJoined', 'YES', 'YES', 'good'],
    ['Device State', 'AzureAdJoined', 'NO', 'NO', 'bad'],
    ['Device State', 'DomainJoined', 'NO', 'NO', 'neutral'],
    ['Device State', 'Virtual Desktop', 'NOT SET', 'NOT SET', 'good'],
    ['Device Details', 'DeviceAuthStatus', 'SUCCESS', 'SUCCESS', 'good'],
    [
      'Device Details',
      'DeviceAuthStatus',
      'FAILED. Device is either disabled or deleted',
      'FAILED. Device is either disabled or deleted',
      'bad',
    ],
    ['Device Details', 'DeviceAuthStatus', 'FAILED. Error: 0xd000023c', 'FAILED', 'bad'],
    ['Tenant Details', 'SettingsUrl', null, 'empty', 'bad'],
    ['Tenant Details', 'SettingsUrl', 'eyJVcmlzIjpbXX0=', 'filled', 'good'],
    ['Device State', 'SettingsUrl', null, 'empty', 'bad'],
    ['User State', 'WamDefaultSet', 'ERROR (0xd0020017)', 'ERROR', 'neutral'],
    ['User State', 'WamDefaultGUID', '{B16898C6-A148-4967-9171-64D755DA8520} (AzureAD)', '(AzureAd)', 'good'],
    ['User State', 'WamDefaultGUID', '{D7F9888F-E3FC-49B0-9EA6-A85B5F392A4F} (MicrosoftAccount)', '(MicrosoftAccount)', 'bad'],
    ['User State', 'CanReset', 'DestructiveAndNonDestructive', 'DestructiveAndNonDestructive', 'neutral'],
    ['SSO State', 'AzureAdPrtAuthority', 'https://login.microsoftonline.com/x', 'other', 'neutral'],
    ['SSO State', 'HTTP Error', '0x80072ee7', 'other', 'bad'],
    ['Diagnostic Data', 'User Context', 'UN-ELEVATED User', 'UN-ELEVATED User', 'good'],
    ['Diagnostic Data', 'AD Configuration Test', 'FAIL [0x80070002]', 'FAIL', 'bad'],
    ['Diagnostic Data', 'KeySignTest', 'MUST Run elevated to test.', 'MUST Run elevated to test', 'neutral'],
    ['Ngc Prerequisite Check', 'LogonCertTemplateReady', 'YES ( StateReady )', 'YES', 'neutral'],
    ['WinHttp Default Proxy Config', 'Access Type', 'DIRECT', 'DIRECT', 'neutral'],
    ['Work Account 2', 'TpmProtected', 'NO', 'NO', 'neutral'],
  ] as const)('%s, %s : %s is %s, %s', (section, name, value, key, state) => {
    expect(fieldValue({ section, name, value })).toEqual({ key, state });
  });

  test('has no description if it is not listed, or masked', () => {
    expect(keyOf('Device State', 'AzureAdJoined', 'YESTERDAY')).toBeUndefined();
    expect(keyOf('Device State', 'AzureAdJoined', null)).toBeUndefined();
    expect(keyOf('Device State', 'Device Name', 'PC-0042')).toBeUndefined();
    expect(keyOf('Some Future Section', 'Some Future Field', 'YES')).toBeUndefined();
    expect(isMasked('<redacted>')).toBe(true);
    for (const { section, name } of all) expect(keyOf(section, name, '<redacted>'), name).toBeUndefined();
  });

  test('is not judged by any clock', () => {
    const period = '[ 2014-03-28 09:30:00.000 UTC -- 2024-03-28 09:30:00.000 UTC ]';
    expect(keyOf('Device Details', 'DeviceCertificateValidity', period)).toBeUndefined();
  });
});

describe('the outputs of the fixtures', () => {
  const marked = (name: string, state: string) => {
    const { fields } = read(fixture(name));
    return fields.filter((field) => stateOf(field.section, field.name, field.value) === state).map((field) => field.name);
  };

  it.each(cleanOutputs)('%s: every YES and NO has a description, and every line has an anchor', (name) => {
    for (const field of read(fixture(name)).fields) {
      expect(fieldAnchor(field.section, field.name), field.name).toBeDefined();
      if (field.value === 'YES' || field.value === 'NO')
        expect(fieldValue(field) !== undefined, field.name).toBe(field.name !== 'X509CertRequired');
    }
  });

  it.each(['gen1-joined', 'gen2-joined', 'gen3-joined', 'gen4-joined', 'gen5-joined'])('%s: nothing points to a fault', (name) => {
    expect(marked(name, 'bad')).toEqual([]);
    expect(marked(name, 'good')).toEqual(expect.arrayContaining(['AzureAdJoined', 'WamDefaultSet', 'AzureAdPrt', 'SettingsUrl']));
  });

  it('mark what points to a fault', () => {
    expect(marked('gen5-not-joined', 'bad')).toContain('AzureAdJoined');
    expect(marked('token-attempt-failed', 'bad')).toEqual(['AzureAdPrt', 'AcquirePrtDiagnostics']);
  });
});

describe('the causes that a field proves', () => {
  test('are those of its own link', () => {
    expect(causesProvenBy('Tenant Details', 'SettingsUrl')).toContain('settings-url-empty');
    expect(causesProvenBy('User State', 'WamDefaultSet')).toEqual(['work-account-not-default']);
    expect(causesProvenBy('Device State', 'AzureAdJoined')).not.toContain('settings-url-empty');
  });

  test('are empty for a work account and for a field that decides nothing', () => {
    expect(causesProvenBy('Work Account 1', 'DeviceCertificateValidity')).toEqual([]);
    expect(causesProvenBy('Device State', 'DomainName')).toEqual([]);
  });
});
