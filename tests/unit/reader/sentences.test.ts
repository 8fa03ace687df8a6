import { describe, expect, it } from 'vitest';
import { read } from '@/diagnosis/reader/read';

const valuesIn = (text: string) => Object.fromEntries(read(text).fields.map(({ name, value }) => [name, value]));

const joined = 'AzureAdJoined : YES';

describe('a word before a field, next to other fields', () => {
  it.each([
    ...['but', 'and', 'while', 'maar', 'en', 'terwijl', 'mais', 'aber', 'However,', 'and also', 'FYI', 'It says', 'Hier steht', 'Zie'],
    ...['Note:', 'Problem ->', 'Ergebnis =>', 'result:', 'Résultat :', 'SSO:', 'LT-22:', 'Still nothing. ', '"'],
    ...[
      '08:00',
      '08:00 -',
      '[08:00]',
      '8:05 AM',
      '29.11.2026',
      '2026-11-29 10:12:',
      'after the restart',
      'After a reboot',
      'EDIT: after a quick sign-out',
      'Work notes (2026-11-29 11:30): after lock/unlock',
      'nach dem Neustart',
      'na herstart:',
    ],
    ...['- [x]', '* [ ]', '☑', '❌'],
  ])('%s', (word) => {
    expect(valuesIn(`${joined}\n${word} AzureAdPrt : NO\nDomainJoined : YES`)).toEqual({
      AzureAdJoined: 'YES',
      AzureAdPrt: 'NO',
      DomainJoined: 'YES',
    });
  });

  it.each([
    ...['if', 'but if', 'Als daar staat', 'Wenn dort steht:', 'Sobald dort steht:', 'Si vous voyez :', 'Once it says', 'In case of:'],
    ...['not', 'and not', 'Nobody has:', 'geen', 'Kein:', 'sans', 'It does not say', 'I don’t see:', 'without'],
    ...['Question: what is', 'Is it bad:', 'Hebben jullie ook:', 'Does it say', 'Why', 'Was bedeutet:'],
    ...[
      'Expected:',
      'Example:',
      'e.g.',
      'Step 2. Check:',
      'Controleer:',
      'Possible cause:',
      'Potential issue:',
      'Then:',
      'maybe',
      'Microsoft says',
      'On a healthy PC:',
      'After a successful join',
    ],
    ...['before:', 'Gisteren:', 'It was', 'Vorher:', 'avant :', 'The other PC:', 'My colleague has'],
  ])('not after %s', (words) => {
    expect(valuesIn(`${joined}\n${words} AzureAdPrt : NO`)).toEqual({ AzureAdJoined: 'YES' });
  });

  it.each([
    '?',
    ' means that there is no token',
    ' is gone since the restart',
    ' -> YES',
    ' or YES',
    ', if you are offline',
    ' when offline',
  ])('not before %s', (words) => {
    expect(valuesIn(`${joined}\nbut AzureAdPrt : NO${words}`)).toEqual({ AzureAdJoined: 'YES' });
  });

  it('not in a sentence that the line before begins', () => {
    expect(valuesIn(`${joined}\nI do not have\nand AzureAdPrt : NO`)).toEqual({ AzureAdJoined: 'YES' });
    expect(valuesIn(`I have never seen a PC on which\nAzureAdPrt is NO\nso far`)).toEqual({});
  });

  it('a note next to sections adds nothing', () => {
    expect(valuesIn('SSO State\nAzureAdPrt : YES\n\nUser State\nWamDefaultSet : YES\n\nNote: WamDefaultSet : NO')).toEqual({
      AzureAdPrt: 'YES',
      WamDefaultSet: 'YES',
    });
  });

  it('a later note counts', () => {
    const text = 'Notes: AzureAdJoined : YES, AzureAdPrt : NO\nafter lock/unlock AzureAdPrt : YES';
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdPrt: 'YES' }, ['several-outputs']]);
  });
});

