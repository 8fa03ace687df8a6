import { type Damage, type Damages, fieldwise } from './lines';

const spoken = (yes: string, no: string): Damage =>
  fieldwise(
    ({ indent, name, colon, value }) =>
      `${indent}${name}${colon} ${value === 'YES' ? yes : value === 'NO' && name !== 'TenantName' ? no : value}`,
  );

const between = (sign: string): Damage => fieldwise(({ indent, name, value }) => `${indent}${name}${sign}${value}`);

/** Other separators between name and value, other words for YES and NO, values on lines of their own. */
export const separators: Damages = {
  '= for the colon': between(' = '),
  '= without blanks': between('='),
  '=> for the colon': between(' => '),
  '-> for the colon': between(' -> '),
  'a tab for the colon': between('\t'),
  'blanks for the colon': fieldwise(({ name, value }) => `${name.padEnd(28)}${value}`),
  'colons of names with a d lost': fieldwise(
    ({ indent, name, colon, value }) => `${indent}${name}${/^D/.test(name) ? '  ' : `${colon} `}${value}`,
  ),
  'two colons': between(' : : '),
  'two colons, tight': between(':: '),
  'value on the next line': fieldwise(({ name, value }) => `${name} :\n${value}`),
  'value on the next line, indented': fieldwise(({ name, value }) => `${name}:\n    ${value}`),
  'value on the next line, blank between': fieldwise(({ name, value }) => `${name}:\n\n${value}\n`),
  'colon and value on the next line': fieldwise(({ name, value }) => `${name}\n: ${value}`),
  'value behind a tab on the next line': fieldwise(({ name, value }) => `${name}\n\t${value}`),
  'quoted values': fieldwise(({ name, value }) => `${name} : "${value}"`),
  'quoted names and values': fieldwise(({ name, value }) => `"${name}": "${value}",`),
  'single quotes': fieldwise(({ name, value }) => `'${name}' = '${value}'`),
  'list of PowerShell': fieldwise(({ name, value }) => `${name.replaceAll(' ', '').padEnd(25)} : ${value}`),
  'Yes and No': spoken('Yes', 'No'),
  'yes and no': spoken('yes', 'no'),
  'true and false': spoken('True', 'False'),
  Dutch: spoken('Ja', 'Nee'),
  German: spoken('Ja', 'Nein'),
  French: spoken('Oui', 'Non'),
  'French capitals': spoken('OUI', 'NON'),
  Spanish: spoken('Sí', 'No'),
  'Spanish without accent': spoken('SI', 'NO'),
  Italian: spoken('Sì', 'No'),
  Portuguese: spoken('Sim', 'Não'),
  Polish: spoken('TAK', 'NIE'),
  'names in lower case': fieldwise(({ indent, name, colon, value }) => `${indent}${name.toLowerCase()}${colon} ${value}`),
  'names in capitals': fieldwise(({ indent, name, colon, value }) => `${indent}${name.toUpperCase()}${colon} ${value}`),
  'blanks inside braces': (text) => text.replace(/\{(.+?)\}/g, '{ $1 }'),
  'lower case': (text) => text.toLowerCase(),
  'remarks behind values': fieldwise(
    ({ name, value }) => `${name} : ${value}${/^(?:YES|NO)$/.test(value) && name !== 'TenantName' ? '   <-- here' : ''}`,
  ),
  'marks behind values': fieldwise(
    ({ name, value }) => `${name} : ${value}${/^(?:YES|NO)$/.test(value) && name !== 'TenantName' ? ' ✔' : ''}`,
  ),
};
