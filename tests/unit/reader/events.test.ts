import { describe, expect, it, test } from 'vitest';
import { codesIn, hasNetworkError } from '../../../diagnosis/error-code';
import { withEventsLabelled } from '../../../diagnosis/reader/event-xml';
import { factsOf } from '../../../diagnosis/reader/facts-of';
import { passedMoment, utcMoment } from '../../../diagnosis/reader/moments';
import { read } from '../../../diagnosis/reader/read';
import { fixture } from './fixtures';

const aad = 'Microsoft-Windows-AAD/Operational';
const time = Date.UTC(2026, 8, 13, 19, 11, 31);
const eventsOf = (text: string) => read(text).events.map(({ last: _, ...event }) => event);

describe('a question about events in general', () => {
  it.each([
    'Does event 1081 with AADSTS50126 mean that my password is wrong?',
    'Betekent gebeurtenis 1098 met 0xCAA5001C dat de rechten fout staan?',
  ])('is no event: %s', (text) => {
    expect([eventsOf(text), read(text).recognised]).toEqual([[], true]);
  });

  it('unlike one about an event in the log', () => {
    expect(eventsOf('Is it normal that event 1098 with 0xCAA5001C is in my log?').map(({ id }) => id)).toEqual([1098]);
  });
});

describe('an event that a sentence does not claim', () => {
  it.each([
    'I have no event 1098 0xCAA5001C and no event 1104 0xC000005F',
    'We have not seen event 1098 0xCAA5001C or 1104 0xC000005F',
    'Ich sehe kein Ereignis 1098 mit 0xCAA5001C',
    'An old article said event 1098 0xCAA5001C needs other rights',
    'If you see event 1098 0xCAA5001C, delete the folder',
    '2. Check event ID 1104 with error 0xC000005F.',
    'Here event 1104 0xC000005F is gone since Monday',
    'Event 1098 with 0xCAA5001C used to show up every day.',
  ])('is none: %s', (text) => {
    expect([eventsOf(text), read(text).recognised]).toEqual([[], true]);
  });

  it('next to one that it claims', () => {
    expect(eventsOf('No event 6065 0x80070533 here. In the AAD log: event 1098 0xCAA5001C').map(({ id }) => id)).toEqual([1098]);
  });
});

test('the number of an event needs no other word next to its code', () => {
  const text = 'AAD log has 1098 (0xCAA5001C) and later 1104 with 0xC000005F';
  expect(eventsOf(text).map(({ id, codes }) => [id, codes])).toEqual([
    [1098, ['0xcaa5001c']],
    [1104, ['0xc000005f']],
  ]);
  expect(eventsOf('call 010-1098 or 1104 about it')).toEqual([]);
});

