import { fieldAnchor, fieldValue } from './fields';
import type { ValueState } from './fields/definition';
import { type Conceal, dots, maskedCode, maskedEvent, maskedName, maskedRegistry, maskedTitle, maskedValue } from './masks';
import type { Field, JoinLogEntry, LoggedEvent, Place, Reading, RegistryValue, SeenMessage, WindowsVersion } from './reader/reading';

/** A text both masked, in case somebody is looking on, and as it was pasted. */
export type Twice = { readonly masked: string; readonly open: string };

/** One thing that was read: its section, its line and, for a field, its anchor on the fields page and the meaning of its value. */
export type ShownLine = {
  readonly line: number;
  readonly section: Twice;
  readonly name: Twice;
  readonly value: Twice;
  readonly text: Twice;
  readonly anchor?: string | undefined;
  readonly valueKey?: string | undefined;
  readonly state?: ValueState | undefined;
};

type Placed = ShownLine & { readonly place: Place };

/** Beyond these limits the parsed value is shown: many values can be on the same long lines, which would be repeated for each. */
const maxLength = 200;
const maxLines = 200;

/** Everything that was read, in reading order, each with its place in the text. */
export function shownLines(text: string, reading: Reading, conceal: Conceal = dots): readonly Placed[] {
  const raw = text.split(/\r\n|\r|\n/);
  const { fields, events, joinLog, registry, noPolicyKey, messages, windows } = reading;
  return [
    ...fields.map(ofField),
    ...events.map(ofEvent),
    ...joinLog.map(ofJoinLog),
    ...registry.map(ofRegistry),
    ...(noPolicyKey ? [line(noPolicyKey, { section: same('registry'), name: same('SettingSync'), value: same('') })] : []),
    ...messages.map(ofMessage),
    ...(windows ? [line(windows, { section: same('windows'), name: same('Windows'), value: same(versionOf(windows)) })] : []),
  ];

  function ofField(field: Field): Placed {
    const { section, name } = field;
    const { key: valueKey, state } = fieldValue(field) ?? {};
    return {
      ...line(field, {
        section: { masked: maskedTitle(section, conceal), open: section },
        name: { masked: maskedName(name, conceal), open: name },
        value: { masked: maskedValue(field, conceal), open: field.value ?? '' },
      }),
      anchor: fieldAnchor(section, name),
      valueKey,
      state,
    };
  }

  function ofEvent(event: LoggedEvent): Placed {
    const { id, codes } = maskedEvent(event, conceal);
    return line(event, {
      section: same('events'),
      name: { masked: `Event ID ${id}`, open: `Event ID ${event.id}` },
      value: { masked: codes, open: event.codes.join(', ') },
    });
  }

  function ofJoinLog(entry: JoinLogEntry): Placed {
    const { sign, code = '' } = entry;
    return line(entry, { section: same('joinLog'), name: same(sign), value: { masked: code && maskedCode(code, conceal), open: code } });
  }

  function ofMessage(message: SeenMessage): Placed {
    return line(message, { section: same('messages'), name: same('Message'), value: same(message.id) });
  }

  function ofRegistry(value: RegistryValue): Placed {
    const masked = maskedRegistry(value, conceal);
    return line(value, {
      section: same('registry'),
      name: { masked: masked.name, open: value.name },
      value: { masked: masked.value, open: `${value.value}` },
    });
  }

  function line(place: Place, { section, name, value }: Pick<ShownLine, 'section' | 'name' | 'value'>): Placed {
    const masked = `${name.masked} : ${value.masked}`.trim();
    const parsed = `${name.open} : ${value.open}`.trim();
    return { place, line: place.line, section, name, value, text: { masked, open: exact(place, parsed) } };
  }

  /** The lines as pasted. */
  function exact({ line, last = line }: Place, parsed: string): string {
    const lines = last - line < maxLines ? raw.slice(line - 1, last) : [];
    return lines.length === 0 || lines.some((one) => one.length > maxLength) ? parsed : lines.map((one) => one.trim()).join('\n');
  }
}

const same = (text: string): Twice => ({ masked: text, open: text });

const versionOf = ({ build, revision }: WindowsVersion): string => (revision === undefined ? `${build}` : `${build}.${revision}`);
