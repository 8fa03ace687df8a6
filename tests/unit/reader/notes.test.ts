import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../diagnosis/reader/facts-of';
import { read } from '../../../diagnosis/reader/read';
import { fixture } from './fixtures';

const notesOf = (text: string) => read(text).notes;
const run = (prompt: string) => `${prompt}\n\n${fixture('gen5-joined')}`;

describe('how it was run', () => {
  it.each([
    ['elevated', ['ran-elevated']],
    ['system', ['ran-as-system']],
    ['registration-pending', []],
  ])('%s', (name, notes) => {
    expect(notesOf(fixture(name))).toEqual(notes);
  });

  it('an elevated window, a failed key test, a pre-join test as SYSTEM', () => {
    expect(notesOf(run('Administrator: Windows PowerShell\nPS C:\\> dsregcmd /status'))).toEqual(['ran-elevated']);
    expect(notesOf(run('Beheerder: Opdrachtprompt\nC:\\>dsregcmd /status'))).toEqual(['ran-elevated']);
    expect(notesOf(fixture('gen5-joined').replace('MUST Run elevated to test.', 'failed'))).toEqual(['ran-elevated']);
    expect(notesOf(fixture('registration-pending').replace('UN-ELEVATED User', 'SYSTEM'))).toEqual(['ran-elevated']);
    expect(notesOf(fixture('registration-pending').replace('UN-ELEVATED User', 'ELEVATED User'))).toEqual(['ran-elevated']);
  });

  const few = 'AzureAdJoined : YES\nDomainJoined : NO\nAzureAdPrt : NO\nWamDefaultSet : ERROR (0x80070520)';

  it.each([
    `I ran this as admin.\n\n${few}`,
    `Hi, I ran dsregcmd in an elevated prompt and this is what I get:\n${few}`,
    `Output from an elevated PowerShell:\n${few}`,
    `${few}\n(run as administrator)`,
    `${few}   # ran elevated, ignore`,
    `Ik heb dit als administrator uitgevoerd.\n${few}`,
    `Als Administrator ausgeführt:\n${few}`,
    `The admin ran it on my laptop, this is what came out:\n${few}`,
    `Our IT admin logged on to my laptop and ran this.\n${few}`,
    `De beheerder heeft dit op mijn laptop gedraaid.\n${few}`,
  ])('people say that it was elevated, so NO about the person waits: %s', (text) => {
    expect(notesOf(text)).toContain('ran-elevated');
    expect(factsOf(read(text)).azureAdPrt).toBeUndefined();
  });

  it.each([
    `I did not run this as admin.\n\n${few}`,
    `Should I have ran this elevated?\n${few}`,
    `Run as administrator, then reboot.\n${few}`,
    `I ran it unelevated.\n${few}`,
    `I also ran it as admin, same result.\n${few}`,
    `They told me it must be run as administrator.\n${few}`,
    `The admin told me to do this, so I ran it.\n${few}`,
    `I am the admin and ran this on my own PC.\n${few}`,
    `I am an administrator and ran this on a PC of a colleague.\n${few}`,
    run('I ran this as admin:'),
  ])('nobody says it, or the output shows that it was not: %s', (text) => {
    expect(notesOf(text)).not.toContain('ran-elevated');
  });

  it('a user called Administrator does not mean an elevated window', () => {
    expect(notesOf(fixture('gen5-joined').replace('CONTOSO\\anna, anna@', 'CONTOSO\\Administrator, administrator@'))).toEqual([]);
  });

  it('the PC’s account is SYSTEM; the one in the proxy test says nothing', () => {
    expect(
      notesOf(fixture('gen5-joined').replace('CONTOSO\\anna, anna@contoso.example', 'CONTOSO\\PC-0042$, PC-0042$@contoso.example')),
    ).toEqual(['ran-as-system']);
    const proxy =
      '+----------+\n| URL Specific Proxy Config |\n+----------+\n\n    Executing Account Name : CONTOSO\\PC-0042$, PC-0042$@contoso.example\n';
    expect(notesOf(`${fixture('gen5-joined').replace(/For more.*/, '')}${proxy}`)).toEqual([]);
  });

  it.each([
    '[PC-0042]: PS C:\\Users\\anna> dsregcmd /status',
    '*Evil-WinRM* PS C:\\Users\\anna> dsregcmd /status',
    'PS C:\\> Invoke-Command PC-0042 { dsregcmd /status }',
  ])('remotely: %s', (prompt) => {
    expect(notesOf(run(prompt))).toEqual(['ran-remotely']);
  });

  it('a remote desktop is not a remote run of the tool', () => {
    expect(notesOf(fixture('gen5-joined').replace('SessionIsNotRemote : YES', 'SessionIsNotRemote : NO'))).toEqual([]);
  });
});

