import { type Damage, type Damages, fieldwise } from './lines';

const withWords = (yes: string, no: string): Damage =>
  fieldwise(
    ({ indent, name, colon, value }) =>
      `${indent}${name}${colon} ${value === 'YES' ? yes : value === 'NO' && name !== 'TenantName' ? no : value}`,
  );

const between = (separator: string): Damage => fieldwise(({ indent, name, value }) => `${indent}${name}${separator}${value}`);

/** Other separators between name and value, other words for YES and NO, values on separate lines. */
export const separators: Damages = {
  '= for the colon': between(' = '),
  '= without spaces': between('='),
  '=> for the colon': between(' => '),
  '-> for the colon': between(' -> '),
  'a tab for the colon': between('\t'),
  'spaces for the colon': fieldwise(({ name, value }) => `${name.padEnd(28)}${value}`),
  'colons of names with a d lost': fieldwise(
    ({ indent, name, colon, value }) => `${indent}${name}${/^D/.test(name) ? '  ' : `${colon} `}${value}`,
  ),
  'two colons': between(' : : '),
  'two colons, tight': between(':: '),
  'value on the next line': fieldwise(({ name, value }) => `${name} :\n${value}`),
  'value on the next line, indented': fieldwise(({ name, value }) => `${name}:\n    ${value}`),
  'value on the next line, blank line between': fieldwise(({ name, value }) => `${name}:\n\n${value}\n`),
  'colon and value on the next line': fieldwise(({ name, value }) => `${name}\n: ${value}`),
  'value after a tab on the next line': fieldwise(({ name, value }) => `${name}\n\t${value}`),
  'quoted values': fieldwise(({ name, value }) => `${name} : "${value}"`),
  'quoted names and values': fieldwise(({ name, value }) => `"${name}": "${value}",`),
  'single quotes': fieldwise(({ name, value }) => `'${name}' = '${value}'`),
  'list of PowerShell': fieldwise(({ name, value }) => `${name.replaceAll(' ', '').padEnd(25)} : ${value}`),
  'Yes and No': withWords('Yes', 'No'),
  'yes and no': withWords('yes', 'no'),
  'true and false': withWords('True', 'False'),
  Dutch: withWords('Ja', 'Nee'),
  German: withWords('Ja', 'Nein'),
  French: withWords('Oui', 'Non'),
  'French capitals': withWords('OUI', 'NON'),
  Spanish: withWords('Sí', 'No'),
  'Spanish without accent': withWords('SI', 'NO'),
  Italian: withWords('Sì', 'No'),
  Portuguese: withWords('Sim', 'Não'),
  Polish: withWords('TAK', 'NIE'),
  'names in lower case': fieldwise(({ indent, name, colon, value }) => `${indent}${name.toLowerCase()}${colon} ${value}`),
  'names in capitals': fieldwise(({ indent, name, colon, value }) => `${indent}${name.toUpperCase()}${colon} ${value}`),
  'spaces inside braces': (text) => text.replace(/\{(.+?)\}/g, '{ $1 }'),
  'lower case': (text) => text.toLowerCase(),
  'remarks after values': fieldwise(
    ({ name, value }) => `${name} : ${value}${/^(?:YES|NO)$/.test(value) && name !== 'TenantName' ? '   <-- here' : ''}`,
  ),
  'marks after values': fieldwise(
    ({ name, value }) => `${name} : ${value}${/^(?:YES|NO)$/.test(value) && name !== 'TenantName' ? ' ✔' : ''}`,
  ),
};