describe('fields in a sentence', () => {
  it('a name at the end without a value was printed empty', () => {
    expect(valuesIn('PC-22  AzureAdJoined=YES  DomainJoined=NO  AzureAdPrt=NO  SettingsUrl=')).toMatchObject({ SettingsUrl: null });
  });

  it.each([
    'AzureAdJoined = YES, DomainJoined = NO but AzureAdPrt = NO',
    'AzureAdJoined: YES, DomainJoined: NO, but AzureAdPrt = NO',
    'AzureAdJoined is YES, DomainJoined is NO and AzureAdPrt is still NO. Help!',
    'AzureAdJoined is YES, DomainJoined is NO, AzureAdPrt is NO, how do I fix this?',
    'One user cannot sync. dsregcmd /status: AzureAdJoined YES, DomainJoined NO, AzureAdPrt NO.',
    'AzureAdJoined staat op YES, DomainJoined op NO en AzureAdPrt staat op NO',
    'Bei mir steht AzureAdJoined auf YES, DomainJoined auf NO und AzureAdPrt auf NO',
    'Chez moi AzureAdJoined est YES mais DomainJoined est NO et AzureAdPrt est NO',
    'AzureAdJoined→YES, DomainJoined→NO, AzureAdPrt→NO',
    'PC-22 AzureAdJoined=YES DomainJoined=NO AzureAdPrt=NO',
    'Cloud PC. AzureAdJoined = YES; DomainJoined = NO; AzureAdPrt = NO',
    'Work notes (2026-11-29 10:12): AzureAdJoined : YES, DomainJoined : NO, AzureAdPrt : NO',
    '2026-11-29 10:12: AzureAdJoined : YES, DomainJoined : NO, AzureAdPrt : NO',
    'My dsregcmd says AzureAdJoined: yes, DomainJoined: no, but AzureAdPrt: no',
    'dsregcmd: azureadjoined yes, domainjoined no, azureadprt no',
    'Zie screenshot: AzureAdJoined:JA DomainJoined:NEE AzureAdPrt:NEE',
    'She said: "AzureAdJoined is YES, DomainJoined is NO and AzureAdPrt is NO."',
    'It shows `AzureAdJoined : YES`, "DomainJoined : NO" and **AzureAdPrt : NO**.',
    'AzureAdJoined YES # ok\nDomainJoined NO (good)\nAzureAdPrt NO  <--',
    'AzureAdJoined is YES\nDomainJoined is NO\nAzureAdPrt is NO',
    ...[
      'Chez nous AzureAdJoined est à YES, DomainJoined à NO et AzureAdPrt à NO',
      'AzureAdJoined is YES, DomainJoined is ook NO en AzureAdPrt is NO',
      'This PC has AzureAdJoined (yes), DomainJoined (no), AzureAdPrt (NO).',
      'DEVICE STATE - AzureAdJoined YES, DomainJoined NO\nSSO STATE - AzureAdPrt NO',
      'SSO State: AzureAdPrt is NO\nAzureAdJoined YES, DomainJoined NO',
      '* AzureAdJoined - yes\n* DomainJoined - no\n* AzureAdPrt - no, since Monday',
    ],
    ...[
      'ok i ran dsregcmd /status as you asked and azureadjoined is YES, domainjoined is NO, azureadprt is NO. now what?',
      'Executed dsregcmd /status and is AzureAdJoined : YES\nDomainJoined : NO\nAzureAdPrt : NO',
      'Is it right that WamDefaultSet says ERROR? The rest (AzureAdJoined YES, DomainJoined NO, AzureAdPrt NO) looks odd.',
      'As far as I can tell the status is fine (AzureAdJoined YES, DomainJoined NO, AzureAdPrt NO)',
      'Der Status: AzureAdJoined steht auf YES, DomainJoined auf NO, AzureAdPrt auf NO. Bei allen anderen steht AzureAdPrt auf YES.',
      'AzureAdPrt keeps showing NO, AzureAdJoined remains YES and DomainJoined stays NO',
      'AzureAdPrt blijft NO, AzureAdJoined ging van NO naar YES, DomainJoined is NO',
      'Since Monday AzureAdPrt went from YES to NO. AzureAdJoined is YES, DomainJoined is NO.',
      'Why? AzureAdJoined is YES, DomainJoined is NO, AzureAdPrt is NO. Would it work if AzureAdPrt is YES?',
    ],
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', DomainJoined: 'NO', AzureAdPrt: 'NO' });
  });

  it('values of several words, and an event behind them', () => {
    const test = 'FAIL [0x801c0021/0x80072ee7]';
    expect(valuesIn(`Hybrid PC. DRS Discovery Test : ${test}; AzureAdJoined : NO`)).toEqual({
      'DRS Discovery Test': test,
      AzureAdJoined: 'NO',
    });
    const gone = 'FAILED. Device is either disabled or deleted';
    expect(valuesIn(`AzureAdJoined is YES and DeviceAuthStatus is ${gone}`)).toEqual({ AzureAdJoined: 'YES', DeviceAuthStatus: gone });
    const text = 'Error 0x80070520: AzureAdJoined is YES but AzureAdPrt is NO (event 1098, error 0xcaa5001c)';
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'NO' });
    expect(read(text)).toMatchObject({ events: [{ id: 1098 }], codes: [{ code: '0x80070520' }] });
  });

  it.each([
    'If AzureAdJoined is YES and AzureAdPrt is NO, then sign out',
    'AzureAdJoined is YES if DomainJoined is NO',
    'AzureAdJoined is YES or AzureAdPrt is NO',
    'AzureAdJoined is not YES, AzureAdPrt is not NO',
    'AzureAdJoined should be YES, AzureAdPrt should be YES',
    'Make sure AzureAdJoined is YES and AzureAdPrt is YES',
    'Is AzureAdJoined YES and AzureAdPrt NO?',
    'What does AzureAdJoined YES and AzureAdPrt NO mean?',
    'AzureAdJoined YES and DomainJoined NO means a cloud PC',
    'On a healthy PC AzureAdJoined is YES, DomainJoined is YES',
    'You get this with AzureAdJoined is YES, DomainJoined is NO',
    'Yesterday AzureAdJoined was YES, AzureAdPrt is YES',
    'AzureAdJoined is YES/NO, AzureAdPrt is NO/YES',
    'AzureAdPrt is NO longer',
    'KeySignTest failed to run',
    'AzureAdPrt no',
    'AzureAdJoined is NO. No wait, AzureAdJoined is YES and AzureAdPrt is NO',
    'AzureAdJoined is YES and AzureAdPrt is NO. Maybe AzureAdPrt is YES tomorrow',
    'Bij een collega staat AzureAdPrt op NO. DomainJoined staat op NO en AzureAdJoined op YES.',
    'AzureAdPrt goes from YES to NO when she locks it, AzureAdJoined is YES',
    'If it is broken (AzureAdJoined YES, AzureAdPrt NO) call us',
    'The values AzureAdJoined (Yes/No) and AzureAdPrt (Yes/No)',
    '* AzureAdJoined - yes for hybrid PCs\n* DomainJoined - no for cloud PCs',
    'I want an object like @{AzureAdJoined=$true; AzureAdPrt=$false}',
  ])('not: %s', (text) => {
    expect(valuesIn(text)).toEqual({});
  });
});

