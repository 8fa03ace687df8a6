import { type Damages, fieldwise, linewise } from './lines';

const before = (prefix: string) => linewise((line) => `${prefix}${line}`);
const number = (change: (count: number) => string) => linewise((line, index) => change(index + 1) + line);
const stamp = (index: number): string =>
  `${String(8 + Math.floor(index / 3600)).padStart(2, '0')}:${String(Math.floor(index / 60) % 60).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}`;

const lists: Damages = {
  bullets: fieldwise(({ name, value }) => `- ${name} : ${value}`),
  'bullets of stars': fieldwise(({ name, value }) => `* ${name}: ${value}`),
  'round bullets': fieldwise(({ name, value }) => `• ${name} : ${value}`),
  'bold names': fieldwise(({ name, value }) => `**${name}** : ${value}`),
  'bold names with colons': fieldwise(({ name, value }) => `**${name}:** ${value}`),
  'bold values': fieldwise(({ name, value }) => `${name} : ${value === '' ? '' : `**${value}**`}`),
  'bold lines': fieldwise(({ name, value }) => `**${name} : ${value}**`),
  'bullets of bold names': fieldwise(({ name, value }) => `- **${name}**: ${value}`),
  'code in bullets': fieldwise(({ name, value }) => `- \`${name} : ${value}\``),
  'code values': fieldwise(({ name, value }) => `${name}: ${value === '' ? '' : `\`${value}\``}`),
  'table of Markdown': fieldwise(({ name, value }) => `| ${name} | ${value} |`),
  'table of Markdown with code': fieldwise(({ name, value }) => `| \`${name}\` | \`${value}\` |`),
  'table of Jira': fieldwise(({ name, value }) => `|${name}|${value || ' '}|`),
  'check marks': fieldwise(({ name, value }) => `✅ ${name} : ${value}`),
};

/** What mail programs, editors, notes and logs add before, after and around lines. */
export const decoration: Damages = {
  ...lists,
  'mail quotes': before('> '),
  'mail quotes without a space': before('>'),
  'mail quotes, twice': before('> > '),
  'mail quotes, twice without spaces': before('>> '),
  'mail quotes, four times': before('>>>> '),
  'mail quotes of bars': before('| '),
  'mail quotes with initials': before('AB> '),
  'fence of Markdown': (text) => `Output:\n\n\`\`\`text\n${text}\`\`\`\n`,
  'fence without line ends': (text) => `\`\`\`${text.trimEnd()}\`\`\``,
  'fence of tildes': (text) => `~~~\n${text}~~~\n`,
  'code tag of a forum': (text) => `[code]${text}[/code]`,
  'macro of a wiki': (text) => `{code:title=dsregcmd|language=bash}\n${text}{code}`,
  'macro of Jira': (text) => `{noformat}\n${text}{noformat}`,
  'backticks around lines': linewise((line) => (line === '' ? line : `\`${line}\``)),
  '# comments': before('# '),
  '#comments': before('#'),
  '// comments': before('// '),
  'rem comments': before('REM '),
  'semicolon comments': before('; '),
  'dashes of SQL': before('-- '),
  'stars of a comment': (text) => `/*\n${before(' * ')(text)}\n */`,
  'line numbers': number((count) => `${count} `),
  'line numbers with colons': number((count) => `${count}:`),
  'line numbers with dots': number((count) => `${count}. `),
  'line numbers in brackets': number((count) => `[${count}] `),
  'line numbers with bars': number((count) => `${String(count).padStart(3, '0')}| `),
  'line numbers with bars, tight': number((count) => `${String(count).padStart(2, '0')}|`),
  'line numbers of a viewer': number((count) => `${String(count).padStart(6)}\t`),
  'lines of grep': number((count) => `dsreg.txt:${count}:`),
  'additions of a patch': before('+'),
  'times of a day': linewise((line, index) => `[${stamp(index)}] ${line}`),
  'times of a log': linewise((line, index) => `2026-09-14 ${stamp(index)},123 INFO  ${line}`),
  'times in ISO': linewise((line, index) => `2026-09-14T${stamp(index)}.1234567Z ${line}`),
  'times of the United States': linewise((line, index) => `9/14/2026 ${stamp(index).replace(/^0/, '')} AM: ${line}`),
  'times of the Netherlands': linewise((line, index) => `14-9-2026 ${stamp(index)} ${line}`),
  'output of a tool': before('[stdout] '),
  'VERBOSE of PowerShell': before('VERBOSE: '),
  'names of computers': before('PC-0042: '),
};
