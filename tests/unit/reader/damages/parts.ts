import { type Damages, numberFrom } from './lines';

/** Replaces a run of lines inside the output by an ellipsis. */
const leftOut =
  (ellipsis: string) =>
  (text: string): string => {
    const lines = text.split('\n');
    const fields = lines.flatMap((line, index) => (/^ .* :/.test(line) ? [index] : []));
    const first = fields[numberFrom(text, fields.length - 4)] ?? 0;
    const last = lines.findIndex((line, index) => index > first + 2 && !/^ .* :/.test(line));
    return [...lines.slice(0, first), ellipsis, ...lines.slice(Math.max(last, first + 1))].join('\n');
  };

/** Cuts the text off within a field's line, after the part that `pattern` matches. */
const stopped =
  (pattern: RegExp) =>
  (text: string): string => {
    const places = [...text.matchAll(pattern)].map((found) => found.index + found[0].length);
    return text.slice(0, places[numberFrom(text, places.length)]);
  };

const sections = (text: string): string[] => text.split(/\n(?=\+-+\+\n\|)/);

/** Incomplete outputs. */
export const parts: Damages = {
  'lines left out: ...': leftOut('...'),
  'lines left out: indented ...': leftOut('             ...'),
  'lines left out: [...]': leftOut('[...]'),
  'lines left out: <snip>': leftOut('<snip>'),
  'lines left out: (…)': leftOut('(…)'),
  'lines left out: --- snip ---': leftOut('--- snip ---'),
  'first section lost': (text) => sections(text).slice(1).join('\n'),
  'last section lost': (text) => sections(text).slice(0, -1).join('\n'),
  'a section in the middle lost': (text) =>
    sections(text)
      .filter((_, index) => index !== 1)
      .join('\n'),
  'stops after a section': (text) => sections(text).slice(0, 2).join('\n'),
  'stops inside a name': stopped(/^ +\w{4,}(?=[\w ]{3,}:)/gm),
  'stops inside YES or NO': stopped(/: [YN](?=ES|O)/g),
  'stops inside a ruler': (text) => `${sections(text).slice(0, 2).join('\n')}\n+---------`,
  'begins within a section': (text) => text.slice(text.indexOf('\n', text.indexOf('EnterpriseJoined :')) + 1),
};
