import { fieldNamed } from '@/diagnosis/reader/names';

/**
 * What the name of a column, or of a property in JSON, says about its values. `rank`: how surely it is the name of the PC, 0 the surest.
 * `isField`: it is a field of dsregcmd. `isOutput`: it is what a script printed.
 */
export type Column = { readonly name: string; readonly rank?: number; readonly isField: boolean; readonly isOutput: boolean };

/** Columns that name the PC, without spaces and in lower case, the surest first. */
const pcNames = [
  'devicename',
  'manageddevicename',
  'computername',
  'pscomputername',
  'machinename',
  'systemname',
  'hostname',
  'devicehostname',
  'dnshostname',
  'netbiosname',
  'workstation',
  'endpoint',
  'pcname',
  'pcnaam',
  'apparaatnaam',
  'computernaam',
  'werkstation',
  'gerätename',
  'computer',
  'device',
  'machine',
  'host',
  'pc',
  'apparaat',
  'displayname',
  'name',
  'naam',
  'deviceid',
];

const ranks = new Map(pcNames.map((name, rank) => [name, rank]));

const output = /output|uitvoer|ausgabe|stdout|dsregcmd/i;

/** Column names longer than this are no names. */
export const longestName = 100;

/** The column of a name. */
export function columnOf(given: string): Column {
  const name = given.replace(/\s+/g, ' ').trim().slice(0, longestName);
  const rank = ranks.get(name.replace(/[\s_.-]/g, '').toLowerCase());
  const isField = fieldNamed(name) !== undefined;
  return { name, ...(rank !== undefined && { rank }), isField, isOutput: !isField && output.test(name) };
}

/** Whether a column says something about PCs. */
export const isTelling = ({ rank, isField, isOutput }: Column): boolean => rank !== undefined || isField || isOutput;
