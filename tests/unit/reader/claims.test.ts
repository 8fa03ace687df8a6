import { describe, expect, it } from 'vitest';
import { read } from '@/diagnosis/reader/read';

const valuesIn = (text: string) => Object.fromEntries(read(text).fields.map(({ name, value }) => [name, value]));
const gone = 'FAILED. Device is either disabled or deleted';

describe('what a text supposes, asks for or asks about is no fact', () => {
  it.each([
    ...[
      `Wenn dort DeviceAuthStatus : ${gone} steht, aktiviert der Admin das Gerät.`,
      'Als daar KeySignTest : FAILED staat, dan is de sleutel kapot',
      'If your PC shows KeySignTest : FAILED, call us',
      'If the output shows\n   KeySignTest : FAILED\nthen call the help desk.',
      'If AzureAdPrt : NO and DomainJoined : YES then lock the PC',
      'In case of KeySignTest : FAILED call the help desk',
      'Bij KeySignTest : FAILED even bellen',
      'Steht dort KeySignTest : FAILED, bitte melden',
      'Wanneer de uitvoer AzureAdJoined : NO toont, bel ons',
      'Si vous voyez AzureAdJoined : NO, redémarrez',
      "S'il y a KeySignTest : FAILED, appelez-nous",
    ],
    ...[
      'Step 2. Check that AzureAdJoined : YES and AzureAdPrt : YES.',
      'Check whether you see:\nAzureAdJoined : YES\nAzureAdPrt : YES',
      'Zorg dat AzureAdJoined : YES en AzureAdPrt : YES',
      'Look for "AzureAdJoined : NO". If found, restart.',
      'Stellen Sie sicher, dass AzureAdJoined : YES angezeigt wird',
      'You should see AzureAdJoined : YES',
      'Vous devez vérifier que AzureAdPrt : YES',
    ],
    ...[
      'Was bedeutet KeySignTest : FAILED?',
      `Wat betekent DeviceAuthStatus : ${gone}?`,
      'Que signifie AzureAdPrt : NO ?',
      'What is AzureAdPrt : NO?',
      'Is AzureAdPrt : NO a problem?',
      'Moet daar AzureAdPrt : YES staan?',
      'Can somebody explain AzureAdPrt : NO?',
    ],
    ...[
      'Suppose there is a PC with KeySignTest : FAILED. Who repairs it?',
      'Stel dat er AzureAdJoined : NO en DomainJoined : YES staat, wat dan?',
      'Angenommen, da steht AzureAdPrt : NO',
      'Imaginons AzureAdJoined : NO',
    ],
    ...[
      'Some article says KeySignTest : FAILED and nothing else.',
      'According to the documentation KeySignTest : FAILED needs a new key',
      'Volgens het artikel is KeySignTest : FAILED ernstig',
      'Laut Dokumentation ist AzureAdPrt : NO normal',
      'I have read somewhere that KeySignTest : FAILED needs a new TPM',
      'Ik heb gelezen dat AzureAdPrt : NO vaak voorkomt',
      'Ich habe gehört, dass KeySignTest : FAILED selten ist',
      'I would have thought that with AzureAdPrt : NO nothing works',
    ],
    ...[
      'I once read that with KeySignTest : FAILED the key is gone',
      'In de handleiding staat dat bij AzureAdJoined : NO de pc opnieuw moet',
      'The vendor says that AzureAdPrt : NO would explain it',
      'We were expecting KeySignTest : FAILED after the swap',
      'I was expecting AzureAdPrt : NO',
      `Could it be that DeviceAuthStatus : ${gone} stays for an hour?`,
      'Under which conditions does WamDefaultSet : NO appear?',
      'Solution: it was KeySignTest : FAILED. A new TPM later we are back.',
      'It was AzureAdPrt : NO for weeks. Works again!',
    ],
    ...[
      'foreach ($pc in $all) { if ($pc.Text -match "AzureAdJoined : NO") { $bad++ } }',
      'dsregcmd /status | Select-String "KeySignTest : FAILED"',
      'dsregcmd /status | findstr /c:"AzureAdPrt : NO"',
      "Write-Host 'AzureAdPrt : NO'",
      'return output.includes("AzureAdJoined : NO");',
    ],
    ...[
      'Without the sync of devices you will get this:\nAzureAdJoined : NO\nDomainJoined : YES',
      'Anders krijg je:\nAzureAdJoined : NO',
      'AzureAdPrt : NO\nmeans that there is no token.',
    ],
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ recognised: true, fields: [], notes: ['not-dsregcmd'] });
  });

  it.each([
    'When I run dsregcmd I see AzureAdPrt : NO',
    'Als ik dsregcmd draai zie ik AzureAdPrt : NO',
    'Wenn ich mich anmelde, steht da AzureAdPrt : NO',
    'Goedemorgen, bij AzureAdPrt : NO lukt het niet',
    'Quand je lance dsregcmd, je vois AzureAdPrt : NO',
    'As expected AzureAdPrt : NO',
    'It should work but AzureAdPrt : NO',
    'I must say AzureAdPrt : NO',
    'Why do I have AzureAdPrt : NO?',
    'What is wrong, AzureAdPrt : NO?',
    'I have AzureAdPrt : NO, what can I do?',
    'Can you check if this is ok:\nAzureAdPrt : NO',
    'Let me know if you need more\nAzureAdPrt : NO',
    'Bei mir steht AzureAdPrt : NO',
    'When signing in it shows\nAzureAdPrt : NO',
    'I do not know what to look for:\nAzureAdPrt : NO',
    'If it says\nAzureAdPrt : YES\nit works\n\nAzureAdPrt : NO',
    'According to dsregcmd AzureAdPrt : NO',
    'We assume that the token is gone, AzureAdPrt : NO',
    'I followed the article, and my PC shows AzureAdPrt : NO',
    'If you scroll down you will see my output:\nAzureAdPrt : NO',
    'AzureAdPrt : NO\nThis means that I cannot sign in.',
    'dsregcmd /status | findstr Prt\nAzureAdPrt : NO',
  ])('what it claims is one: %s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdPrt: 'NO' });
  });
});

