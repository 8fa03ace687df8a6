import { describe, expect, it } from 'vitest';
import { read } from '@/diagnosis/reader/read';

const eventsOf = (text: string) => read(text).events.map(({ id, channel, codes, resource }) => ({ id, channel, codes, resource }));
const registration = 'Microsoft-Windows-User Device Registration/Admin';
const aad = 'Microsoft-Windows-AAD/Operational';
const analytic = 'Microsoft-Windows-AAD/Analytic';

describe('events by their text alone', () => {
  it.each<[string, number, string, string[]]>([
    [
      'The get join response operation callback failed with exit code: Unknown HResult Error code: 0x801c03f2.',
      204,
      registration,
      ['0x801c03f2'],
    ],
    ["Unable to retrieve the local computer's name in the specified format 1. Error: 1317", 220, registration, []],
    ['The task \\Microsoft\\Windows\\Workplace Join\\Automatic-Device-Join was successfully disabled.', 259, registration, []],
    ['The repair join information operation failed. Exit code 0x801c03f3', 261, registration, ['0x801c03f3']],
    ['NGC key registration failed. Error code: 801C03ED', 301, registration, ['0x801c03ed']],
    ['Automatic registration failed at join phase. Exit code: -2145648611', 304, registration, ['0x801c001d']],
    [
      'Automatic registration failed at authentication phase. Unable to acquire access token. 3400073259',
      305,
      registration,
      ['0xcaa9002b'],
    ],
    ['Automatic registration Succeeded.', 306, registration, []],
    ['Automatic registration failed. Failed to lookup the registration service information from Active Directory.', 307, registration, []],
    ['Failed to discover the Azure AD DRS service. Exit code: 0x801c0021', 309, registration, ['0x801c0021']],
    ['Automatic device join pre-check tasks completed. Debug output: joinMode: Join', 331, registration, []],
    [
      'Automatic device join pre-check tasks completed. The device can NOT be joined because a domain controller could not be located.',
      334,
      registration,
      [],
    ],
    ['Failed to access the device key. The device key has likely been removed.', 345, registration, []],
    ['Windows Hello for Business provisioning will not be launched. \nDevice is AAD joined ( AADJ or DJ++ ): Yes', 360, registration, []],
    ['AadCloudAPPlugin GetToken Stop.Status: 0xC000006D', 1007, analytic, ['0xc000006d']],
    ['Http request status: 400. Method: POST', 1025, analytic, []],
    ['OAuth response error: invalid_grant Error description: AADSTS50126: x', 1081, aad, ['AADSTS50126']],
    ['Http transport error. Status: 0x80072ee7', 1084, aad, ['0x80072ee7']],
    ['WSTrust response error: FailedAuthentication', 1088, aad, []],
    ['Device is not domain or cloud domain joined: 0xC0048422', 1089, aad, ['0xc0048422']],
    ["Refresh token user SIDs don't match.", 1095, aad, []],
    ['AAD Cloud AP plugin call GetToken returned error: 0xC000005F', 1104, aad, ['0xc000005f']],
    ['Realm discovery for: anna@contoso.example authority: https://login.microsoftonline.com', 1144, analytic, []],
    ['RunRecovery registry value (1) successfully written.', 1247, aad, []],
    ['DoGetToken Diagnostic Event: Result: 0xC000006D', 1250, aad, ['0xc000006d']],
  ])('%s', (text, id, channel, codes) => {
    expect(eventsOf(text)).toMatchObject([{ id, channel, codes }]);
  });

  it('however the lines are broken and quoted', () => {
    expect(
      eventsOf('> “Automatic registration failed at join\n> phase.” Exit code: Unknown HResult\n> Error code: 0x801c0003'),
    ).toMatchObject([{ id: 304, codes: ['0x801c0003'] }]);
  });

  it('one after another', () => {
    const text =
      'Failed to lookup the registration service information from Active Directory. 0x801c001d\nAutomatic registration failed at join phase. 0x801c03f2';
    expect(eventsOf(text)).toMatchObject([
      { id: 307, codes: ['0x801c001d'] },
      { id: 304, codes: ['0x801c03f2'] },
    ]);
  });

  it('a message of the token broker, with the service that was asked for', () => {
    const text = [
      'Error: 0xCAA2000C The request requires user interaction.',
      'Code: interaction_required',
      'Description: AADSTS50076: Due to a configuration change',
      'Logged at clientcache.cpp, line: 374, method: ClientCache::LoadPrimaryAccount.',
      'Request: authority: https://login.microsoftonline.com/common, resource: https://syncservice.windows.net/*',
    ].join('\n');
    expect(eventsOf(text)).toEqual([{ id: 1098, channel: aad, codes: ['0xcaa2000c', 'AADSTS50076'], resource: 'sync' }]);
  });

  it.each(['Error:', 'Fout:', 'Fehler:', 'Erreur :', 'Errore:'])('a message of the token broker that begins with %s', (word) => {
    const request = 'Request: authority: https://login.microsoftonline.com/common, resource: https://syncservice.windows.net/*';
    const known = { channel: aad, codes: ['0xcaa2000c', 'AADSTS50076'], resource: 'sync' };
    const text = `${word} 0xCAA2000C The request requires user interaction.\nCode: interaction_required\nDescription: AADSTS50076: x\n`;
    expect(eventsOf(text + request)).toEqual([{ id: 1098, ...known }]);
    expect(eventsOf(`${text}Logged at clientcache.cpp, line: 374\n${request}`)).toEqual([{ id: 1098, ...known }]);
    expect(eventsOf(`${word} 0xCAA90056 Renewal failed.\n${request}`)).toMatchObject([{ id: 1097, codes: ['0xcaa90056'] }]);
  });

  it.each([
    'Error: 2147943712 A specified logon session does not exist. It may already have been terminated.\nError: 0xcaa5001c Token broker operation failed. Operation name: RequestToken',
    'Fehler: 2147943712 Eine angegebene Anmeldesitzung ist nicht vorhanden.\n0xcaa5001c Token broker operation failed. Operation name: RequestToken',
    'Fout: 0x80070520 A specified logon session does not exist. 0xcaa5001c Token broker operation failed.',
  ])('both codes of a broken token store: %s', (text) => {
    expect(eventsOf(text)).toEqual([{ id: 1098, channel: aad, codes: ['0x80070520', '0xcaa5001c'], resource: 'none' }]);
  });

  it.each(['Fehler: 0xCAA2000C in Teams', 'Fout 0xCAA20003'])('a code of the token broker on its own is no event: %s', (text) => {
    expect(eventsOf(text)).toEqual([]);
  });

  it('a code in words', () => {
    expect(eventsOf('Automatic registration failed at join phase.\nExit code: Keyset does not exist')[0]?.codes).toEqual(['0x80090016']);
  });

  it('the number next to it counts once, and it is one event', () => {
    const general =
      'Automatic registration failed at join phase.\nExit code: 0x801c0003\n\nLog Name: Microsoft-Windows-User Device Registration/Admin\nEvent ID: 304\nLevel: Error';
    expect(eventsOf(general)).toMatchObject([{ id: 304, codes: ['0x801c0003'] }]);
    expect(eventsOf('Event 304: Automatic registration failed at join phase. 0x801c0003')).toMatchObject([
      { id: 304, codes: ['0x801c0003'] },
    ]);
  });

  it('a status after it stays a status', () => {
    const { events, fields } = read('Automatic registration failed at join phase. 0x801c03f2\nAzureAdJoined: NO\nDomainJoined: YES');
    expect(events).toMatchObject([{ id: 304, codes: ['0x801c03f2'] }]);
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['AzureAdJoined', 'NO'],
      ['DomainJoined', 'YES'],
    ]);
  });

  it('the variables of event 304 are no fields', () => {
    const text =
      'Automatic registration failed at join phase.\nExit code: 0x801c03f2\nDebug Output:\njoinMode: Join\nregistrationType: sync\ntenantId: 6f1d3a52-0c4e-4b8a-9d27-3e5a1b7c9f04\nerrorPhase: join';
    expect(read(text).fields).toEqual([]);
    expect(eventsOf(text)).toMatchObject([{ id: 304, codes: ['0x801c03f2'] }]);
  });

  it.each(['The automatic registration of my car failed.', 'I continue to join the phase.'])('%s is none', (text) => {
    expect(read(text).recognised).toBe(false);
  });
});
