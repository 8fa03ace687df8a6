import { type Damage, type Damages, fieldwise, titlewise } from './lines';

type Sections = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Without its space this name would be that of another field. */
const squeezed = (name: string): string => (name === 'Server Error Code' ? name : name.replace(/[ -]/g, ''));

/** The fields by section, as a script would put them into an object. */
function sectionsOf(text: string, nameOf: (name: string) => string): Sections {
  const sections: Record<string, Record<string, string>> = {};
  let current: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const title = /^\| (.+?) +\|$/.exec(line)?.[1];
    if (title) {
      current = {};
      sections[nameOf(title)] = current;
    }
    const [, name, value] = /^ +([A-Za-z][\w ()-]*?):? : ?(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) current[nameOf(name)] = value;
  }
  return sections;
}

const object = (write: (sections: Sections) => string, nameOf: (name: string) => string = squeezed): Damage => {
  return (text) => write(sectionsOf(text, nameOf));
};

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const element = (name: string, value: string): string => (value === '' ? `<Nil N="${name}" />` : `<S N="${name}">${escaped(value)}</S>`);

const xml = (sections: Sections): string =>
  Object.entries(sections)
    .map(([title, fields]) => {
      const elements = Object.entries(fields).map(([name, value]) => element(name, value));
      return `<${title}>\n${elements.join('\n')}\n</${title}>`;
    })
    .join('\n');

/** Outputs that a script turned into an object or a table. */
export const objects: Damages = {
  'object of JSON': object((sections) => JSON.stringify(sections)),
  'object of JSON with indents': object((sections) => JSON.stringify(sections, null, 2)),
  'object of JSON with null': object((sections) => JSON.stringify(sections, (_, value) => (value === '' ? null : value), 1)),
  'object of JSON in JSON': object((sections) => JSON.stringify({ result: JSON.stringify(sections) })),
  'object of JSON with full names': object(
    (sections) => JSON.stringify(sections, null, 4),
    (name) => name,
  ),
  'object of XML': object((sections) => `<Status>\n${xml(sections)}\n</Status>`),
  'rows with a column for remarks': fieldwise(({ name, value }) => `| ${name} | ${value} | see below |`),
  'pieces behind prompts': titlewise((title) => `C:\\Users\\anna>dsregcmd /status\n| ${title} |`),
  'pieces in fences': titlewise((title) => `\`\`\`\nand further down:\n\`\`\`\n${title}`),
};
