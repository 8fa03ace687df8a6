import type { NoteId } from '../notes';
import { catalogue, isLastOfSection, knownField } from './catalogue';
import { isElevatedWindow } from './elevated';
import { executingAccount, isSystemAccount, printedValue } from './fields';
import type { Line } from './lines';
import type { Output } from './outputs';
import type { Field } from './reading';
import { isPrompt } from './shapes';
import { isMasked, isUnreadable } from './values';

/** The property that PowerShell adds at the end of what another PC sends back. */
const fromRemote = /^["']?PSComputerName["']? *:/i;
const remotePrompt = /^(?:\[[\w.-]{1,80}\]: ?)PS\b|^\*Evil-WinRM\*|\b(?:Invoke-Command|Enter-PSSession|winrs)\b/i;
const isRemoteOn = ({ text }: Pick<Line, 'text'>): boolean => fromRemote.test(text) || remotePrompt.test(text);

/** Lines that tell how dsregcmd was run: up to the last field all that are no fields, such as prompts, commands and window titles. */
export const linesBeside = ({ lines, own }: Pick<Output, 'lines' | 'own'>): readonly Line[] =>
  lines.filter((line, index) => (index < own && !line.pair?.bare) || fromRemote.test(line.text));

/** What the output itself shows counts more than what people say. */
function isElevated(fields: readonly Field[], beside: readonly Pick<Line, 'text'>[], isSaid: boolean): boolean {
  const keySignTest = printedValue(fields, 'KeySignTest') ?? '';
  const userContext = printedValue(fields, 'User Context') ?? '';
  if (/^(?:PASSED|FAILED)/i.test(keySignTest) || /^(?:ELEVATED|SYSTEM)\b/i.test(userContext)) return true;
  const isDenied = /^MUST\b/i.test(keySignTest) || /^UN-ELEVATED\b/i.test(userContext);
  return beside.some(({ text }) => isElevatedWindow(text)) || (isSaid && !isDenied);
}

/** How dsregcmd was run, judged by its fields and the lines around them. `isSaid`: the text tells that it was run as administrator. */
export function runNotes(fields: readonly Field[], beside: readonly Pick<Line, 'text'>[], isSaid = false): NoteId[] {
  const isSystem = isSystemAccount(executingAccount(fields) ?? '');
  const isRemote = beside.some(isRemoteOn);
  return [
    ...(isSystem ? (['ran-as-system'] as const) : isElevated(fields, beside, isSaid) ? (['ran-elevated'] as const) : []),
    ...(isRemote ? (['ran-remotely'] as const) : []),
  ];
}

/** The name is enough: a field has the same kind in every section. */
const kindOf = ({ name }: Field) => knownField(name)?.kind;

/** Notes on masked and unreadable values. */
export function valueNotes(fields: readonly Field[]): NoteId[] {
  const isHidden = ({ value }: Field) => value !== null && value !== 'YES' && value !== 'NO' && isMasked(value);
  const notes: NoteId[] = [];
  if (fields.some(isHidden)) notes.push('redacted-values');
  if (fields.some((field) => isUnreadable(field.value, kindOf(field)) && !isHidden(field))) notes.push('field-unreadable');
  return notes;
}

/** An output has more fields than this before its first URL. */
const minimumOfCut = 8;

const sections = Object.keys(catalogue);

/** Whether a text stops inside a ruler or its last value. A URL can be cut anywhere, so it counts only if more output should follow. */
export function isTruncated(last: Pick<Line, 'text' | 'number' | 'isRuler'> | undefined, fields: readonly Field[]): boolean {
  if (!last || isPrompt(last.text)) return false;
  if (last.isRuler) return last.text.startsWith('+') && !last.text.endsWith('+');
  const field = fields.at(-1);
  if (field?.line !== last.number || field.value === null || !last.text.endsWith(field.value.slice(-1))) return false;
  const kind = kindOf(field);
  if (kind === 'time' || kind === 'period') return /^\[? ?\d{4}-/.test(field.value) && isUnreadable(field.value, kind);
  // A few fields are a selection; a cut output shows the beginning.
  if (printedValue(fields, 'AzureAdJoined') === undefined || fields.length < minimumOfCut) return false;
  const hasLaterSection = fields.some(({ section }) => sections.indexOf(section) >= sections.indexOf('User State'));
  return (kind === 'url' || kind === 'encoded') && !hasLaterSection && !isLastOfSection(field.name, field.section);
}
