import type { Printed, PrintedField } from './printed';

const ruler = `+${'-'.repeat(70)}+`;
const frame = (title: string): string => [ruler, `| ${title.padEnd(69)}|`, ruler].join('\n');

/** Lines that the tool prints a blank line before. */
const afterBlankLine = new Set(['Previous Registration', 'DisplayNameUpdated', 'Last HostName Update']);

/** The width of the longest name plus a space: `EnterprisePrtAuthority` in layout 1, later `DeviceCertificateValidity`. */
const nameWidth = { 1: 23, 2: 26, 3: 26, 4: 26, 5: 26 } as const;

function lineOf({ name, value }: PrintedField, { layout }: Printed): string {
  const own = layout === 1 && name === 'KeySignTest' ? 'KeySignTest:' : name;
  return `${afterBlankLine.has(name) ? '\n' : ''}${own.padStart(nameWidth[layout])} : ${value ?? ''}`;
}

/** The text as dsregcmd prints it in that layout. */
export function render(output: Printed): string {
  const sections = [...new Set(output.fields.map(({ section }) => section))].map((section) => {
    const lines = output.fields.filter((field) => field.section === section).map((field) => lineOf(field, output));
    return `${frame(section)}\n\n${lines.join('\n')}\n`;
  });
  const closing =
    output.layout >= 3 && output.fields.at(-1)?.section === 'Ngc Prerequisite Check'
      ? '\nFor more information, please visit https://www.microsoft.com/aadjerrors\n'
      : '';
  return sections.join('\n') + closing;
}
