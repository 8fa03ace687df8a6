import { describe, expect, it, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { messages } from '@/diagnosis/messages';
import { codesOfReading } from '@/diagnosis/reader/codes-of-reading';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { proofOf } from '@/diagnosis/reader/proof';
import { read } from '@/diagnosis/reader/read';
import { shownLines } from '@/diagnosis/shown-lines';
import { takePaste } from '@/diagnosis/take-paste';

const codesOf = (text: string) => read(text).codes.map(({ code }) => code);
const messagesOf = (text: string) => read(text).messages.map(({ id }) => id);
const factsIn = (text: string) => factsOf(read(text));

describe('codes in ordinary text', () => {
  it.each<[string, string]>([
    ['Something went wrong. 801c03ed', '0x801c03ed'],
    ['error -2145648573?', '0x801c0043'],
    ['-2147023584', '0x80070520'],
    ['2147943712', '0x80070520'],
    ['error 2147943712', '0x80070520'],
    ['Foutcode: 80070533', '0x80070533'],
    ['It says CAA50024 when I sign in', '0xcaa50024'],
    ['(0X801C000E)', '0x801c000e'],
    ['AADSTS 50126', 'AADSTS50126'],
    ['error 12007', '0x80072ee7'],
    ['error 80180014 when joining', '0x80180014'],
    ['0x8018002a in Settings > Access work or school', '0x8018002a'],
    ['Sign-in error code: 53003\nFailure reason: Access has been blocked by Conditional Access policies.', 'AADSTS53003'],
    ['error code 50126.', 'AADSTS50126'],
    ['Foutcode voor aanmelding: 50126', 'AADSTS50126'],
    ['Fehlercode bei der Anmeldung: 50053', 'AADSTS50053'],
    ['Code d’erreur : 50076', 'AADSTS50076'],
  ])('%s', (text, code) => {
    expect(codesOf(text)).toEqual([code]);
    expect(read(text)).toMatchObject({ recognised: true, notes: ['not-dsregcmd'] });
    expect(factsIn(text).seenCode).toBe(code);
  });

  it.each([
    'we have 80070259 files and call 2147943712 or 010-80070005',
    '80070533-c000-4b6e-9f21-caa5001c8d40',
    '0x0 0x1 0x12345678',
    'build 26100.4946 on 2026-09-14',
    'C:\\Users\\801c03ed>',
    'https://example.com/801c03ed/x',
    'order number 80180014',
    'error 50126 times, status code 50076',
    'error code 50001',
  ])('none in: %s', (text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it('of several, the first that we can explain is kept', () => {
    expect(factsIn('0x801cffff and then 0x801c03f2').seenCode).toBe('0x801c03f2');
  });

  it('what a field, an event or the join log has is no fact twice', () => {
    const text = 'Attempt Status : 0xc000006d\nEvent 1098: 0xCAA5001C\n\nand 0x80072ee7';
    expect(codesOf(text)).toEqual(['0x80072ee7']);
    expect(codesOfReading(read(text)).map(({ code, line }) => [code, line])).toEqual([
      ['0xc000006d', 1],
      ['0xcaa5001c', 2],
      ['0x80072ee7', 4],
    ]);
    expect(factsIn('Automatic registration failed at join phase. 0x801c03f2').seenCode).toBeUndefined();
    expect(factsIn('NGC key registration failed. 0x801c03ed').seenCode).toBe('0x801c03ed');
  });
});

const screenTexts: readonly (readonly [string, string])[] = [
  ['Some Windows features are only available if you’re using a Microsoft account or work account.', 'grey-account-text'],
  ['Sommige Windows-functies zijn alleen beschikbaar als u een Microsoft-account of werkaccount gebruikt', 'grey-account-text'],
  ['*Some of these settings are hidden\nor managed by your organization.', 'managed-by-organisation'],
  ['“Sommige instellingen zijn verborgen of worden beheerd door uw organisatie”', 'managed-by-organisation'],
  ['Einige dieser Einstellungen werden von Ihrer Organisation verwaltet.', 'managed-by-organisation'],
  ['Certains de ces paramètres sont masqués ou gérés par votre organisation.', 'managed-by-organisation'],
  ['Sync is not available for your account. Contact your system administrator to resolve this', 'not-available'],
  ['Synchronisatie is niet beschikbaar voor uw account.', 'not-available'],
  ['This feature is not supported by your organization.', 'not-supported'],
  ['Diese Funktion wird von Ihrer Organisation nicht unterstützt.', 'not-supported'],
  ['Cette fonctionnalité n’est pas prise en charge par votre organisation.', 'not-supported'],
  ['Sync is not available for this account.', 'edge-not-available'],
  ['Sync has been turned off by your administrator.', 'edge-turned-off'],
  ['Your roaming profile was not completely synchronized.', 'roaming-profile'],
  ['Your organization has deleted this device.', 'device-deleted'],
  ['This user is not authorized to enroll.', 'not-allowed-to-join'],
  ['Looks like there are too many devices or users for this account.', 'too-many-devices'],
  ['Your account is temporarily locked to prevent unauthorized use.', 'account-locked'],
  ['Continue to sign in?', 'permission-to-sign-in'],
  ['You can’t get there from here', 'access-blocked'],
  ['Couldn’t connect to the sync server. Retrying…', 'edge-no-connection'],
  ['There was an error communicating with the server.', 'join-error'],
  ['There was an error with your license.', 'enrolment-error'],
];

test('a code after a message of Windows needs no word before it', () => {
  const text = 'Looks like there are too many devices or users for this account. 80180013';
  expect(codesOf(text)).toEqual(['0x80180013']);
  expect(factsIn(text)).toMatchObject({ seenMessage: 'too-many-devices', seenCode: '0x80180013' });
});

describe('messages on the screen', () => {
  it.each(screenTexts)('%s', (text, id) => {
    expect(messagesOf(text)).toEqual([id]);
    expect(read(text)).toMatchObject({ recognised: true, notes: ['not-dsregcmd'] });
    expect(factsIn(text).seenMessage).toBe(id);
  });

  it.each([
    ['Sync is not availble for your account.', 'not-available'],
    ['This feature is not supported by your organisaton', 'not-supported'],
    ['Some of these setings are managed by your orgnaization', 'managed-by-organisation'],
    ['Synchronisatie is niet beschikbbaar voor uw account.', 'not-available'],
    ['Deze functie wordt niet ondersteund door uw organistie', 'not-supported'],
    ['Diese Funktion wird von Ihrer Organistion nicht unterstüzt', 'not-supported'],
    ['Cette fonctionnalité n’est pas prise en charge par votre organiation', 'not-supported'],
  ])('with a letter missing, doubled or swapped: %s', (text, id) => {
    expect(messagesOf(text)).toEqual([id]);
  });

  it.each(['Sync is availble for your account.', 'This feature is suported by your organisation', 'My setings do not sync.'])(
    'with a typing error and other words, none: %s',
    (text) => {
      expect(messagesOf(text)).toEqual([]);
    },
  );

  it('count like the answer that they are', () => {
    expect(factsIn('Sync is not available for your account.').settingsPage).toBe('not-available');
    expect(factsIn('This feature is not supported by your organization').settingsPage).toBe('not-supported');
    expect(factsIn('Your roaming profile was not completely synchronized').profileMessage).toBe('yes');
    expect(factsIn('You can’t get there from here').accessBlocked).toBe('yes');
    expect(factsIn('Some settings are managed by your organization').settingsPage).toBeUndefined();
  });

  it('win over an answer, and add to what is missed', () => {
    const options = { now: new Date(0), ranJustNow: false };
    const answered = { ...emptyCase, known: { settingsPage: 'on', missingSettings: 'theme' } };
    const { known, overruled } = takePaste(answered, 'This feature is not supported by your organization', options).state;
    expect({ settingsPage: known.settingsPage, overruled }).toEqual({ settingsPage: 'not-supported', overruled: ['settingsPage'] });
    const edge = takePaste(answered, 'Sync has been turned off by your administrator.', options).state;
    expect([edge.known.missingSettings, edge.overruled]).toEqual(['theme.edge-data', []]);
  });

  it.each(['I continue to sign in every day.', 'The door says access is denied to me.', 'My settings do not sync.'])(
    '%s is none',
    (text) => {
      expect(read(text).recognised).toBe(false);
    },
  );
});

test('a message is the proof of what it states, and nothing of its text is shown masked', () => {
  const text = 'anna@contoso.example wrote: This feature is not supported by your organization';
  const reading = read(text);
  const [place] = proofOf(reading, factsOf(reading), 'settingsPage');
  const line = shownLines(text, reading).find((one) => one.place === place);
  expect(line?.text).toEqual({ masked: 'Message : not-supported', open: text });
});

const outputTexts: readonly (readonly [string, string])[] = [
  ['ERROR: The system was unable to find the specified registry key or value.', 'no-registry-key'],
  ['FOUT: Het systeem kan de opgegeven registersleutel of -waarde niet vinden.', 'no-registry-key'],
  ['FEHLER: Der angegebene Registrierungsschlüssel bzw. Wert wurde nicht gefunden.', 'no-registry-key'],
  ['ERREUR : Le système n’a pas pu trouver la clé ou la valeur de Registre spécifiée.', 'no-registry-key'],
  ['ERROR: El sistema no ha podido encontrar la clave o el valor del Registro especificados.', 'no-registry-key'],
  ['Get-WinEvent : No events were found that match the specified selection criteria.', 'no-events'],
  ['Failed to open event query.\nThe specified channel could not be found. Check channel configuration.', 'no-such-log'],
  ['Failed to read events. Access is denied.', 'access-denied'],
  ['Toegang geweigerd.', 'access-denied'],
  ["'dsregcmd' is not recognized as an internal or external command,\noperable program or batch file.", 'unknown-command'],
  ['Der Befehl "dsregcmd" ist entweder falsch geschrieben oder\nkonnte nicht gefunden werden.', 'unknown-command'],
];

describe('a message that nobody says to see is none', () => {
  it.each([
    'We used to see "Sync is not available for your account. Contact your system administrator to resolve this" last year',
    'I do not get the error "Your organization has deleted this device" here.',
    "If you see 'This feature is not supported by your organization', ask IT",
    'Where would one find the message "Your account is temporarily locked"?',
    'De melding "Synchronisatie is niet beschikbaar voor uw account" krijg ik nu niet meer',
    'Die Meldung "Ihre Organisation hat dieses Gerät gelöscht" kommt hier nicht',
    '"You can’t get there from here" is gone since the update',
    'Nobody else reports "Your organization has deleted this device".',
    'The article says you would see "Your organization has deleted this device" then.',
    'Krijg je ook "Synchronisatie is niet beschikbaar voor uw account"?',
  ])('%s', (text) => {
    expect(messagesOf(text)).toEqual([]);
    expect(factsIn(text)).toEqual({});
  });

  it.each<[string, string]>([
    ['Sync does not work. It says: Sync is not available for your account', 'not-available'],
    ['Who knows why it shows "Some of these settings are managed by your organization"?', 'managed-by-organisation'],
    ['I did not change anything\nThis feature is not supported by your organization.', 'not-supported'],
    ['Als ik Teams open: uw account is tijdelijk vergrendeld, en dat is niet waar', 'account-locked'],
  ])('unlike %s', (text, id) => {
    expect(messagesOf(text)).toEqual([id]);
  });
});

describe('commands that find nothing', () => {
  it.each(outputTexts)('%s', (text, id) => {
    expect(messagesOf(text)).toEqual([id]);
    expect(read(text).recognised).toBe(true);
    expect(factsIn(text)).toEqual({ seenMessage: id });
  });

  it('next to a status they say nothing', () => {
    expect(factsIn('AzureAdJoined : YES\n\nAccess is denied.').seenMessage).toBeUndefined();
  });

  it.each([
    'C:\\Users\\anna>reg query HKLM\\Software\\Policies\\Microsoft\\Windows\\SettingSync\n\nERROR: The system was unable to find the specified registry key or value.',
    '[HKLM\\Software\\Policies\\Microsoft\\Windows\\SettingSync]\n[none]\n[HKLM\\Software\\Policies\\Microsoft\\Windows\\System]',
  ])('no key of the sync policies means no such policy: %s', (text) => {
    expect(factsIn(text).syncPolicy).toBe('none');
  });

  it('no other key means that', () => {
    expect(factsIn('[HKLM\\Software\\Policies\\Microsoft\\Windows\\System]\n[none]').syncPolicy).toBeUndefined();
  });
});

test('every message is found by its text', () => {
  const found = [...screenTexts, ...outputTexts].map(([, id]) => id);
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(messages).toSorted());
});
