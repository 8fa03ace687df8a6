import { type Damage, type Damages, linewise } from './lines';

const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
const csv = (text: string): string => text.replaceAll('"', '""');

/** A row with title, name and value for each field. */
const rowsOf =
  (row: (cells: readonly string[]) => string): Damage =>
  (text) => {
    let title = '';
    return text
      .split('\n')
      .flatMap((line) => {
        title = /^\| (.+?) +\|$/.exec(line)?.[1] ?? title;
        const [, name, value = ''] = /^ +([A-Za-z][\w ()-]*?):? : ?(.*)$/.exec(line) ?? [];
        return name ? [row([title, name, value])] : [];
      })
      .join('\n');
  };

/** Outputs inside strings of JSON, YAML, CSV, XML and scripts. */
export const strings: Damages = {
  'string of JSON': (text) => JSON.stringify(crlf(text)),
  'string in JSON': (text) => JSON.stringify({ exitCode: 0, stdout: crlf(text), stderr: '' }),
  'string in indented JSON': (text) => JSON.stringify({ device: 'PC-0042', output: text }, null, 2),
  'string in JSON in JSON': (text) => JSON.stringify({ body: JSON.stringify({ output: crlf(text) }) }),
  'lines in JSON': (text) => JSON.stringify(text.split('\n'), null, 2),
  'lines in JSON on one line': (text) => JSON.stringify({ lines: text.split('\n') }),
  'characters of JSON as codes': (text) =>
    JSON.stringify(crlf(text)).replace(/['<>&+]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`),
  'block of YAML': (text) => `stdout: |\n${linewise((line) => (line === '' ? '' : `  ${line}`))(text)}\nrc: 0\n`,
  'string of YAML': (text) => `stdout: "${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"\nrc: 0\n`,
  'lines of YAML': (text) => `stdout_lines:\n${linewise((line) => `  - '${line.replaceAll("'", "''")}'`)(text.trimEnd())}\n`,
  'lines of YAML in double quotes': (text) => `stdout_lines:\n${linewise((line) => `- ${JSON.stringify(line)}`)(text.trimEnd())}\n`,
  'cell of CSV': (text) => `Computer,Output\nPC-0042,"${csv(text)}"\n`,
  'lines of CSV': linewise((line) => `"${csv(line)}"`),
  'lines of CSV with a column': linewise((line) => `PC-0042,"${csv(line)}"`),
  'escaped line ends kept': (text) => text.replaceAll('\n', '\\n\n'),
  'list of Python': (text) =>
    `[${text
      .split('\n')
      .map((line) => `'${line.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`)
      .join(', ')}]`,
  'bytes of Python': (text) =>
    `b'${crlf(text)
      .replace(/[^\p{ASCII}]/gu, 'x')
      .replaceAll('\\', '\\\\')
      .replaceAll("'", "\\'")
      .replaceAll('\r', '\\r')
      .replaceAll('\n', '\\n')}'`,
  'rows of CSV with their titles': rowsOf((cells) => cells.map((cell) => `"${csv(cell)}"`).join(';')),
  'columns with their titles': rowsOf((cells) => cells.join('\t')),
  'log of Configuration Manager': linewise(
    (line) =>
      `<![LOG[${line}]LOG]!><time="08:21:14.946+000" date="12-01-2026" component="Check" context="" type="1" thread="41" file="a.ps1:14">`,
  ),
  CDATA: (text) => `<output><![CDATA[${text}]]></output>`,
};
