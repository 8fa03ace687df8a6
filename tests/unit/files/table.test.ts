import { describe, expect, test } from 'vitest';
import { brief, openedFile, outputOf } from './opening';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('a table', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs', '\t'],
  ])('with %s is an entry for each row, with a line for each field', async (_, separator) => {
    const rows = [
      ['DeviceName', 'AzureAdJoined', 'DomainJoined'],
      ['PC-1', 'YES', 'NO'],
      ['PC-2', '', 'YES'],
    ];
    const text = rows.map((row) => row.join(separator)).join('\r\n');
    for (const name of ['fleet.csv', 'fleet.txt'])
      expect(await openedFile(name, text)).toEqual([
        { name: 'PC-1', text: 'DeviceName : PC-1\nAzureAdJoined : YES\nDomainJoined : NO' },
        { name: 'PC-2', text: 'DeviceName : PC-2\nDomainJoined : YES' },
      ]);
  });

  test('with outputs has them as they are, without the other columns', async () => {
    const table = `"DeviceName","DeviceId","DetectionState","PreRemediationDetectionScriptOutput","PostRemediationDetectionScriptOutput"
"PC-1","1","3",${quoted(outputOf('PC-1', 'NO'))},${quoted(outputOf('PC-1'))}
"PC-2","2","3","AzureAdJoined : YES DomainJoined : NO",""
"PC-3","3","1","",""
`;
    expect(await openedFile('export.csv', table)).toEqual([
      { name: 'PC-1', text: `${outputOf('PC-1', 'NO').trimEnd()}\n\n${outputOf('PC-1').trimEnd()}` },
      { name: 'PC-2', text: 'AzureAdJoined : YES DomainJoined : NO' },
      { name: 'PC-3', problem: 'empty' },
    ]);
  });

  test.each(['Toestel;Log', 'a;b'])('with an output in its first row may have columns that we do not know: %s', async (header) => {
    const entries = await openedFile('export.csv', `${header}\nPC-1;${quoted(outputOf('PC-1'))}\nPC-2;${quoted(outputOf('PC-2'))}\n`);
    expect(entries).toEqual([
      { name: 'export.csv #1', text: outputOf('PC-1').trimEnd() },
      { name: 'export.csv #2', text: outputOf('PC-2').trimEnd() },
    ]);
  });

  test('may have one column of outputs', async () => {
    const entries = await openedFile('export.csv', `"Output"\n${quoted(outputOf('PC-1'))}\n${quoted(outputOf('PC-2'))}\n`);
    expect(entries.map((entry) => 'text' in entry && entry.text)).toEqual([outputOf('PC-1').trimEnd(), outputOf('PC-2').trimEnd()]);
  });

  test.each([
    'Device name',
    'ComputerName',
    'PSComputerName',
    'Computer',
    'Hostname',
    'Host',
    'PC',
    'Name',
    'Managed device name',
    'Apparaatnaam',
    'Computernaam',
  ])('names its rows by the column %s', async (column) => {
    expect(brief(await openedFile('t.csv', `AzureAdJoined,UserName,${column}\nYES,anna,PC-1\n`))).toEqual(['PC-1: AzureAdJoined : YES']);
  });

  test('prefers the surer column for the name of a row', async () => {
    expect(brief(await openedFile('t.csv', 'AzureAdJoined,Name,DeviceName\nYES,Anna,PC-1\n'))).toEqual(['PC-1: AzureAdJoined : YES']);
  });

  test('may begin as Windows PowerShell and Excel begin theirs', async () => {
    const rows = 'PSComputerName;AzureAdJoined\nPC-1;YES\n';
    for (const first of ['#TYPE Selected.System.String\n', 'sep=;\n', '\ufeff', '\ufeffsep=;\r\n'])
      expect(brief(await openedFile('t.csv', first, rows))).toEqual(['PC-1: PSComputerName : PC-1']);
  });

  test('may be in UTF-16, as Excel writes it', async () => {
    const text = '\ufeffDeviceName\tTenantName\nPC-1\tZoë & Co\n';
    const bytes = new Uint8Array(new Uint16Array([...text].map((character) => character.charCodeAt(0))).buffer);
    expect(await openedFile('t.txt', bytes)).toEqual([{ name: 'PC-1', text: 'DeviceName : PC-1\nTenantName : Zoë & Co' }]);
  });

  test('keeps characters whole where the pieces meet in which it is read', async () => {
    const rows = Array.from({ length: 9999 }, (_, index) => `PC-${index},Zoë €${'ë'.repeat(index % 7)}\r\n`);
    const entries = await openedFile('t.csv', 'DeviceName,TenantName\r\n', ...rows);
    expect(entries).toHaveLength(9999);
    for (const [index, entry] of entries.entries())
      expect(entry).toEqual({ name: `PC-${index}`, text: `DeviceName : PC-${index}\nTenantName : Zoë €${'ë'.repeat(index % 7)}` });
  });

  test('in Windows-1252 is read to its end, even if that shows late', async () => {
    const text = `DeviceName,TenantName\n${`PC-1,${'Contoso'.repeat(20)}\n`.repeat(5000)}PC-2,Zo\u00eb\n`;
    const entries = await openedFile('t.csv', Uint8Array.from([...text].map((character) => character.charCodeAt(0))));
    expect(entries).toHaveLength(5001);
    expect(entries.at(-1)).toEqual({ name: 'PC-2', text: 'DeviceName : PC-2\nTenantName : Zoë' });
  });
});

