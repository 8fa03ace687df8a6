import { catalogue, sectionNames } from './catalogue';
import { trimmed } from './trim';

/** Section titles as people translate them. dsregcmd itself prints English everywhere. */
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

/** The words of a line without the frame and the characters around them. */
export const withoutFrame = (text: string): string => trimmed(text, '|+-=*#[]: "\'');

/** Titles in their frame, as the tool prints them: the whole line. */
const printed = new Map(sectionNames.map((name): [string, Title] => [`| ${name.padEnd(69)}|`, { name, translated: false }]));
const printedAccount = /^\| (Work Account [1-9]\d{0,2}) +\|$/;
const lineWidth = 72;

export type Title = { readonly name: string; readonly translated: boolean };

/** Takes the bare words of a title in any case; gives the section that dsregcmd prints under it, or undefined. */
function knownTitle(words: string): Title | undefined {
  const plain = words.toLowerCase().replace(/^\d{1,2}[.)] */, '');
  const account = workAccount.exec(plain);
  if (account) return { name: `Work Account ${account[2]}`, translated: account[1] !== 'work account' };
  return titles.get(plain) ?? titlesTogether.get(plain);
}

/** The section of a title in its frame, as the tool prints it, or undefined. */
export function printedTitle(line: string): string | undefined {
  const account = printedAccount.exec(line);
  return printed.get(line)?.name ?? (account && line.length === lineWidth ? account[1] : undefined);
}

/** Takes a line; gives the section whose title stands on it, alone or in its frame, or undefined. */
export function titleOn(text: string): Title | undefined {
  const framed = printed.get(text);
  if (framed) return framed;
  const words = withoutFrame(text);
  // No title has a colon, and nearly every other line has one.
  return words.includes(':') ? undefined : knownTitle(words);
}