it('sentences of which one may state another value stay together', () => {
  const text = 'Then she changed it and since Friday we have AzureAdPrt : NO. AzureAdJoined : YES the whole time, DomainJoined : NO.';
  expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', DomainJoined: 'NO', AzureAdPrt: 'NO' });
});

it('a full stop in a value does not end the sentence', () => {
  const gone = 'FAILED. Device is either disabled or deleted';
  expect(valuesIn(`Is that bad? AzureAdJoined is YES, DeviceAuthStatus is ${gone}. Help`)).toEqual({
    AzureAdJoined: 'YES',
    DeviceAuthStatus: gone,
  });
});

describe('an empty SettingsUrl in a sentence', () => {
  it.each([
    'SettingsUrl is empty',
    'The SettingsUrl line is empty.',
    'De SettingsUrl regel is leeg!',
    'SettingsUrl ist leer, warum?',
    'SettingsUrl est vide',
    'SettingsUrl is niet ingevuld',
    'SettingsUrl has no value',
    'Wat ons opvalt is dat SettingsUrl leeg is. Klopt dat?',
    'Mir fällt auf, dass SettingsUrl leer ist.',
    'SettingsUrl comes back empty',
    'and my SettingsUrl is not set. Error 12',
  ])('%s', (text) => {
    expect(valuesIn(`${joined}\n${text}`)).toEqual({ AzureAdJoined: 'YES', SettingsUrl: null });
  });

  it.each([
    'SettingsUrl is not empty',
    'SettingsUrl must not be empty',
    'Is SettingsUrl empty?',
    'SettingsUrl is empty?',
    'If SettingsUrl is empty, ask IT',
    'SettingsUrl is empty if nobody has a licence',
    'SettingsUrl is empty for users without a licence',
    'SettingsUrl is not present',
    'SettingsUrl is filled',
  ])('not: %s', (text) => {
    expect(valuesIn(`${joined}\n${text}`)).toEqual({ AzureAdJoined: 'YES' });
  });
});
