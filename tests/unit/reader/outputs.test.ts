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

describe('lines of a script', () => {
  it.each([
    'AzureAdJoined ...... YES\nAzureAdPrt ......... NO',
    'AzureAdJoined  ......  YES\nAzureAdPrt  .........  NO',
    '[2026-11-29 14:02:11] INFO AzureAdJoined = YES\n[2026-11-29 14:02:11] WARN AzureAdPrt = NO',
    '14:02:11 ERROR: AzureAdJoined : YES\n14:02:11 WARNING: AzureAdPrt : NO',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'NO' });
  });

  it('dots in place of a value are none', () => {
    expect(valuesIn('AzureAdJoined : YES\nSettingsUrl ...\nAzureAdPrt : YES')).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'YES' });
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

describe('outputs of a PC with the fault and of one without', () => {
  const faulty = 'AzureAdJoined : YES\nAzureAdPrt : NO';
  const sound = 'AzureAdJoined : YES\nAzureAdPrt : YES';

  it.each([
    ['Laptop A (not working)', 'Laptop B (working)'],
    ['Mine:', 'Healthy PC, for reference:'],
    ['This is ours:', 'A blog shows this as the normal output:'],
    ['Kapot:', 'Hier werkt het wel:'],
    ['Defekter PC:', 'Funktionierender PC:'],
  ])('the former counts, wherever it is: %s, %s', (bad, good) => {
    for (const text of [`${bad}\n${faulty}\n\n${good}\n${sound}`, `${good}\n${sound}\n\n${bad}\n${faulty}`])
      expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES', AzureAdPrt: 'NO' }, ['several-outputs']]);
  });

  it('below a heading above the command and the section', () => {
    const output = (value: string) => `PS C:\\> dsregcmd /status\n\nDevice State\n------------\nAzureAdJoined : ${value}`;
    expect(valuesIn(`Bad one\n${output('NO')}\n\nGood one\n${output('YES')}`)).toEqual({ AzureAdJoined: 'NO' });
  });

  it.each(['It works again:', 'Working since the restart:', 'Good news:'])('the last counts after %s', (words) => {
    expect(valuesIn(`${faulty}\n\n${words}\n${sound}`).AzureAdPrt).toBe('YES');
  });
});

describe('outputs with dates', () => {
  const older = 'AzureAdJoined : YES\nAzureAdPrt : NO';
  const newer = 'AzureAdJoined : YES\nAzureAdPrt : YES';

  it.each([
    ['2026-11-30 02:30', '2026-11-29 09:00'],
    ['Monday 2026-11-30:', 'Sunday (2026-11-29 12:00):'],
    ['30.11.2026 14:00', '9.11.2026 8:00'],
    ['30-11-2026', '29-11-2026'],
    ['11/30/2026', '11/29/2026'],
    ['[Time 2026-11-30 09:12:05Z]', '[Time 2026-11-29 09:12:05Z]'],
    ['11/30/2026 1:05 PM', '11/30/2026 9:12 AM'],
    ['Sent: Monday, November 30, 2026 12:40 PM', 'Sent: Monday, November 30, 2026 9:10 AM'],
    ['Verzonden: dinsdag 1 december 2026 09:40', 'Verzonden: maandag 30 november 2026 10:10'],
    ['Gesendet: Montag, 2. März 2026 08:15', 'Gesendet: Freitag, 27. Februar 2026 14:00'],
    ['Le 1er décembre 2026 à 9:40', 'Le 30 novembre 2026 à 10:10'],
  ])('the newest counts, wherever it is: %s', (date, earlier) => {
    for (const text of [`${date}\n${newer}\n\n${earlier}\n${older}`, `${earlier}\n${older}\n\n${date}\n${newer}`])
      expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES', AzureAdPrt: 'YES' }, ['several-outputs']]);
  });

  it.each([
    ['only one has a date', '2026-11-30', 'later'],
    ['both are of one day', '2026-11-30 09:00', '2026-11-30'],
    ['day and month can be swapped', '10/11/2026', '09/12/2026'],
  ])('the last counts if %s', (_, date, earlier) => {
    expect(valuesIn(`${date}\n${newer}\n\n${earlier}\n${older}`).AzureAdPrt).toBe('NO');
  });

  it.each([
    ['After:', 'Before:'],
    ['10:30 (now)', '09:00 (this morning)'],
    ['Result today, after the VPN', 'At home'],
    ['Now', 'Yesterday'],
    ['Nu (na herstart):', 'Gisteren:'],
    ['Danach:', 'Vorher (Freitag):'],
    ['Après :', 'Avant :'],
    ['Since the restart:', 'On Mon, Nov 23, 2026 at 9:12 AM Joost wrote:'],
    ['Nu zie ik:', 'Op ma 23 nov. 2026 om 9:12 schreef Joost:'],
  ])('what a heading calls earlier does not count, wherever it is: %s, %s', (now, before) => {
    for (const text of [`${now}\n${newer}\n\n${before}\n${older}`, `${before}\n${older}\n\n${now}\n${newer}`])
      expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES', AzureAdPrt: 'YES' }, ['several-outputs']]);
  });

  it('the time of the newest is that of the command', () => {
    const text = `[Time 2026-11-30 09:12:05Z]\n${newer}\n\n[Time 2026-11-29 09:12:05Z]\n${older}`;
    expect(read(text).printedTime).toEqual({ time: Date.UTC(2026, 10, 30, 9, 12, 5), line: 1 });
  });
});

describe('two PCs side by side', () => {
  it.each([
    'AzureAdJoined : YES | AzureAdJoined : YES\nAzureAdPrt : YES | AzureAdPrt : NO',
    '| AzureAdJoined : YES | AzureAdJoined : YES |\n| AzureAdPrt : YES | AzureAdPrt : NO |',
    'AzureAdJoined=YES | AzureAdJoined=YES\nAzureAdPrt=YES | AzureAdPrt=NO',
    'Laptop                 Desktop\nAzureAdJoined : YES    AzureAdJoined : YES\nAzureAdPrt : YES       AzureAdPrt : NO',
  ])('the second, with all its fields: %s', (text) => {
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES', AzureAdPrt: 'NO' }, ['several-outputs']]);
  });

  it('are one output if they show the same', () => {
    expect(read('AzureAdJoined : YES | AzureAdJoined : YES\nAzureAdPrt : NO | AzureAdPrt : NO').notes).toEqual([]);
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
