import { describe, expect, it, test } from 'vitest';
import { softBreak, softJoin, withPlainCharacters } from '@/diagnosis/reader/characters';
import { withoutEscapes } from '@/diagnosis/reader/escapes';
import { withEventsLabelled } from '@/diagnosis/reader/event-xml';
import { withoutMarkup } from '@/diagnosis/reader/markup';
import { withoutQuotedPrintable } from '@/diagnosis/reader/quoted-printable';
import { withoutQuotes } from '@/diagnosis/reader/quotes';
import { withoutWrongCodePage } from '@/diagnosis/reader/wrong-code-page';
import { cleanOutputs, fixture } from '../fixtures';

const stages = {
  withoutQuotedPrintable,
  withoutWrongCodePage,
  withPlainCharacters,
  withoutQuotes,
  withoutEscapes,
  withEventsLabelled,
  withoutMarkup,
};

describe.each(Object.entries(stages))('%s', (_, stage) => {
  test.each(cleanOutputs)('leaves %s as it is', (name) => {
    expect(stage(fixture(name))).toBe(fixture(name));
  });
});

describe('withoutQuotedPrintable', () => {
  const folded = '          AzureAdJoined : YES and then much more of this one line=3D 1 =\r\nand its end';

  it('joins soft line breaks and decodes the escapes', () => {
    expect(withoutQuotedPrintable(folded)).toBe(
      `          AzureAdJoined : YES and then much more of this one line= 1 ${softJoin}and its end`,
    );
    expect(withoutQuotedPrintable(`${folded}\r\nA =E2=80=93 B`)).toContain('A – B');
  });

  it('leaves invalid UTF-8, rulers of equals signs, and an encoded value that ends with one', () => {
    expect(withoutQuotedPrintable(`${folded}\r\nA =FF B`)).toContain('A =FF B');
    for (const text of [`${'='.repeat(70)}\n`, `SettingsUrl : ${'eyJ'.repeat(20)}=\nnext`]) expect(withoutQuotedPrintable(text)).toBe(text);
  });
});

describe('withoutWrongCodePage', () => {
  it.each([
    ['[ 2025 â€“ 2035 ]', '[ 2025 – 2035 ]'],
    ['â€œYESâ€\u009d', '"YES"'],
    ['AzureAdJoinedÂ\u00a0: YES', 'AzureAdJoined : YES'],
    ['DeviceId┬á: 1', 'DeviceId : 1'],
  ])('%j is %j', (text, meant) => {
    expect(withoutWrongCodePage(text)).toBe(meant);
  });

  it('leaves letters of other languages', () => {
    expect(withoutWrongCodePage('TenantName : Âge d’or, Ôde, ïnsula')).toBe('TenantName : Âge d’or, Ôde, ïnsula');
  });
});

describe('withPlainCharacters', () => {
  it.each([
    ['Azure\u200bAdJoined', 'AzureAdJoined'],
    ['A\u00a0:\u3000B', 'A : B'],
    ['A\t: B', 'A  : B'],
    ['“YES”', '"YES"'],
    ['A：B', 'A:B'],
    ['\u001b[32mYES\u001b[0m', 'YES'],
    ['│ Device State │', '| Device State |'],
  ])('%j is %j', (text, meant) => {
    expect(withPlainCharacters(text)).toBe(meant);
  });

  it('adds no line that the text as sent does not have', () => {
    expect(withPlainCharacters('A\u2028B')).toBe(`A${softBreak}B`);
    expect(withPlainCharacters('A\r\nB')).toBe('A\r\nB');
  });
});

describe('withoutQuotes', () => {
  const names = ['AzureAdJoined', 'EnterpriseJoined', 'DomainJoined', 'DomainName', 'TenantId'];

  it('splits a list of strings', () => {
    const list = `[\n${names.map((name) => `  "${name} : YES"`).join(',\n')}\n]`;
    expect(withoutQuotes(list)).toBe(`[\n${names.map((name) => `${name} : YES`).join('\n')}\n]`);
  });

  it('leaves quoted values, and a few quoted lines', () => {
    for (const text of [names.map((name) => `${name} : "YES"`).join('\n'), '"one"\n"two"']) expect(withoutQuotes(text)).toBe(text);
  });
});

describe('withoutEscapes', () => {
  it('unescapes the line ends of a string', () => {
    const text = '"out": "AzureAdJoined : YES\\n DomainJoined : NO\\n TenantId : 1\\n Idp : \\"x\\""}';
    expect(withoutEscapes(text).split(softBreak)).toEqual([
      '"out": "AzureAdJoined : YES',
      ' DomainJoined : NO',
      ' TenantId : 1',
      ' Idp : "x"',
      '}',
    ]);
  });

  it('leaves paths that look like an escape', () => {
    const text = 'C:\\new\\temp\\nul\n'.repeat(5);
    expect(withoutEscapes(text)).toBe(text);
  });
});

describe('withEventsLabelled', () => {
  const xml =
    "<Event xmlns='x'><System><Provider Name='P'/><EventID>1098</EventID><Channel>C</Channel></System><EventData><Data Name='Error'>3401187356</Data></EventData></Event>";

  it('turns an event into labelled lines, a large number into a code', () => {
    expect(withEventsLabelled(xml).split(softBreak).filter(Boolean)).toEqual([
      'Log Name: C',
      'Source: P',
      'Event ID: 1098',
      'Error: 0xcaba001c',
    ]);
  });

  it('keeps the number of lines, and leaves an event without a number', () => {
    expect(withEventsLabelled(xml.replace('<EventData>', '\n<EventData>\n'))).toContain(softJoin.repeat(2));
    expect(withEventsLabelled('<Event>nothing</Event>')).toBe('<Event>nothing</Event>');
  });
});

describe('withoutMarkup', () => {
  it.each([
    ['AzureAdJoined : YES<br>DomainJoined : NO', `AzureAdJoined : YES${softBreak}DomainJoined : NO`],
    ['<b>AzureAdJoined</b> : <span class="x">YES</span>', 'AzureAdJoined : YES'],
    ['AzureAdJoined&nbsp;: &lt;hidden&gt;', 'AzureAdJoined : <hidden>'],
    ['A &amp;amp; B', 'A & B'],
    ['&#58;&#x3A;', '::'],
  ])('%j is %j', (text, meant) => {
    expect(withoutMarkup(text)).toBe(meant);
  });

  it('leaves a mask, and what merely looks like an entity', () => {
    expect(withoutMarkup('DeviceId : <redacted> &unknown;')).toBe('DeviceId : <redacted> &unknown;');
  });
});
