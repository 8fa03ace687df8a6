import { printedValue } from './fields';
import { type Line, placeOf } from './lines';
import type { Output } from './outputs';
import type { WindowsVersion } from './reading';

const forms = [
  // The console banner and `ver`, in any language: `[Version 10.0.19045.3570]`, `[versie 10.0.…]`.
  /\[[^\]\d]{0,24}10\.0\.(\d{5})(?:\.(\d{1,5}))?\]/,
  // Output of `winver`, Settings and `systeminfo`.
  /(?:\bOS[ -]?build|build van (?:het )?besturingssysteem|betriebssystembuild|build del sistema operativo|build du système d'exploitation|compilación del (?:so|sistema operativo))[ :|(]{0,4}(\d{5})(?:\.(\d{1,5}))?(?!\d)/i,
  /\b(?:OS Version|Besturingssysteemversie|Betriebssystemversion) ?: +10\.0\.(\d{5})\b/i,
  /\bOsBuildNumber *: *(\d{5})\b/i,
  /\bWindows (?:1[01] )?build (\d{5})(?:\.(\d{1,5}))?(?!\d)/i,
  // .NET prints zero as the revision.
  /\bMicrosoft Windows NT 10\.0\.(\d{5})\.0\b/,
  /\bMicrosoft Windows (?:1[01] )?(?:\w+ )?\(?(?:Version )?10\.0\.(\d{5})(?:\.(\d{1,5}))?(?!\d)/i,
];

/** Common to all forms, and checked first: trying seven patterns on every line would take as long as finding its fields. */
const anyForm = /(?:10\.0\.|build|compilación)\D{0,60}\d{5}/i;

function versionIn(line: Line): WindowsVersion | undefined {
  if (!anyForm.test(line.text)) return undefined;
  for (const form of forms) {
    const found = form.exec(line.text);
    const build = Number(found?.[1]);
    if (found && build >= 10240) return { build, ...(found[2] && { revision: Number(found[2]) }), ...placeOf(line) };
  }
  return undefined;
}

function lastVersion(lines: readonly Line[]): WindowsVersion | null {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const version = versionIn(lines[index] as Line);
    if (version) return version;
  }
  return null;
}

/** Whether two runs are from the same PC, as far as they show. */
const isSamePc = (a: Output, b: Output): boolean =>
  ['DeviceId', 'Device Name'].every((name) => printedValue(a.fields, name) === printedValue(b.fields, name)) &&
  printedValue(a.fields, 'Device Name') !== undefined;

/** The last Windows version named with the output that counts, or else with another run on the same PC. */
export function windowsOf(outputs: readonly Output[], winner: Output | undefined): WindowsVersion | null {
  if (!winner) return null;
  const others = () => outputs.filter((output) => output !== winner && isSamePc(output, winner));
  return lastVersion(winner.lines) ?? lastVersion(others().flatMap(({ lines }) => lines));
}
