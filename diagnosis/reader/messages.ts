import type { MessageId } from '../messages';
import { type Line, placeOf } from './lines';
import { isMessageShown } from './message-shown';
import { correctorOf } from './misspelled';
import type { SeenMessage } from './reading';
import { type Wording, wordingsIn } from './wording';

/** `isLine`: too common in ordinary text, so it counts only as a line of its own. */
type MessageWording = Wording & { readonly id: MessageId; readonly isLine?: true };

const onScreen = (id: MessageId, ...languages: readonly string[]): MessageWording[] => languages.map((words) => ({ id, words }));
const onOwnLine = (id: MessageId, ...languages: readonly string[]): MessageWording[] =>
  languages.map((words) => ({ id, words, isLine: true }));

const deniedWords = 'access is denied|toegang geweigerd|zugriff verweigert|acces refuse|acceso denegado|accesso negato';

/**
 * Messages in English, Dutch, German and French; of commands also in Spanish and Italian. Only the English ones are quoted from sources
 * throughout, so the others allow for other words.
 */
const wordings: readonly MessageWording[] = [
  ...onScreen(
    'grey-account-text',
    'some windows features are (?:only )?available (?:only )?if you (?:are using|re using|use) an? microsoft account or (?:an? )?(?:work|microsoft|school)',
    'sommige windows functies zijn alleen beschikbaar als (?:u|je) een microsoft account of (?:een )?(?:werk|school|bedrijfs)\\w{0,20}',
    '(?:einige|manche) windows \\w{1,20} sind nur verfugbar wenn sie ein microsoft konto oder',
    'certaines fonctionnalites (?:de )?windows [^\\n]{0,40}?disponibles [^\\n]{0,40}?compte microsoft ou',
  ),
  ...onScreen(
    'managed-by-organisation',
    'settings? (?:are|is) (?:hidden (?:or|and) )?managed by your (?:organi[sz]ation|company|school|(?:system |it )?administrator)',
    'instellingen [^\\n]{0,40}?beheerd door (?:uw|je|jouw|de) (?:organisatie|bedrijf|school|(?:systeem)?beheerder)',
    'instellingen [^\\n]{0,40}?door (?:uw|je|jouw|de) (?:organisatie|(?:systeem)?beheerder) (?:verborgen of )?beheerd',
    'einstellungen [^\\n]{0,40}?von (?:ihrer|der) organisation [^\\n]{0,30}?verwaltet',
    'parametres [^\\n]{0,40}?geres par votre (?:organisation|administrateur|entreprise)',
  ),
  ...onScreen(
    'not-available',
    'sync (?:is not|isn ?t) available for your account',
    'synchronisatie is niet beschikbaar voor (?:uw|je|jouw) account',
    'synchronisierung ist fur ihr konto nicht verfugbar',
    'synchronisation n (?:est|est pas) (?:pas )?disponible pour votre compte',
  ),
  ...onScreen(
    'not-supported',
    'this feature (?:is not|isn ?t) supported by your organi[sz]ation',
    'deze functie wordt niet ondersteund door (?:uw|je|jouw) organisatie',
    'deze functie wordt door (?:uw|je|jouw) organisatie niet ondersteund',
    '(?:diese funktion|dieses feature) wird von ihrer organisation nicht unterstutzt',
    'cette fonctionnalite n est pas prise en charge par votre organisation',
  ),
  ...onScreen(
    'edge-not-available',
    'sync (?:is not|isn ?t) available for this account',
    'synchronisatie is niet beschikbaar voor dit account',
    'synchronisierung ist fur dieses konto nicht verfugbar',
    'synchronisation n est pas disponible pour ce compte',
  ),
  ...onScreen(
    'edge-turned-off',
    'sync (?:has been|is|was) (?:turned off|disabled) by your administrator',
    'synchronisatie is (?:uitgeschakeld|uitgezet) door (?:uw|je|jouw) beheerder',
    'synchronisatie is door (?:uw|je|jouw) beheerder (?:uitgeschakeld|uitgezet)',
    'synchronisierung wurde von ihrem administrator deaktiviert',
    'synchronisation a ete desactivee par votre administrateur',
  ),
  ...onScreen('edge-no-connection', '(?:could|can) ?(?:n ?t|not) connect to the sync server'),
  ...onScreen(
    'roaming-profile',
    'your roaming (?:user )?profile (?:was not|wasn ?t) completely synchroni[sz]ed',
    '(?:uw|je) zwervende (?:gebruikers)?profiel is niet (?:volledig|geheel) gesynchroniseerd',
    'ihr servergespeichertes (?:benutzer)?profil wurde nicht (?:vollstandig )?synchronisiert',
    'votre profil itinerant n a pas ete (?:entierement |completement |totalement )?synchronise(?: completement| entierement)?',
  ),
  ...onScreen(
    'device-deleted',
    'your organi[sz]ation (?:has )?deleted this device',
    '(?:uw|je) organisatie heeft dit apparaat verwijderd',
    'ihre organisation hat dieses gerat geloscht',
    'votre organisation a supprime cet appareil',
  ),
  ...onScreen('not-allowed-to-join', 'this user is not authori[sz]ed to enroll?'),
  ...onScreen('too-many-devices', 'looks like there are too many devices or users for this account'),
  ...onScreen(
    'join-error',
    'there was an error communicating with the server',
    'there was a problem authenticating your account or device',
    'the server being contacted is not trusted',
    'looks like you have an invalid certificate',
    'a reboot is required to complete device registration',
  ),
  ...onScreen(
    'enrolment-error',
    'this feature is not supported contact your system administrator with the error code',
    'there was an error with your license',
  ),
  ...onScreen(
    'account-locked',
    'your account is temporarily locked',
    '(?:uw|je) account is tijdelijk vergrendeld',
    'ihr konto (?:ist|wurde) vorubergehend gesperrt',
    'votre compte est temporairement verrouille',
  ),
  ...onOwnLine('permission-to-sign-in', 'continue to sign in', 'doorgaan met aanmelden'),
  ...onScreen('permission-to-sign-in', 'continue to sign in [^\\n]{0,200}?other microsoft apps and services'),
  ...onScreen(
    'access-blocked',
    'you (?:can ?t|cannot) get there from here',
    'you don ?t have access to this',
    'you (?:can ?t|cannot) access this right now',
  ),
  ...onScreen(
    'no-registry-key',
    'the system was unable to find the specified registry key or value',
    'de opgegeven registersleutel of waarde niet vinden',
    'der angegebene registrierungsschlussel (?:bzw|oder) (?:der )?wert wurde nicht gefunden',
    'la cle ou la valeur de registre specifiee?',
    'la clave o (?:el )?valor del registro especificad[oa]s?',
    'la chiave o il valore del registro di sistema specificat[oi]',
    'cannot find path [^\\n]{1,160}? because it does not exist',
    'kan (?:het )?pad [^\\n]{1,160}? niet vinden omdat (?:het|dit) niet bestaat',
    'der pfad [^\\n]{1,160}? kann nicht gefunden werden da er nicht vorhanden ist',
    'impossible de trouver le chemin d acces [^\\n]{1,160}? car il n existe pas',
    'no se encuentra la ruta de acceso [^\\n]{1,160}? porque no existe',
  ),
  ...onScreen(
    'no-events',
    'no events were found that match the specified selection criteria',
    'er zijn geen gebeurtenissen gevonden die (?:voldoen|overeenkomen)',
    'es wurden keine ereignisse gefunden die den angegebenen auswahlkriterien',
    'aucun evenement correspondant aux criteres de selection specifies',
    'no se encontraron eventos que coincidan con los criterios',
    'there is not an event log on [^\\n]{1,80}? that matches',
  ),
  ...onScreen(
    'no-such-log',
    'the specified channel could not be found',
    'het opgegeven kanaal (?:kan|kon) niet worden gevonden',
    'der angegebene kanal (?:konnte nicht gefunden werden|wurde nicht gefunden)',
    'le canal specifie est introuvable',
    'le canal specifie n a pas (?:ete trouve|pu etre trouve)',
    'no se (?:pudo encontrar|encontro|encuentra) el canal especificado',
  ),
  ...onScreen(
    'access-denied',
    `(?:events?|log|query|registry|key|register|logboek|sleutel)(?: [^ \\n]{1,60}){0,6}? (?:${deniedWords})`,
    'attempted to perform an unauthorized operation',
  ),
  ...onOwnLine('access-denied', `(?:(?:error|fout|fehler|erreur|errore) )?(?:${deniedWords})`),
  ...onScreen(
    'unknown-command',
    'is not recogni[sz]ed as an internal or external command',
    'is not recogni[sz]ed as (?:the |a )?name of a cmdlet',
    'wordt niet herkend als (?:een )?(?:interne of externe opdracht|de naam van een cmdlet)',
    'ist entweder falsch geschrieben oder konnte nicht gefunden werden',
    'wurde nicht als (?:der )?name eines cmdlet',
    'n est pas reconnu (?:en tant que|comme) (?:commande interne|nom d)',
    'no se reconoce como (?:un comando interno o externo|nombre de un cmdlet)',
  ),
];

/** People copy a message from the screen by hand. */
const search = wordingsIn(wordings, correctorOf(wordings.map(({ words }) => words)));

/** The messages that the lines claim to have seen, in text order. */
export const messagesOn = (lines: readonly Line[]): readonly SeenMessage[] =>
  search(lines).flatMap(({ wording, index, isWhole, before, after }) => {
    const line = lines[index];
    return line && (isWhole || !wording.isLine) && isMessageShown(before, after) ? [{ id: wording.id, ...placeOf(line) }] : [];
  });