describe('a damaged table', () => {
  const header = 'DeviceName,Output\n';
  const good = (pc: string): string => `${pc},"AzureAdJoined : YES"\n`;

  test('loses the row with a quote that closes in the wrong place, and no other', async () => {
    const table = `${header}PC-1,"one\n${good('PC-2')}PC-3,"a "b" c"\n${good('PC-4')}`;
    expect(brief(await openedFile('t.csv', table))).toEqual([
      't.csv #1: table-damaged',
      'PC-2: AzureAdJoined : YES',
      't.csv #3: table-damaged',
      'PC-4: AzureAdJoined : YES',
    ]);
  });

  test('reports the last row of half a file', async () => {
    expect(brief(await openedFile('t.csv', `${header}${good('PC-1')}PC-2,"Azure`))).toEqual([
      'PC-1: AzureAdJoined : YES',
      't.csv #2: table-damaged',
    ]);
  });

  test('goes on after a quote that never closes', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) => `PC-${index},AzureAdJoined : YES and ${'words '.repeat(40)}\n`);
    const entries = await openedFile('t.csv', header, 'PC,"open\n', ...lines);
    expect(entries[0]).toEqual({ name: 't.csv #1', problem: 'table-damaged' });
    expect(entries).toHaveLength(9001);
  });

  test('may lack cells at the end of a row, but not have too many', async () => {
    const table = 'DeviceName,AzureAdJoined,DomainJoined,TenantName\nPC-1,YES\nPC-2,YES,NO,Contoso,Ltd\nPC-3,YES,NO,Contoso,,\n';
    expect(brief(await openedFile('t.csv', table))).toEqual(['PC-1: DeviceName : PC-1', 't.csv #2: table-damaged']);
    expect(brief(await openedFile('t.csv', `${table}PC-4,YES,NO,Contoso\nPC-5,YES`))).toEqual([
      'PC-1: DeviceName : PC-1',
      't.csv #2: table-damaged',
      'PC-4: DeviceName : PC-4',
      't.csv #4: table-damaged',
    ]);
  });

  test('with one enormous cell loses that row', async () => {
    const table = ['PC-1,"', 'x'.repeat(3_000_000), '"\n', good('PC-2')];
    expect(brief(await openedFile('t.csv', header, ...table))).toEqual(['t.csv #1: table-damaged', 'PC-2: AzureAdJoined : YES']);
  });

  test('full of broken quotes ends soon', async () => {
    const entries = await openedFile('t.csv', header, 'PC,"a"b\n'.repeat(300_000));
    expect(brief(entries)).toEqual(['t.csv #1: table-damaged', 't.csv: table-damaged']);
  });

  test.each(['PC-1,YES,NO\nPC-2,YES,NO\n', '1,2\n3,4\n', 'Hello there; this is no table.\nNo.\n'])(
    'without names of columns has no rows: %s',
    async (text) => {
      expect(await openedFile('t.csv', text)).toEqual([{ name: 't.csv', problem: 'table-without-names' }]);
    },
  );

  test('with a header and nothing else is empty', async () => {
    expect(await openedFile('t.csv', header)).toEqual([{ name: 't.csv', problem: 'empty' }]);
  });
});

describe('a hostile table', () => {
  test('with __proto__ columns changes no object', async () => {
    const [entry] = await openedFile('t.csv', 'DeviceName,__proto__,constructor,AzureAdJoined\nPC-1,x,y,YES\n');
    expect(entry).toEqual({ name: 'PC-1', text: 'DeviceName : PC-1\n__proto__ : x\nconstructor : y\nAzureAdJoined : YES' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test('with 10,000 columns is read', async () => {
    const columns = Array.from({ length: 10_000 }, (_, index) => `c${index}`);
    const [entry] = await openedFile('t.csv', `DeviceName,${columns.join()}\nPC-1,${columns.join()}\n`);
    expect(entry?.name).toBe('PC-1');
    expect(entry && 'text' in entry && entry.text.split('\n')).toHaveLength(10_001);
  });

  test('with null bytes and control characters has names that can be shown', async () => {
    expect(
      brief(await openedFile('t.csv', 'DeviceName,AzureAdJoined\n', '\u202ePC\u0000-\u00071,YES\n', 'PC-2,YES\n'.repeat(20)))[0],
    ).toMatch(/^PC-1: /);
  });

  test('has no cell that becomes several fields', async () => {
    const [entry] = await openedFile('t.csv', 'DeviceName,TenantName,AzureAdJoined\nPC-1,"x\nDomainJoined : YES",YES\n');
    expect(entry && 'text' in entry && entry.text).toBe('DeviceName : PC-1\nTenantName : x DomainJoined : YES\nAzureAdJoined : YES');
  });
});