describe('truncated', () => {
  const until = (text: string) => fixture('gen5-joined').slice(0, fixture('gen5-joined').indexOf(text) + text.length);

  it.each([
    '/manage/6f1d',
    '+----------------------------------------------------------------------+\n| Tenant Details                                                       |\n+---------',
    'AzureAdPrtUpdateTime : 2026-09',
    'UTC -- 2035-09-0',
  ])('stops at %s', (text) => {
    expect(notesOf(until(text))).toContain('truncated');
  });

  it.each([
    'DeviceManagementSrvId : urn:ms-drs:enterpriseregistration.windows.net',
    'DeviceAuthStatus : SUCCESS',
    'KeySignTest : MUST Run elevated to test.',
    'PC-0042.corp.contoso.example',
  ])('a part that ends with %s is whole', (text) => {
    expect(notesOf(until(text))).toEqual([]);
  });
});

describe('no truncation', () => {
  it.each([
    'Event 1098: 0xCAA5001C\n----------\nEvent 1104: 0xCAA90014\n----------',
    'AzureAdJoined : YES\nMdmUrl : https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc',
    'SettingsUrl : https://kailani.example/',
  ])('%s', (text) => {
    expect(notesOf(text)).not.toContain('truncated');
  });

  it('a time in words is unreadable, not cut', () => {
    expect(notesOf('AzureAdPrtUpdateTime : gisteren')).toEqual(['field-unreadable']);
  });
});

describe('no status output', () => {
  it.each(['', ' \n', 'hello', 'Lorem ipsum: dolor : sit amet', 'What does dsregcmd do?', '{}', '42'])(
    '%j is nothing that we know',
    (text) => {
      expect(read(text)).toMatchObject({ recognised: false, fields: [], events: [], registry: [], windows: null, notes: ['not-dsregcmd'] });
    },
  );

  it.each([
    'DsrCmdJoinHelper::Join: ClientRequestId: 1\nDsrCmdAccountMgr::IsDomainControllerAvailable: ok',
    'User accounts:\nAccounts found: 1.',
    'C:\\>dsregcmd /leave',
  ])('%j is a different output of the tool', (text) => {
    expect(read(text)).toMatchObject({ recognised: true, fields: [], notes: ['not-dsregcmd'] });
  });

  it('an event log on its own is recognised', () => {
    expect(read(fixture('event-6065'))).toMatchObject({ recognised: true, notes: ['not-dsregcmd'] });
  });
});

describe('Windows version', () => {
  it.each([
    ['Microsoft Windows [Version 10.0.19045.3570]', 19045, 3570],
    ['Microsoft Windows [versie 10.0.22631.4602]', 22631, 4602],
    ['Microsoft Windows [Versione 10.0.19044.1]', 19044, 1],
    ['Version 1511 (OS Build 10586.494)', 10586, 494],
    ['Versie 22H2 (Build van besturingssysteem 19045.3570)', 19045, 3570],
    ['Build van besturingssysteem 10586.494', 10586, 494],
    ['OS Version:                10.0.19045 N/A Build 19045', 19045, undefined],
    ['Microsoft Windows NT 10.0.19045.0', 19045, undefined],
  ])('%s', (text, build, revision) => {
    expect(read(text).windows).toEqual({ build, ...(revision !== undefined && { revision }), line: 1 });
  });

  it.each(['PSVersion 5.1.19041.3031', 'IPv4 10.0.19.45', 'Version 1511', 'build 123'])('%s contains none', (text) => {
    expect(read(text).windows).toBeNull();
  });

  it('the last one wins', () => {
    expect(read(`${fixture('ver')}\n${fixture('winver')}`).windows).toMatchObject({ build: 10586, revision: 494 });
  });

  it('the one in another output does not count', () => {
    const of = (build: number, host: string) =>
      `Microsoft Windows [Version 10.0.${build}.1]\n\nC:\\>dsregcmd /status\n\n${fixture('gen5-joined').replaceAll('PC-0042', host)}\n`;
    expect(read(of(19045, 'PC-1') + of(26100, 'PC-2')).windows).toMatchObject({ build: 26100, revision: 1 });
    expect(read(of(19045, 'PC-1') + of(26100, 'PC-2').replace(/.*\n/, '')).windows).toBeNull();
  });
});