describe('copies of Event Viewer', () => {
  it('token broker and cloud sign-in', () => {
    expect(eventsOf(fixture('events-1098-1104'))).toEqual([
      { channel: aad, id: 1098, codes: ['0xcaa5001c'], resource: 'none', time, line: 1 },
      { channel: aad, id: 1104, codes: ['0xc000005f'], resource: 'none', time, line: 15 },
    ]);
  });

  it('ends where the next one begins', () => {
    expect(read(fixture('events-1098-1104')).events.map(({ line, last }) => [line, last])).toEqual([
      [1, 13],
      [15, 25],
    ]);
  });

  it('MFA for the sync service; a correlation id is not a code', () => {
    expect(eventsOf(fixture('events-mfa-for-sync-service')).map(({ id, codes, resource }) => ({ id, codes, resource }))).toEqual([
      { id: 1098, codes: ['0xcaa2000c', 'AADSTS50076'], resource: 'sync' },
      { id: 1097, codes: ['0xcaa90004'], resource: 'none' },
    ]);
  });

  it.each([
    ['event-6065', 'Microsoft-Windows-SettingSync/Debug', 6065, '0x80070533'],
    ['event-6013', 'Microsoft-Windows-SettingSync-Azure/Debug', 6013, '0x80070259'],
  ])('%s: eight digits without 0x', (name, channel, id, code) => {
    expect(eventsOf(fixture(name))).toEqual([{ channel, id, codes: [code], resource: 'none', time, line: 1 }]);
  });

  it('after an output, whose fields stay', () => {
    const alone = read(fixture('gen5-joined'));
    const both = read(`${fixture('gen5-joined')}\n${fixture('events-1098-1104')}`);
    expect(both.fields).toEqual(alone.fields);
    expect(both.events).toHaveLength(2);
    expect(both.notes).toEqual([]);
  });

  it('Dutch labels', () => {
    const text = fixture('event-6065')
      .replace('Log Name:', 'Logboeknaam:')
      .replace('Source:', 'Bron:')
      .replace('Date:          9/14/2026 9:11:31 AM', 'Datum:         14-9-2026 09:11:31')
      .replace('Event ID:', 'Gebeurtenis-id:')
      .replace('Description:', 'Beschrijving:');
    expect(eventsOf(text)).toEqual([
      { channel: 'Microsoft-Windows-SettingSync/Debug', id: 6065, codes: ['0x80070533'], resource: 'none', time, line: 1 },
    ]);
  });

  it('the General tab, text first', () => {
    const text = `General\nError: 0xCAA5001C Token broker operation failed.\n\nLog Name: ${aad}\nSource: AAD\nEvent ID: 1098\nLevel: Error`;
    expect(eventsOf(text)).toEqual([{ channel: aad, id: 1098, codes: ['0xcaa5001c'], resource: 'none', line: 4 }]);
  });

  it('all on one line', () => {
    const [event] = eventsOf(fixture('event-6065').replaceAll('\n', ' '));
    expect(event).toMatchObject({ id: 6065, codes: ['0x80070533'], channel: 'Microsoft-Windows-SettingSync/Debug' });
  });

  it('the message below its label and a blank line', () => {
    const doubled = fixture('event-6065').replaceAll('\n', '\n\n').replace('Description:', 'Description:\n');
    expect(eventsOf(doubled)).toMatchObject([{ id: 6065, codes: ['0x80070533'] }]);
  });

  it('prose after a blank line is not part of an event', () => {
    expect(eventsOf(`${fixture('event-6065')}\nAlso Outlook says 0x80070005.`)[0]?.codes).toEqual(['0x80070533']);
  });

  it('a resource of another service', () => {
    const text = fixture('events-mfa-for-sync-service').replace('syncservice.windows.net', 'graph.microsoft.com');
    expect(eventsOf(text)[0]?.resource).toBe('other');
  });
});

describe('mentions', () => {
  it.each<[string, number, string[]]>([
    ['Event 1098: Error: 0xCAA5001C Token broker operation failed', 1098, ['0xcaa5001c']],
    ['1104 AAD Cloud AP plugin call Get token returned error: 0xC000005F', 1104, ['0xc000005f']],
    ['Event ID: 1098 - 0xcaa5001c', 1098, ['0xcaa5001c']],
    ['Gebeurtenis-id 6065: 80070533', 6065, ['0x80070533']],
    ['the log shows event 1098 with 0xCAA5001C', 1098, ['0xcaa5001c']],
    ['9/14/2026 9:11:31 AM 1098 Error Error: 0xCAA5001C Token broker', 1098, ['0xcaa5001c']],
  ])('%s', (text, id, codes) => {
    expect(eventsOf(text)).toMatchObject([{ id, codes }]);
  });

  it('two after the value of a field, where a line end was lost', () => {
    expect(eventsOf('Attempt Status : 0xc000006d event 1097 and event 1098 with 0xCAA5001C')).toMatchObject([{ id: 1097 }, { id: 1098 }]);
    expect(eventsOf('Server Error Description : AADSTS50126 0xCAA2 event 1098 first event 1097 second')).toMatchObject([
      { id: 1098 },
      { id: 1097 },
    ]);
  });

  it('two in one sentence', () => {
    expect(eventsOf('event 1098 with 0xCAA5001C and event 1104 with 0xC000005F')).toMatchObject([
      { id: 1098, codes: ['0xcaa5001c'] },
      { id: 1104, codes: ['0xc000005f'] },
    ]);
  });

  it.each(['1098 pages', 'In 1104 AD', 'Room 6065', 'we have 6013 users and 80070259 files', '306 successful logins'])(
    '%s is none',
    (text) => {
      expect(eventsOf(text)).toEqual([]);
    },
  );
});

