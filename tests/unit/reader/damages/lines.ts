export type Damage = (text: string) => string;
export type Damages = Readonly<Record<string, Damage>>;

/** A change of each line. */
export const linewise =
  (change: (line: string, index: number) => string): Damage =>
  (text) =>
    text.split('\n').map(change).join('\n');

const fieldLine = /^( +)([A-Za-z][\w ()-]*?)(:? :) ?(.*)$/;

/** A change of each line that holds a field; `colon` is what the tool prints between name and value, blanks apart. */
export const fieldwise = (change: (field: { indent: string; name: string; colon: string; value: string }) => string): Damage =>
  linewise((line) => {
    const [, indent, name, colon, value] = fieldLine.exec(line) ?? [];
    return indent === undefined || name === undefined || colon === undefined || value === undefined
      ? line
      : change({ indent, name, colon, value });
  });

/** A change of each title with its frame. */
export const titlewise =
  (change: (title: string) => string): Damage =>
  (text) =>
    text.replace(/^\+-+\+\n\| (.+?) +\|\n\+-+\+$/gm, (_, title: string) => change(title));

/** A number below `limit` that depends on the text alone. */
export const numberFrom = (text: string, limit: number): number => (text.length * 7919 + text.charCodeAt(text.length >> 1)) % limit;
