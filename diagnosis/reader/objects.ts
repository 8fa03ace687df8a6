import { softBreak, softJoin } from './characters';
import { fieldNamed } from './names';
import { titleOn } from './titles';

/** `<AzureAdJoined>true</AzureAdJoined>`, `<SettingsUrl />`, and PowerShell's `<S N="AzureAdJoined">YES</S>`. */
const element = /<([A-Za-z][\w.-]{2,40})(?:\s[^<>]{0,200})?>([^<>]{0,4000})<\/\1>|<([A-Za-z][\w.-]{2,40})\s?\/>/g;
const property = /<(\w{1,12})\s(?:[^<>]{1,80}\s)?N(?:ame)?="([^"<>]{3,40})"[^<>]{0,100}(?:\/>|>([^<>]{0,4000})<\/\1>)/g;
const start = /<([A-Za-z]\w{7,40})>/g;

const fieldLine = (tags: string, name: string, value: string): string => {
  const field = fieldNamed(name);
  return field ? `${softBreak}${field.name} : ${value}${softBreak}` : tags;
};

/** `{"Name":"AzureAdJoined","Value":"YES"}`, and Python's `('AzureAdJoined', 'YES')`. */
const named = /["']?\bName["']?\s{0,4}[:=]\s{0,4}["']([A-Za-z][\w -]{2,40})["']\s{0,4}[,;]\s{0,80}["']?Value["']?\s{0,4}[:=]/gi;
const tuple = /\( ?["']([A-Za-z][\w -]{2,40})["'], ?/g;

const pairOf = (found: string, name: string): string =>
  fieldNamed(name) ? `${softJoin.repeat(found.split('\n').length - 1)}{"${name}": ` : found;

/** Puts the properties of an object in XML on lines of their own, and their names directly before their values. */
export function withPropertiesApart(text: string): string {
  return text
    .replace(property, (tags, _, name: string, value = '') => fieldLine(tags, name, value))
    .replace(element, (tags, name: string | undefined, value = '', empty = '') => fieldLine(tags, name ?? empty, value))
    .replace(start, (tag, name: string) => (titleOn(name) ? `${softBreak}${name}${softBreak}` : tag))
    .replace(named, pairOf)
    .replace(tuple, pairOf);
}