describe('codes', () => {
  it.each<[string, string[]]>([
    ['0xCAA5001C', ['0xcaa5001c']],
    ['0xd000023c', ['0xc000023c']],
    ['-2145648611', ['0x801c001d']],
    ['80070533', ['0x80070533']],
    ['AADSTS50076 and AADSTS700082:', ['AADSTS50076', 'AADSTS700082']],
    ['80070533-c000-4b6e-9f21-caa5001c8d40', []],
    ['12345678', []],
    ['0x0', []],
    ['0xc000006a 0xC000006A', ['0xc000006a']],
    ['-9999999999', []],
  ])('%s', (text, codes) => {
    expect(codesIn(text)).toEqual(codes);
  });

  it.each(['12007', '0x2ee7', '0x80072ee7', '0xcaa82ee2', '0xd000023c', '0xc00000be', '-2147012889'])('%s is a network error', (code) => {
    expect(hasNetworkError(`FAILED. Error: ${code}`)).toBe(true);
  });

  it.each(['0x80070533', '12345', '0x801c001d', '0xcaa20003', '120070'])('%s is none', (code) => {
    expect(hasNetworkError(`FAILED. Error: ${code}`)).toBe(false);
  });
});

describe('moments', () => {
  it('reads UTC exactly, and nothing else', () => {
    expect(utcMoment('2026-09-14 08:06:00.000 UTC')).toBe(Date.UTC(2026, 8, 14, 8, 6));
    expect(utcMoment('2026-09-14 08:06:00.000')).toBeUndefined();
    expect(utcMoment('2026-02-30 08:06:00.000 UTC')).toBeUndefined();
  });

  it.each([
    ['2026-09-14 08:06:00', Date.UTC(2026, 8, 13, 18, 6)],
    ['9/10/2026 1:00:00 PM', Date.UTC(2026, 8, 9, 23)],
    ['10/9/2026 13:00:00', Date.UTC(2026, 8, 9, 23)],
    ['14-9-2026 13:00', Date.UTC(2026, 8, 13, 23)],
    ['03.04.2026 13:00:00', Date.UTC(2026, 3, 2, 23)],
    ['12/31/2026 12:00:00 AM', Date.UTC(2026, 11, 30, 10)],
  ])('%s is taken as the earliest moment it can mean', (text, moment) => {
    expect(passedMoment(text)).toBe(moment);
  });
});

