import { describe, expect, it } from 'vitest';
import { read } from '@/diagnosis/reader/read';

const valuesIn = (text: string) => Object.fromEntries(read(text).fields.map(({ name, value }) => [name, value]));
const sectionOf = (text: string, name: string) => read(text).fields.find((field) => field.name === name)?.section;

describe('headings', () => {
  it.each(['Device State - NgcSet - YES', 'Device State > NgcSet : YES', '[Device State] NgcSet = YES', 'DeviceState.NgcSet=YES'])(
    'before a field on its line: %s',
    (text) => {
      expect(read(text).fields).toEqual([{ section: 'Device State', name: 'NgcSet', value: 'YES', line: 1 }]);
    },
  );

  it.each(['-----', '----------', '=====', '~~~~~', '^^^^^', '_____'])('underlined with %s', (line) => {
    const text = `Device State\n${line}\nAzureAdJoined : YES\n\nUser State\n${line}\nNgcSet : NO\nWamDefaultSet : YES`;
    expect(sectionOf(text, 'WamDefaultSet')).toBe('User State');
    expect(read(text).notes).toEqual([]);
  });
});

describe('pieces of one output', () => {
  it.each([
    'PS C:\\> dsregcmd /status\n| Device State |\nAzureAdJoined : YES\n\nfurther down\n\nPS C:\\> dsregcmd /status\n| SSO State |\nAzureAdPrt : NO',
    'C:\\>dsregcmd /status | findstr Joined\n AzureAdJoined : YES\n\nC:\\>dsregcmd /status | findstr Prt\n AzureAdPrt : NO',
    '```\n| Device State |\nAzureAdJoined : YES\n```\n\n```\n| SSO State |\nAzureAdPrt : NO\n```',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'NO' });
    expect(read(text).notes).toEqual([]);
  });

  it('are several outputs if they repeat a field', () => {
    const text = 'C:\\>dsregcmd /status\nAzureAdJoined : YES\nAzureAdPrt : NO\nC:\\>dsregcmd /status\nAzureAdPrt : YES';
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdPrt: 'YES' }, ['several-outputs']]);
  });
});

describe('outputs without titles', () => {
  it.each([
    'AzureAdJoined : NO\nDomainJoined : YES\n\nThen I restarted:\n\nAzureAdJoined : YES\nDomainJoined : YES',
    'AzureAdJoined : NO\nDomainJoined : YES\nAzureAdJoined : YES\nDomainJoined : YES',
    'Before: AzureAdJoined: NO, DomainJoined: YES\nAfter: AzureAdJoined: YES, DomainJoined: YES',
  ])('a name again with another value begins another one; the last counts', (text) => {
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES', DomainJoined: 'YES' }, ['several-outputs']]);
  });

  it('the lines above the changed one belong to the second', () => {
    const text = 'Before:\nAzureAdJoined : YES\nWamDefaultSet : NO\n\nAfter:\nAzureAdJoined : YES\nWamDefaultSet : YES\nAzureAdPrt : YES';
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', WamDefaultSet: 'YES', AzureAdPrt: 'YES' });
  });

  it('a name again with the same value does not', () => {
    expect(read('AzureAdJoined : YES\n\nAs I said:\n\nAzureAdJoined : YES\nAzureAdPrt : NO').notes).toEqual([]);
  });
});

describe('a field and an event on one line', () => {
  it.each([
    'AzureAdPrt : NO Event ID 1098 0xcaa5001c',
    'AzureAdPrt : NO (event 1098, error 0xcaa5001c)',
    'AzureAdPrt : NO - gebeurtenis 1098 0xCAA5001C',
    'Event 1098: 0xCAA5001C AzureAdPrt : NO',
    'AzureAdPrt: NO Event ID: 1098 Error: 0xCAA5001C Token broker operation failed.',
    'AzureAdPrt : NO   Log Name: Microsoft-Windows-AAD/Operational Event ID: 1098 Description: Error: 0xCAA5001C',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdPrt: 'NO' });
    expect(read(text).events).toMatchObject([{ id: 1098, codes: ['0xcaa5001c'] }]);
  });
});
