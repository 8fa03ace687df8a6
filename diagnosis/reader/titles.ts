import { catalogue, sectionNames } from './catalogue';
import { trimmed } from './trim';

/** Section titles as people translate them; dsregcmd itself always prints English. */
const translations: Readonly<Record<string, readonly string[]>> = {
  'Device State': [
    'apparaatstatus',
    'status van apparaat',
    'gerätestatus',
    "état de l'appareil",
    'estado del dispositivo',
    'stato del dispositivo',
    'estado do dispositivo',
  ],
  'Device Details': [
    'apparaatdetails',
    'apparaatgegevens',
    'gerätedetails',
    "détails de l'appareil",
    'detalles del dispositivo',
    'dettagli del dispositivo',
  ],
  'Tenant Details': [
    'tenantdetails',
    'tenantgegevens',
    'mandantendetails',
    'détails du locataire',
    'detalles del inquilino',
    'dettagli del tenant',
  ],
  'User State': [
    'gebruikersstatus',
    'benutzerstatus',
    "état de l'utilisateur",
    'estado del usuario',
    "stato dell'utente",
    'estado do utilizador',
    'estado do usuário',
  ],
  'SSO State': ['sso-status', "état de l'authentification unique", 'état sso', 'estado de sso', 'estado do sso', 'stato sso'],
  'Diagnostic Data': [
    'diagnostische gegevens',
    'diagnosedaten',
    'données de diagnostic',
    'datos de diagnóstico',
    'dati di diagnostica',
    'dados de diagnóstico',
  ],
  'Ngc Prerequisite Check': ['ngc-vereistencontrole', 'controle van ngc-vereisten', 'ngc-voraussetzungsprüfung'],
};

const workAccount = /^(work account|werkaccount|geschäftskonto|arbeitskonto|compte professionnel|cuenta profesional) (\d{1,3})$/;

const titles = new Map<string, Title>([
  ...Object.keys(catalogue).map((name): [string, Title] => [name.toLowerCase(), { name, translated: false }]),
  ...Object.entries(translations).flatMap(([name, words]) => words.map((word): [string, Title] => [word, { name, translated: true }])),
]);

const titlesTogether = new Map(
  sectionNames.map((name): [string, Title] => [name.replaceAll(' ', '').toLowerCase(), { name, translated: false }]),
);

/** A line without its frame and surrounding punctuation. */
export const withoutFrame = (text: string): string => trimmed(text, '|+-=*#[]{}:, "\'');

/** Complete title lines as dsregcmd prints them. */
const printed = new Map(sectionNames.map((name): [string, Title] => [`| ${name.padEnd(69)}|`, { name, translated: false }]));
const printedAccount = /^\| (Work Account [1-9]\d{0,2}) +\|$/;
const lineWidth = 72;

export type Title = { readonly name: string; readonly translated: boolean };

/** The section for a title without its frame, in any case. */
function knownTitle(words: string): Title | undefined {
  const plain = words.toLowerCase().replace(/^\d{1,2}[.)] */, '');
  const account = workAccount.exec(plain);
  if (account) return { name: `Work Account ${account[2]}`, translated: account[1] !== 'work account' };
  return titles.get(plain) ?? titlesTogether.get(plain);
}

/** The section of a framed title exactly as dsregcmd prints it. */
export function printedTitle(line: string): string | undefined {
  const account = printedAccount.exec(line);
  return printed.get(line)?.name ?? (account && line.length === lineWidth ? account[1] : undefined);
}

/** The section whose title is on the line, on its own or framed. */
export function titleOn(text: string): Title | undefined {
  const framed = printed.get(text);
  if (framed) return framed;
  const words = withoutFrame(text);
  // Titles never contain a colon and nearly all other lines do, so this avoids most look-ups.
  return words.includes(':') ? undefined : knownTitle(words);
}