describe('wevtutil', () => {
  const logged = [
    { channel: aad, id: 1098, codes: ['0xcaa5001c'], resource: 'none' },
    { channel: aad, id: 1104, codes: ['0xc000005f'], resource: 'none' },
  ];
  const exact = Date.UTC(2026, 8, 14, 9, 11, 31);
  const xml = fixture('events-wevtutil-xml');

  it('as text: each event with all its lines', () => {
    const { events, lines } = read(fixture('events-wevtutil-text'));
    const places = [
      { time, line: 1, last: 16 },
      { time, line: 18, last: 31 },
    ];
    expect(events).toEqual(logged.map((event, index) => ({ ...event, ...places[index] })));
    expect(lines.known).toBe(lines.all);
  });

  it('as text without a colon after the number, and without blank lines', () => {
    const text = fixture('events-wevtutil-text').replace(/\]:/g, ']').replace(/\n\n/g, '\n');
    expect(eventsOf(text)).toMatchObject(logged);
  });

  it('as XML: an error code printed as a plain number, with its lines', () => {
    const { events, lines } = read(xml);
    const places = [
      { time: exact, line: 1, last: 2 },
      { time: exact, line: 3 },
    ];
    expect(events).toEqual(logged.map((event, index) => ({ ...event, ...places[index] })));
    expect(lines).toEqual({ all: 3, known: 3 });
  });

  it.each([
    ['on one line', xml.replaceAll('\n', '')],
    ['within a root', `<?xml version="1.0"?>\r\n<Events>${xml}</Events>`],
    ['indented, with double quotes', xml.replace(/></g, '>\r\n  <').replaceAll("'", '"')],
    ['the view of Event Viewer', xml.replace(/<(?=Event |System>|EventData>)/g, '- <').replaceAll("'", '"')],
  ])('as XML %s', (_, text) => {
    expect(eventsOf(text).map(({ line: __, time: ___, ...event }) => event)).toEqual(logged);
  });

  it('as XML: lines after it keep their numbers', () => {
    const indented = xml.replace(/></g, '>\n<');
    const { fields } = read(`${indented}${fixture('gen5-joined')}`);
    const before = indented.split('\n').length - 1;
    expect(fields).toEqual(read(fixture('gen5-joined')).fields.map(({ line, ...field }) => ({ ...field, line: line + before })));
  });

  it('as XML with a rendered message', () => {
    const rendered = xml.replaceAll(
      '</EventData>',
      "</EventData><RenderingInfo Culture='en-US'><Message>For https://syncservice.windows.net &#xD;&#xA;AADSTS50076</Message></RenderingInfo>",
    );
    expect(eventsOf(rendered)[0]).toMatchObject({ codes: ['0xcaa5001c', 'AADSTS50076'], resource: 'sync' });
  });

  it.each(['<Event>', '<Event></System>', '<Data Name="', '</Event>', '<Event><System><EventID '])(
    '%s many times costs no more than its length',
    (piece) => {
      const timeOf = (length: number) => {
        const start = performance.now();
        withEventsLabelled(piece.repeat(length / piece.length));
        return performance.now() - start;
      };
      timeOf(65_536);
      expect(timeOf(262_144)).toBeLessThan(500);
    },
  );
});

test('the command that collects everything: time, version, output, policies and events', () => {
  const { fields, registry, windows, events, notes, lines } = read(fixture('everything'));
  expect(fields.map(({ line: _, ...field }) => field)).toEqual(read(fixture('gen5-joined')).fields.map(({ line: _, ...field }) => field));
  expect(registry.map(({ name, value }) => [name, value])).toEqual([
    ['DisableSettingSync', 2],
    ['DisableSettingSyncUserOverride', 1],
    ['EnableWindowsBackup', 0],
    ['EnableActivityFeed', 0],
    ['AllowSyncMySettings', 0],
    ['TenantId', '6f1d3a52-0c4e-4b8a-9d27-3e5a1b7c9f04'],
    ['TenantName', 'contoso.example'],
  ]);
  expect(windows).toMatchObject({ build: 26100, revision: 4946, line: 3 });
  expect(events.map(({ id }) => id)).toEqual([1098, 1104, 306]);
  expect(notes).toEqual([]);
  expect(lines.known).toBe(lines.all);
});

test('the time that it prints is the clock', () => {
  const text = fixture('everything');
  expect(factsOf(read(text))).toMatchObject({ prtRenewal: 'fresh', certificateValidity: 'valid' });
  expect(factsOf(read(text.replace('[Time 2026-09-14', '[Time 2026-09-20'))).prtRenewal).toBe('stale');
  expect(factsOf(read(text.replace(/.*\n/, ''))).prtRenewal).toBeUndefined();
});

test('only reg query', () => {
  const { registry, recognised } = read(fixture('reg-query'));
  expect(recognised).toBe(true);
  expect(registry).toEqual([
    { name: 'DisableSettingSync', value: 2, line: 3 },
    { name: 'DisableSettingSyncUserOverride', value: 1, line: 4 },
    { name: 'EnableWindowsBackup', value: 0, line: 5 },
  ]);
});