describe('what a text denies is no fact', () => {
  it.each([
    'I do not have KeySignTest : FAILED. AzureAdJoined : YES',
    "I don't see AzureAdPrt : NO any more. AzureAdJoined : YES",
    'There is no AzureAdPrt : NO here. AzureAdJoined : YES',
    'Kein AzureAdPrt : NO mehr. AzureAdJoined : YES',
    'AzureAdPrt : NO is gone since the reboot. AzureAdJoined : YES',
    'AzureAdPrt : NO heb ik niet. AzureAdJoined : YES',
    'AzureAdPrt : NO ist behoben\nAzureAdJoined : YES',
    "AzureAdPrt : NO n'est plus là. AzureAdJoined : YES",
    'Neither KeySignTest : FAILED nor AzureAdPrt : NO here. AzureAdJoined : YES',
    'Weder KeySignTest : FAILED noch AzureAdPrt : NO. AzureAdJoined : YES',
    'Ni KeySignTest : FAILED ni AzureAdPrt : NO. AzureAdJoined : YES',
    'Bei uns steht nirgends AzureAdPrt : NO. AzureAdJoined : YES',
    'No trace of KeySignTest : FAILED. AzureAdJoined : YES',
    "Nous n'avons pas « AzureAdPrt : NO ». AzureAdJoined : YES",
    "AzureAdPrt : NO doesn't appear here. AzureAdJoined : YES",
    'AzureAdPrt : NO komt bij ons niet voor. AzureAdJoined : YES',
    'Not seeing KeySignTest : FAILED anywhere. AzureAdJoined : YES',
    'The laptop next door has KeySignTest : FAILED, not this one. AzureAdJoined : YES',
    'Mijn buurman heeft KeySignTest : FAILED, ik niet. AzureAdJoined : YES',
    'The KeySignTest : FAILED went away. AzureAdJoined : YES',
    'AzureAdPrt : NO, fixed by a new sign-in. AzureAdJoined : YES',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES' });
  });

  it.each([
    'Bij mij staat niet AzureAdPrt : NO maar AzureAdPrt : YES.',
    'Ich habe KEIN AzureAdPrt : NO, bei mir steht AzureAdPrt : YES.',
    'Instead of AzureAdPrt : NO I see AzureAdPrt : YES',
    'Expected AzureAdPrt : NO but got AzureAdPrt : YES.',
    'AzureAdPrt : YES is fixed now',
  ])('the value that it affirms is: %s', (text) => {
    expect(read(text)).toMatchObject({ fields: [{ name: 'AzureAdPrt', value: 'YES' }], notes: [] });
  });

  it.each([
    'Sync does not work: AzureAdPrt : NO',
    'Settings do not sync because AzureAdPrt : NO',
    'Hij synct niet en AzureAdPrt : NO',
    'AzureAdPrt : NO, not sure why',
    'AzureAdPrt : NO is not good',
  ])('another denial is none of it: %s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdPrt: 'NO' });
  });
});

