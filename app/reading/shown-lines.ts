import { fieldAnchor, fieldValue } from '@/diagnosis/fields';
import type { ValueState } from '@/diagnosis/fields/definition';
import { hidden, maskedName, maskedValue } from '@/diagnosis/reader/mask';
import type { Field, LoggedEvent, Place, Reading, RegistryValue } from '@/diagnosis/reader/reading';

/** A text twice: as it may be seen over a shoulder, and as it was pasted. */
export type Twice = { readonly masked: string; readonly open: string };

/** Something that was read: its line, and for a field its place on the page of the fields and what its value says. */
export type ShownLine = {
  readonly line: number;
  readonly section: string;
  readonly name: Twice;
  readonly value: Twice;
  readonly text: Twice;
  readonly anchor?: string | undefined;
  readonly valueKey?: string | undefined;
  readonly state?: ValueState | undefined;
};

/** A longer line is shown as it was read. */
const longest = 200;

/** Takes a text and its reading; gives all that was read, in the order read, with the place that each stands for. */
export function shownLines(text: string, reading: Reading): readonly (ShownLine & { readonly place: Place })[] {
  const raw = text.split(/\r\n|\r|\n/);
  const { fields, events, registry, windows } = reading;
  return [
    ...fields.map((field) => ofField(field)),
    ...events.map((event) => ofOther(event, 'events', `Event ID ${event.id}`, eventValue(event))),
    ...registry.map((value) => ofOther(value, 'registry', value.name, registryText(value))),
    ...(windows
      ? [ofOther(windows, 'windows', 'Windows', same([windows.build, windows.revision].filter((part) => part !== undefined).join('.')))]
      : []),
  ];

  function exact({ line, last = line }: Place, read: string): string {
    const lines = raw.slice(line - 1, last);
    return lines.length === 0 || lines.some((one) => one.length > longest) ? read : lines.map((one) => one.trim()).join('\n');
  }

  function ofField(field: Field) {
    const value = fieldValue(field);
    const masked = { name: maskedName(field), value: maskedValue(field) };
    return {
      place: field,
      line: field.line,
      section: field.section,
      name: { masked: masked.name, open: field.name },
      value: { masked: masked.value, open: field.value ?? '' },
      text: {
        masked: `${masked.name} : ${masked.value}`.trim(),
        open: exact(field, `${field.name} : ${field.value ?? ''}`.trim()),
      },
      anchor: fieldAnchor(field.section, field.name),
      valueKey: value?.key,
      state: value?.state,
    };
  }

  function ofOther(place: Place, section: string, name: string, value: Twice) {
    const read = (text: string) => `${name} : ${text}`;
    return {
      place,
      line: place.line,
      section,
      name: same(name),
      value,
      text: { masked: read(value.masked), open: exact(place, read(value.open)) },
    };
  }
}

const same = (text: string): Twice => ({ masked: text, open: text });

const eventValue = ({ codes }: LoggedEvent): Twice => same(codes.join(', '));

const registryText = ({ value }: RegistryValue): Twice => ({ masked: typeof value === 'number' ? `${value}` : hidden, open: `${value}` });
