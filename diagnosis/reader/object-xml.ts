import { softBreak } from './characters';
import { fieldNamed } from './names';
import { titleOn } from './titles';

/** `<AzureAdJoined>true</AzureAdJoined>`, `<SettingsUrl />`, and PowerShell's `<S N="AzureAdJoined">YES</S>`. */
const element = /<([A-Za-z][\w.-]{2,40})(?:\s[^<>]{0,200})?>([^<>]{0,4000})<\/\1>|<([A-Za-z][\w.-]{2,40})\s?\/>/g;
const property = /<(\w{1,12})\s(?:[^<>]{1,80}\s)?N(?:ame)?="([^"<>]{3,40})"[^<>]{0,100}(?:\/>|>([^<>]{0,4000})<\/\1>)/g;
const start = /<([A-Za-z]{8,40})>/g;

const fieldLine = (tags: string, name: string, value: string): string => {
  const field = fieldNamed(name);
  return field ? `${softBreak}${field.name} : ${value}${softBreak}` : tags;
};

/** Puts the properties of an object in XML on lines of their own. */
export function withoutObjectXml(text: string): string {
  return text
    .replace(property, (tags, _, name: string, value = '') => fieldLine(tags, name, value))
    .replace(element, (tags, name: string | undefined, value = '', empty = '') => fieldLine(tags, name ?? empty, value))
    .replace(start, (tag, name: string) => (titleOn(name) ? `${softBreak}${name}${softBreak}` : tag));
}