describe('the values that a field may have are no facts', () => {
  it.each([
    'AzureAdJoined : YES|NO\nDomainJoined : YES|NO',
    'AzureAdJoined : [YES | NO]\nDomainJoined : <YES|NO>',
    '| AzureAdJoined : YES|NO | whether it is joined |',
    'KeySignTest : PASSED/FAILED\nDeviceAuthStatus : SUCCESS or FAILED',
    'AzureAdJoined : true|false',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ recognised: true, fields: [] });
  });
});

describe('in a complete output too', () => {
  const line = `+${'-'.repeat(70)}+`;
  const output = (value: string) => `${line}\n| ${'Device State'.padEnd(69)}|\n${line}\n\n AzureAdJoined : YES\n KeySignTest : ${value}\n`;

  it.each(['PASSED/FAILED', 'FAILED is gone now'])('%s', (value) => {
    expect(valuesIn(output(value))).toEqual({ AzureAdJoined: 'YES' });
  });
});

describe('a value that the same text contradicts is no fact', () => {
  it.each([
    'Hoort WorkplaceJoined : YES er niet te staan? Hier staat het op NO. AzureAdJoined : YES',
    'The PC next to me has AzureAdPrt : NO, on mine it is YES. AzureAdJoined : YES',
    'Bei ihr AzureAdPrt : NO, bei mir steht YES. AzureAdJoined : YES',
    'Chez elle AzureAdPrt : NO, chez moi est à YES. AzureAdJoined : YES',
    'Eerst stond er AzureAdPrt : NO toen ik keek, vandaag staat er weer YES. AzureAdJoined : YES',
    'It had AzureAdPrt : NO for a while and is now back to YES. AzureAdJoined : YES',
    'Zuerst AzureAdPrt : NO nach dem Wechsel, inzwischen steht es wieder auf YES. AzureAdJoined : YES',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES' });
  });

  it.each([
    'On this PC AzureAdPrt : NO, it should be YES.',
    'On this PC AzureAdPrt : NO. It was YES last week.',
    'On this PC AzureAdPrt : NO and it also says DomainJoined YES',
    'On this PC AzureAdPrt : NO and it is always NO',
  ])('but not one that it only compares: %s', (text) => {
    expect(valuesIn(text).AzureAdPrt).toBe('NO');
  });
});

describe('a sentence with two values of a field', () => {
  it('what it became counts, although the fault is solved', () => {
    expect(valuesIn('Solved! It was AzureAdPrt : NO, after signing out it is YES.')).toEqual({ AzureAdPrt: 'YES' });
  });

  it.each([
    'gisteren nog AzureAdJoined : NO, nu AzureAdJoined : YES, DomainJoined : YES',
    'Yesterday it was AzureAdJoined : NO, now it is AzureAdJoined : YES. DomainJoined : YES all the time.',
    'AzureAdJoined : NO before and now AzureAdJoined : YES, DomainJoined : YES',
    'Now AzureAdJoined : YES, yesterday it was AzureAdJoined : NO. DomainJoined : YES',
    'PC 1 has AzureAdJoined : NO and PC 2 has AzureAdJoined : YES and DomainJoined : YES',
  ])('the last counts, unless it is of the past: %s', (text) => {
    expect([valuesIn(text), read(text).notes]).toEqual([{ AzureAdJoined: 'YES', DomainJoined: 'YES' }, ['several-outputs']]);
  });
});
