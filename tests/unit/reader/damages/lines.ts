export type Damage = (text: string) => string;
export type Damages = Readonly<Record<string, Damage>>;

/** Changes each line. */
export const linewise =
  (change: (line: string, index: number) => string): Damage =>
  (text) =>
    text.split('\n').map(change).join('\n');

const fieldLine = /^( +)([A-Za-z][\w ()-]*?)(:? :) ?(.*)$/;

/** Changes each line that contains a field; `colon` is what the tool prints between name and value, without the spaces. */
export const fieldwise = (change: (field: { indent: string; name: string; colon: string; value: string }) => string): Damage =>
  linewise((line) => {
    const [, indent, name, colon, value] = fieldLine.exec(line) ?? [];
    return indent === undefined || name === undefined || colon === undefined || value === undefined
      ? line
      : change({ indent, name, colon, value });
  });

/** Changes each title with its frame. */
export const titlewise =
  (change: (title: string) => string): Damage =>
  (text) =>
    text.replace(/^\+-+\+\n\| (.+?) +\|\n\+-+\+$/gm, (_, title: string) => change(title));

/** A number below `limit` that depends only on the text. */
export const numberFrom = (text: string, limit: number): number => (text.length * 7919 + text.charCodeAt(text.length >> 1)) % limit;
