import type { FactTexts } from '../types';

// What the command prints is English on every Windows, so `YES` and `NO` are never translated.

const yesNo = { yes: 'ja', no: 'nee' } as const;

/** The two answers to a question about one printed line. */
const printed = {
  yes: { label: 'Ja', hint: 'Aan het eind van de regel staat `YES`.' },
  no: { label: 'Nee', hint: 'Aan het eind van de regel staat `NO`.' },
} as const;

/** What a test of joining prints. */
const testResults = { pass: 'geslaagd', fail: 'mislukt', skipped: 'overgeslagen' } as const;

/** Where to find one line of the command’s output. */
const line = (field: string, ...more: string[]): [string, ...string[]] => [
  'Druk op de **Windows-toets**. Typ `cmd` en druk op **Enter**. Kies niet **Als administrator uitvoeren**.',
  `Typ \`dsregcmd /status\` en druk op **Enter**. Zoek de regel die begint met \`${field}\`.`,
  ...more,
];

const winver = 'Druk op de **Windows-toets**. Typ `winver` en druk op **Enter**. Er gaat een klein venster open.';

const eventViewer =
  'Dit is iets voor de helpdesk. Druk op de **Windows-toets**. Typ `eventvwr.msc` en druk op **Enter**. **Logboeken** gaat open.';

const aadLog = 'Open **Logboeken Toepassingen en Services > Microsoft > Windows > AAD > Operationeel (Operational)**.';

const noSuchLog =
  'Windows 11 heeft dit logboek niet: daar schrijft de synchronisatie in **Microsoft > Windows > CloudStore**. Kies dan “Nee”.';

export const facts = {
  windowsBuild: {
    label: 'Build van Windows',
    values: {},
    ask: {
      title: 'Welke build van Windows heeft deze pc?',
      why: 'Aan de build zie je hoe oud deze Windows is. Instellingen gaan pas mee vanaf Windows 10 versie 1511 (build 10586), met de nieuwste updates.',
      find: [winver, 'Zoek het getal tussen haakjes. Het heeft vijf cijfers, een punt en nog een paar cijfers.'],
      choices: {},
      input: {
        label: 'Buildnummer',
        hint: 'Bijvoorbeeld `26100.4946`. Alleen de eerste vijf cijfers is ook goed.',
        error: 'Dit is geen buildnummer. Typ vijf cijfers, en wat er achter de punt staat als je dat ziet, zoals 26100.4946.',
      },
    },
  },
  windowsRelease: {
    label: 'Versie van Windows',
    values: { 'windows-10': 'Windows 10', 'windows-11': 'Windows 11' },
    ask: {
      title: 'Is dit Windows 10 of Windows 11?',
      why: 'In Windows 11 heet de pagina voor de synchronisatie anders, en gaan gegevens van apps niet mee.',
      find: [winver, 'Bovenaan staat de naam, in grote letters.'],
      choices: { 'windows-10': 'Windows 10', 'windows-11': 'Windows 11' },
    },
  },
  windowsKind: {
    label: 'Soort Windows',
    values: { client: 'gewone pc', server: 'server' },
    ask: {
      title: 'Is dit een gewone pc of een server?',
      why: 'Sommige buildnummers bestaan voor allebei. Wat we over oude versies van Windows zeggen, gaat alleen over gewone pc’s.',
      find: [winver, 'Op een server staat er “Windows Server” in de naam bovenaan.'],
      choices: {
        client: 'Een gewone pc of laptop',
        server: { label: 'Een server', hint: 'Bijvoorbeeld een extern bureaublad dat veel mensen gebruiken.' },
      },
    },
  },

  azureAdJoined: {
    label: 'Gekoppeld aan Microsoft Entra',
    values: yesNo,
    ask: {
      title: 'Is deze pc gekoppeld aan Microsoft Entra?',
      why: 'Microsoft Entra (vroeger Azure AD) is de lijst van accounts en pc’s van je organisatie. Alleen op een pc die eraan gekoppeld is, gaan instellingen mee. Hij mag ook lid zijn van een domein. Een werkaccount dat alleen is toegevoegd, telt niet.',
      find: line('AzureAdJoined', 'In Instellingen kun je dit niet zien: op een hybride pc staat daar alleen het domein.'),
      choices: printed,
    },
  },
  enterpriseJoined: {
    label: 'Gekoppeld aan de eigen registratiedienst',
    values: yesNo,
    ask: {
      title: 'Is deze pc gekoppeld aan een registratiedienst van je eigen organisatie?',
      why: 'Sommige organisaties houden op een eigen server (AD FS) een lijst van pc’s bij. Op een pc die alleen op die lijst staat, gaat niets mee. `NO` is heel normaal.',
      find: line('EnterpriseJoined', 'Let op: `WorkplaceJoined` is een andere regel.'),
      choices: printed,
    },
  },
  domainJoined: {
    label: 'Lid van het domein',
    values: yesNo,
    ask: {
      title: 'Is deze pc lid van het domein van je organisatie?',
      why: 'Een domein is het netwerk van pc’s van je organisatie. Sommige stappen zijn alleen voor pc’s daarin. Op andere pc’s kunnen ze mensen buitensluiten.',
      find: line(
        'DomainJoined',
        'Je kunt ook **Instellingen > Accounts > Toegang tot werk of school** openen. Bij een pc in een domein staat daar de naam van het domein. “Verbonden met … Azure AD” of “… Entra ID” is geen domein.',
      ),
      choices: printed,
    },
  },
  workplaceJoined: {
    label: 'Werkaccount toegevoegd (geregistreerd)',
    values: yesNo,
    ask: {
      title: 'Is er een werkaccount aan deze pc toegevoegd?',
      why: 'Microsoft noemt zo’n pc geregistreerd. Instellingen gaan mee met het account waarmee je je bij Windows aanmeldt, niet met een account dat alleen is toegevoegd.',
      find: line('WorkplaceJoined'),
      choices: printed,
    },
  },
  hybridJoinUsed: {
    label: 'De organisatie koppelt domein-pc’s ook aan Microsoft Entra (hybride)',
    values: yesNo,
    ask: {
      title: 'Koppelt je organisatie pc’s in het domein ook aan Microsoft Entra?',
      why: 'Doet je organisatie dat, dan worden haar pc’s vanzelf gekoppeld. Doet ze dat niet, dan helpt wachten niet.',
      find: ['Vraag het aan IT of de helpdesk. Die noemen dit hybride koppeling. Op je pc kun je dit niet zien.'],
      choices: { yes: 'Ja', no: 'Nee, onze pc’s zijn anders gekoppeld of helemaal niet' },
    },
  },

  adConnectivityTest: {
    label: 'Test: domeincontroller bereiken',
    values: testResults,
    ask: {
      title: 'Kan deze pc de server van je organisatie bereiken?',
      why: 'Een pc in een domein kan alleen aan Microsoft Entra gekoppeld worden als hij het bedrijfsnetwerk bereikt.',
      find: line('AD Connectivity Test', 'Alleen op een pc in een domein die nog niet gekoppeld is, zie je deze regel.'),
      choices: {
        pass: { label: 'Ja', hint: 'Er staat `PASS`.' },
        fail: { label: 'Nee', hint: 'Er staat `FAIL`, misschien met een code.' },
        skipped: { label: 'Het is niet getest', hint: 'Er staat `SKIPPED`.' },
      },
    },
  },
  adConfigurationTest: { label: 'Test: vinden bij welke organisatie de pc hoort', values: testResults },
  drsDiscoveryTest: { label: 'Test: koppeldienst van Microsoft vinden', values: testResults },
  drsConnectivityTest: { label: 'Test: koppeldienst van Microsoft bereiken', values: testResults },
  joinPhase: {
    label: 'Koppelen stopte bij',
    values: {
      'pre-check': 'de controle vooraf',
      discover: 'het zoeken naar de dienst',
      auth: 'het aanmelden',
      join: 'het registreren zelf',
    },
  },
  joinError: { label: 'Fout bij de laatste poging om te koppelen', values: {} },
  joinServerMessage: {
    label: 'De server zei bij het koppelen',
    values: {
      'device-not-found': 'de pc staat nog niet in de lijst',
      'sid-not-verified': 'de SID van de computer kon niet gecontroleerd worden',
      'tenant-not-found': 'de organisatie is niet gevonden',
      throttled: 'te veel aanvragen',
      other: 'iets anders',
    },
  },
  serverOperation: {
    label: 'Wat Windows aan de registratieservice vroeg',
    values: { 'device-renew': 'een eerdere registratie vernieuwen', other: 'iets anders' },
  },
  domainController: { label: 'Domeincontroller, in het koppellogboek', values: { found: 'gevonden', 'not-found': 'niet gevonden' } },
  joinTask: {
    label: 'Taak die de pc koppelt',
    values: { enabled: 'ingeschakeld', disabled: 'uitgeschakeld' },
    ask: {
      title: 'Staat de taak aan die de pc koppelt?',
      why: 'Een pc in een domein wordt gekoppeld door een geplande taak. Staat die uit, dan gebeurt er niets en zie je geen melding.',
      find: [
        'Dit is iets voor de helpdesk of IT. Open **Taakplanner (Task Scheduler)** als administrator.',
        'Ga naar **Taakplannerbibliotheek (Task Scheduler Library) > Microsoft > Windows > Workplace Join** en kijk bij **Automatic-Device-Join**.',
      ],
      choices: { enabled: 'Die staat aan (Gereed of Actief)', disabled: 'Die staat uit' },
    },
  },
  event220: { label: 'Gebeurtenis 220', values: { seen: 'gezien', none: 'niet in wat geplakt is' } },
  adReplication: {
    label: 'Domeincontrollers lopen gelijk',
    values: { 'in-order': 'in orde', behind: 'lopen achter' },
    ask: {
      title: 'Lopen jullie domeincontrollers gelijk?',
      why: 'Het object van de computer zelf was in Active Directory niet te lezen. Een bekende reden is dat de replicatie tussen domeincontrollers achterloopt.',
      find: ['Voor IT: voer `repadmin /replsummary` uit op een domeincontroller. De opdracht verandert niets.'],
      choices: { 'in-order': 'Ja, zonder fouten', behind: 'Nee, er zijn fouten of lange vertragingen' },
    },
  },
  deviceAuthStatus: {
    label: 'De pc kan bewijzen dat hij het echt is',
    values: {
      success: 'ja',
      'disabled-or-deleted': 'nee: geblokkeerd of verwijderd',
      unreachable: 'niet getest: de test kon niet draaien',
      failed: 'nee: een andere fout',
    },
    ask: {
      title: 'Kan deze pc bewijzen dat hij het echt is?',
      why: 'Een pc die Microsoft Entra niet herkent, krijgt daar niets. De test gaat via het netwerk en mislukt dus ook als de pc offline is.',
      find: line('DeviceAuthStatus', 'Staat de regel er niet? Oudere versies van Windows hebben hem niet.'),
      choices: {
        success: { label: 'Ja', hint: 'Er staat `SUCCESS`.' },
        'disabled-or-deleted': {
          label: 'Nee, de pc is geblokkeerd of verwijderd',
          hint: 'Er staat `FAILED. Device is either disabled or deleted`.',
        },
        unreachable: {
          label: 'De test kon niet draaien',
          hint: 'Er staat `FAILED. ERROR` zonder code, of een code die begint met `0x80072e`, `0x80072f` of `0x8019`, of eindigt op `23c`, `0be` of `0c4`.',
        },
        failed: {
          label: 'Nee, om een andere reden',
          hint: 'Er staat `FAILED` en iets anders, of een code die eindigt op `2f0c`, `2f99` of `2f9a`.',
        },
      },
    },
  },
  deviceAuthError: { label: 'Fout bij het bewijs van de pc', values: {} },
  deviceInDirectory: {
    label: 'De pc in Microsoft Entra',
    values: { enabled: 'staat er gewoon', disabled: 'geblokkeerd', deleted: 'staat er niet', pending: 'koppeling nog niet klaar' },
    ask: {
      title: 'Wat staat er over deze pc in Microsoft Entra?',
      why: 'Is de pc geblokkeerd, dan is de blokkering opheffen genoeg. Een verwijderde pc is vaak te herstellen. Een pc die in behandeling is, moet zijn koppeling nog afmaken.',
      find: [
        'Dit is iets voor de helpdesk of IT. Open het Entra-beheercentrum: **Entra ID > Apparaten (Devices) > Alle apparaten (All devices)**.',
        'Zoek de `DeviceId` die `dsregcmd /status` onder **Device Details** laat zien.',
      ],
      choices: {
        enabled: 'Hij staat er en is niet geblokkeerd (Ingeschakeld)',
        disabled: 'Hij staat er, maar is geblokkeerd (Uitgeschakeld)',
        deleted: 'Hij staat er niet',
        pending: { label: 'Hij staat er, maar is nog niet klaar', hint: 'Bij **Registered** staat `Pending`.' },
      },
    },
  },
  keySignTest: { label: 'Test van de sleutel van de pc', values: { passed: 'geslaagd', failed: 'mislukt' } },
  aadRecoveryEnabled: { label: 'De pc gaat zich opnieuw koppelen', values: yesNo },
  certificateValidity: {
    label: 'Apparaatcertificaat',
    values: { valid: 'geldig', expired: 'verlopen', 'not-yet-valid': 'nog niet geldig' },
  },
  certificateValidityIfJustRun: {
    label: 'Apparaatcertificaat, als de opdracht net is uitgevoerd',
    values: { valid: 'geldig', expired: 'verlopen', 'not-yet-valid': 'nog niet geldig' },
  },

  azureAdPrt: {
    label: 'Aanmeldtoken',
    values: { yes: 'aanwezig', no: 'ontbreekt' },
    ask: {
      title: 'Heb je een digitale pas (aanmeldtoken) op deze pc?',
      why: 'Met die pas laat Windows aan Microsoft zien dat jij het bent. Zonder pas gaat er niets mee.',
      find: line('AzureAdPrt', 'Neem de regel met precies deze naam, niet `AzureAdPrtUpdateTime`.'),
      choices: printed,
    },
  },
  azureAdPrtIfOwnAccount: { label: 'Aanmeldtoken, als het je eigen account was', values: { yes: 'aanwezig', no: 'ontbreekt' } },
  prtRenewal: {
    label: 'Aanmeldtoken voor het laatst vernieuwd',
    values: {
      fresh: 'minder dan 24 uur voordat de uitvoer werd gemaakt',
      stale: 'meer dan 24 uur voordat de uitvoer werd gemaakt',
      expired: 'het token is verlopen',
    },
  },
  prtRenewalIfJustRun: {
    label: 'Aanmeldtoken voor het laatst vernieuwd, als de opdracht net is uitgevoerd',
    values: {
      fresh: 'minder dan 24 uur voordat de uitvoer werd gemaakt',
      stale: 'meer dan 24 uur voordat de uitvoer werd gemaakt',
      expired: 'het token is verlopen',
    },
  },
  ranJustNow: {
    label: 'De opdracht is net uitgevoerd',
    values: yesNo,
    ask: {
      title: 'Heb je de opdracht net uitgevoerd?',
      why: 'In je tekst staan tijden, maar niet wanneer de tekst zelf is gemaakt. Alleen bij een verse tekst mogen we die tijden met de klok vergelijken.',
      find: ['Net betekent: ongeveer in het afgelopen uur, op die pc.'],
      choices: { yes: 'Ja', no: 'Nee, de tekst is ouder' },
    },
  },
  ownAccount: {
    label: 'De opdracht is uitgevoerd met het account van de gebruiker zelf',
    values: yesNo,
    ask: {
      title: 'Is de opdracht als administrator uitgevoerd met je eigen account?',
      why: 'De opdracht is als administrator uitgevoerd. Wat er over de gebruiker in staat, telt alleen als het gaat om degene bij wie de instellingen niet meegaan.',
      find: ['Moest je een andere naam en een ander wachtwoord typen, of deed iemand anders dat? Dan is het antwoord nee.'],
      choices: { yes: 'Ja, het is het account waarmee ik werk', no: 'Nee, het is een ander account' },
    },
  },
  prtAttemptStatus: { label: 'Status van de laatste poging voor een aanmeldtoken', values: {} },
  prtAttemptHttpError: { label: 'Netwerkfout bij de laatste poging voor een aanmeldtoken', values: {} },
  prtAttemptError: { label: 'Fout bij de laatste poging voor een aanmeldtoken', values: { none: 'geen' } },
  prtAttemptStatusIfOwnName: { label: 'Status van de laatste poging, als die met je eigen naam was', values: {} },
  prtAttemptHttpErrorIfOwnName: { label: 'Netwerkfout van de laatste poging, als die met je eigen naam was', values: {} },
  prtAttemptErrorIfOwnName: { label: 'Fout van de laatste poging, als die met je eigen naam was', values: { none: 'geen' } },
  ownSignInName: {
    label: 'De naam van de laatste aanmeldpoging is die van jou',
    values: yesNo,
    ask: {
      title: 'Is de naam bij “User Identity” ook van jou?',
      why: 'De laatste aanmeldpoging was met een andere naam dan je in Windows gebruikt. Sommige mensen hebben twee namen voor één account. Is hij van jou, dan telt de fout mee.',
      find: ['Zoek in de tekst die je hebt geplakt de regel die begint met `User Identity`. Daarachter staat een naam met een @.'],
      choices: { yes: 'Ja, dat ben ik ook', no: 'Nee, dat is iemand anders' },
    },
  },
  federationRefusal: { label: 'Geweigerd door de aanmeldserver van de organisatie', values: { seen: 'ja' } },
  domainVerified: {
    label: 'Het domein in de gebruikersnaam is geverifieerd in Microsoft Entra',
    values: yesNo,
    ask: {
      title: 'Kent Microsoft Entra het deel achter de @ van de gebruikersnaam?',
      why: 'Dat deel is het domein. Microsoft Entra kan alleen mensen aanmelden van wie het domein bekend is.',
      find: [
        'Dit is iets voor IT. Open het Entra-beheercentrum: **Entra ID > Domeinnamen (Domain names)**. Staat het domein in de lijst, met de status **Verified**?',
      ],
      choices: { yes: 'Ja', no: 'Nee, of het staat niet in de lijst' },
    },
  },
  userNameSuffix: {
    label: 'Eind van de gebruikersnaam',
    values: { public: 'een gewoon domein', private: 'bestaat alleen binnen de organisatie' },
    ask: {
      title: 'Waarop eindigt je gebruikersnaam?',
      why: 'Microsoft moet het deel achter de @ kennen. Iets als `.local` bestaat alleen binnen een organisatie.',
      find: [
        'Druk op de **Windows-toets**. Typ `cmd` en druk op **Enter**. Typ `whoami /upn` en druk op **Enter**.',
        'Kijk alleen naar het deel achter de @. Je naam hoeven we niet te weten.',
      ],
      choices: {
        public: { label: 'Op iets als een webadres', hint: 'Bijvoorbeeld `.nl`, `.com` of `.org`.' },
        private: { label: 'Op iets anders', hint: 'Bijvoorbeeld `.local`, `.lan` of `.internal`, of één woord.' },
      },
    },
  },
  event1144: { label: 'Gebeurtenis 1144', values: { seen: 'gezien' } },
  accountState: {
    label: 'Toestand van het account',
    values: {
      'in-order': 'in orde',
      'wrong-password': 'het wachtwoord wordt niet geaccepteerd',
      'disabled-or-locked': 'uitgeschakeld of geblokkeerd',
      'not-found': 'niet gevonden',
    },
    ask: {
      title: 'Kun je je in een browser aanmelden bij Microsoft 365?',
      why: 'Wordt je account of wachtwoord daar geweigerd? Dan kan Windows je ook niet aanmelden.',
      find: ['Open een privévenster van je browser. Ga naar `https://www.office.com`. Meld je aan met je werkaccount.'],
      choices: {
        'in-order': 'Ja',
        'wrong-password': {
          label: 'Nee, mijn wachtwoord wordt niet geaccepteerd',
          hint: 'Er staat dat je account of wachtwoord onjuist is.',
        },
        'disabled-or-locked': {
          label: 'Nee, mijn account is geblokkeerd of uitgeschakeld',
          hint: 'Er staat dat je account is vergrendeld, of dat je het niet kunt gebruiken.',
        },
        'not-found': { label: 'Nee, mijn account wordt niet gevonden', hint: 'Er staat dat er geen account met die naam is.' },
      },
    },
  },
  accessBlocked: {
    label: 'Melding dat toegang is geblokkeerd',
    values: yesNo,
    ask: {
      title: 'Zag je een melding dat je geen toegang hebt?',
      why: 'Zo’n melding komt van een regel van je organisatie: wie zich waarvandaan mag aanmelden, en met welke pc.',
      find: [
        'Er staat iets als “U hebt hier geen toegang toe”. In het Engels: “You don’t have access to this” of “You can’t get there from here”.',
      ],
      choices: { yes: 'Ja', no: 'Nee' },
    },
  },
  syncEventError: { label: 'Fout van de synchronisatiedienst in het logboek', values: {} },
  event6065: {
    label: 'Gebeurtenis 6065',
    values: { '0x80070533': 'gezien met code 80070533', none: 'niet gezien met deze code' },
    ask: {
      title: 'Staat gebeurtenis 6065 met code 80070533 in het logboek?',
      why: 'In Windows 10 wijst die op een wachtwoord dat is veranderd of verlopen, of op een oude instelling van de organisatie.',
      find: [
        eventViewer,
        'Kies **Beeld (View) > Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)**. Open in Windows 10 **Logboeken Toepassingen en Services > Microsoft > Windows > SettingSync** en dan `Debug`.',
        noSuchLog,
      ],
      choices: {
        '0x80070533': { label: 'Ja', hint: "`This user can't sign in because this account is currently disabled`" },
        none: 'Nee, of met een andere code',
      },
    },
  },
  signInMethod: {
    label: 'Manier van aanmelden bij Windows',
    values: { password: 'wachtwoord', hello: 'Windows Hello', 'smart-card': 'smartcard' },
    ask: {
      title: 'Hoe meld je je aan bij Windows?',
      why: 'Sommige organisaties vragen om een extra bevestiging. Een Windows Hello-pincode telt als zo’n bevestiging, een wachtwoord niet.',
      find: ['Denk aan wat je ’s ochtends doet als je deze pc aanzet.'],
      choices: {
        password: 'Met een wachtwoord',
        hello: { label: 'Met een pincode, mijn gezicht of mijn vinger', hint: 'Windows noemt dit Windows Hello.' },
        'smart-card': { label: 'Met een smartcard', hint: 'Een virtuele smartcard telt ook.' },
      },
    },
  },
  mfaRequired: {
    label: 'Extra bevestiging verplicht (MFA)',
    values: yesNo,
    ask: {
      title: 'Vraagt je organisatie bij het aanmelden om een extra bevestiging?',
      why: 'Dat heet meervoudige verificatie (MFA). De synchronisatie vraagt er zelf nooit om. Ze kan dus mislukken zonder dat je een melding ziet.',
      find: ['Denk aan websites en apps voor je werk. Moet je soms op je telefoon een aanmelding goedkeuren of een code typen?'],
      choices: { yes: 'Ja', no: 'Nee, nooit' },
    },
  },
  tenantFederated: {
    label: 'Aanmelden gaat via een eigen server van de organisatie',
    values: yesNo,
    ask: {
      title: 'Loopt het aanmelden bij jouw organisatie via een eigen server?',
      why: 'Zo’n server, bijvoorbeeld AD FS, kan eigen regels hebben voor de extra bevestiging. IT noemt dit gefedereerd.',
      find: [
        'Meld je in een privévenster aan bij Microsoft 365. Kom je voor het wachtwoord op een pagina van je eigen organisatie? Dan is het antwoord ja.',
      ],
      choices: { yes: 'Ja', no: 'Nee, het wachtwoord typ je op de pagina van Microsoft' },
    },
  },
  accessTokenExpired: {
    label: 'Toegangstoken verlopen',
    values: yesNo,
    ask: {
      title: 'Is je toegang op deze pc verlopen (toegangstoken)?',
      why: 'Vraagt een eigen server van je organisatie om een extra bevestiging? Dan kan de synchronisatie stoppen als je toegang verloopt.',
      find: [
        eventViewer,
        aadLog,
        'Gebeurtenis 1097 met `0xCAA90004` en `Getting token by refresh token failed` betekent dat het niet vernieuwd kon worden.',
      ],
      choices: { yes: 'Ja, verlopen of niet te vernieuwen', no: 'Nee' },
    },
  },
  credentials: {
    label: 'Wachtwoord',
    values: { changed: 'veranderd of verlopen', current: 'nog hetzelfde' },
    ask: {
      title: 'Is je wachtwoord veranderd of verlopen?',
      why: 'Misschien kent deze pc je nieuwe wachtwoord nog niet. Dan kan hij je instellingen niet ophalen.',
      find: ['Denk aan de dagen voordat de synchronisatie ophield. Een nieuw wachtwoord van de helpdesk telt ook.'],
      choices: { changed: 'Ja, het is veranderd of verlopen', current: 'Nee, het is nog hetzelfde en het werkt' },
    },
  },
  awayFromNetwork: {
    label: 'Lang niet op het bedrijfsnetwerk',
    values: yesNo,
    ask: {
      title: 'Is deze pc lang niet op het bedrijfsnetwerk geweest?',
      why: 'Een pc van je organisatie moet dat netwerk soms bereiken om je aanmelding te controleren. Anders kan de synchronisatie stoppen.',
      find: ['Een verbinding via de VPN telt ook.'],
      choices: { yes: 'Ja, al weken niet', no: 'Nee, hij was op het netwerk of de VPN' },
    },
  },

  wamDefaultSet: {
    label: 'Standaardaccount voor apps',
    values: { yes: 'ja', no: 'nee', error: 'kon niet worden getest' },
    ask: {
      title: 'Heeft Windows een standaardaccount voor je apps?',
      why: 'Er hoort `YES` te staan. `ERROR` is op zichzelf geen fout: dat zie je ook als de opdracht als administrator of op afstand is uitgevoerd.',
      find: line('WamDefaultSet'),
      choices: {
        yes: printed.yes,
        no: printed.no,
        error: { label: 'Het kon niet worden getest', hint: 'Er staat `ERROR`, met of zonder code.' },
      },
    },
  },
  wamDefaultSetIfOwnAccount: { label: 'Standaardaccount voor apps, als het je eigen account was', values: yesNo },
  signInAccount: {
    label: 'Account waarmee je je bij Windows aanmeldt',
    values: { work: 'werkaccount', personal: 'persoonlijk Microsoft-account', local: 'lokaal account' },
    ask: {
      title: 'Met welk account meld je je aan bij Windows?',
      why: 'Instellingen gaan alleen mee met het account waarmee je je bij Windows aanmeldt. Een werkaccount dat je later hebt toegevoegd, bijvoorbeeld voor Office, neemt ze niet mee.',
      find: ['Open **Instellingen > Accounts > Uw info**. Onder je naam staat welk account het is.'],
      choices: {
        work: { label: 'Mijn werk- of schoolaccount', hint: 'Je ziet het adres dat je van je organisatie hebt gekregen.' },
        personal: { label: 'Een persoonlijk Microsoft-account', hint: 'Bijvoorbeeld een adres van outlook.com, hotmail.com of gmail.com.' },
        local: { label: 'Een lokaal account', hint: 'Er staat “Lokaal account”, of er staat geen e-mailadres.' },
      },
    },
  },
  localAccount: {
    label: 'Aangemeld met een account dat alleen op deze pc bestaat',
    values: yesNo,
    ask: {
      title: 'Is je account op deze pc een lokaal account?',
      why: 'Instellingen gaan alleen mee met het werkaccount waarmee je je bij Windows aanmeldt. Een lokaal account bestaat alleen op deze pc.',
      find: ['Open **Instellingen > Accounts > Uw info**. Onder je naam staat wat voor account het is.'],
      choices: {
        yes: { label: 'Ja', hint: 'Er staat “Lokaal account”, of er staat geen e-mailadres.' },
        no: 'Nee, ik zie het adres van mijn werkaccount',
      },
    },
  },
  wamDefaultAccount: {
    label: 'Soort standaardaccount',
    values: { work: 'werkaccount', personal: 'persoonlijk account' },
    ask: {
      title: 'Welk soort account is de standaard voor je apps?',
      why: 'Dat hoort je werkaccount te zijn. Dan is `WamDefaultGUID` een lange code met `(AzureAd)` aan het eind.',
      find: line('WamDefaultGUID', 'Hoofdletters of kleine letters maakt niet uit.'),
      choices: {
        work: { label: 'Mijn werkaccount', hint: 'De regel eindigt op `(AzureAd)`.' },
        personal: { label: 'Een persoonlijk Microsoft-account', hint: 'De regel eindigt op `(MicrosoftAccount)`.' },
      },
    },
  },
  syncAccount: {
    label: 'Account dat synchroniseert',
    values: { 'sign-in-account': 'het account waarmee je je aanmeldt', 'other-account': 'een ander account, of geen' },
    ask: {
      title: 'Hoort de synchronisatie bij het account waarmee je je aanmeldt?',
      why: 'Instellingen gaan alleen mee met het account waarmee je je bij Windows aanmeldt, en dat hoort je werkaccount te zijn.',
      find: [
        'Open in Windows 10 **Instellingen > Accounts > Uw instellingen synchroniseren**. Bovenaan staat met welk account je synchroniseert.',
        'Open in Windows 11 **Instellingen**. Het account staat bovenaan.',
        'Open **Instellingen > Accounts > Uw info** en vergelijk. We vragen niet naar de naam.',
      ],
      choices: {
        'sign-in-account': 'Ja, het is hetzelfde werkaccount',
        'other-account': { label: 'Nee, er staat een ander account', hint: 'Bijvoorbeeld een persoonlijk account, of helemaal geen.' },
      },
    },
  },
  sameAccount: {
    label: 'Hetzelfde account op beide pc’s',
    values: yesNo,
    ask: {
      title: 'Meld je je op beide pc’s aan met hetzelfde werkaccount?',
      why: 'Instellingen horen bij het account, niet bij de pc. Met twee accounts blijven ze gescheiden.',
      find: ['Open op beide pc’s **Instellingen > Accounts > Uw info** en vergelijk.'],
      choices: { yes: 'Ja', no: 'Nee, met twee accounts' },
    },
  },
  event1098: {
    label: 'Gebeurtenis 1098',
    values: { '0xcaa5001c': 'gezien met code 0xCAA5001C', none: 'niet gezien met deze code' },
    ask: {
      title: 'Staat gebeurtenis 1098 met code 0xCAA5001C in het logboek?',
      why: 'Samen met gebeurtenis 1104 betekent die dat Windows niet bij de aanmeldgegevens kan die het zelf bewaart. Op zichzelf zegt die weinig.',
      find: [eventViewer, aadLog],
      choices: {
        '0xcaa5001c': { label: 'Ja', hint: '`Error: 0xCAA5001C Token broker operation failed`' },
        none: 'Nee, of met een andere code',
      },
    },
  },
  event1104: {
    label: 'Gebeurtenis 1104',
    values: { '0xc000005f': 'gezien met code 0xC000005F', none: 'niet gezien met deze code' },
    ask: {
      title: 'Staat gebeurtenis 1104 met code 0xC000005F in het logboek?',
      why: 'Deze code heeft twee betekenissen. Gebeurtenis 1098 erbij geeft de doorslag.',
      find: [eventViewer, aadLog],
      choices: {
        '0xc000005f': { label: 'Ja', hint: '`AAD Cloud AP plugin call Get token returned error: 0xC000005F`' },
        none: 'Nee, of met een andere code',
      },
    },
  },
  upgradedFrom1511: {
    label: 'Bijgewerkt van versie 1511',
    values: yesNo,
    ask: {
      title: 'Is deze pc bijgewerkt van Windows 10 versie 1511 naar 1607?',
      why: 'Na het bijwerken van build 10586 naar 14393 kwam bij sommige gebruikersnamen een oude fout voor.',
      find: ['Vraag de helpdesk wanneer deze pc is geïnstalleerd. De versies zijn van 2015 en 2016.'],
      choices: { yes: 'Ja, hij is bijgewerkt', no: 'Nee, hij begon met een andere versie' },
    },
  },
  upnMixedCase: {
    label: 'Hoofdletters in de gebruikersnaam',
    values: yesNo,
    ask: {
      title: 'Staan er hoofdletters in de naam waarmee je je aanmeldt?',
      why: 'Op sommige oude pc’s hield de synchronisatie na het bijwerken op bij een naam als UserName in plaats van username.',
      find: [
        'Kijk naar je gebruikersnaam bij **Instellingen > Accounts > Uw info**. Hij lijkt op een e-mailadres.',
        'Vertel ons alleen of er hoofdletters in staan. We vragen niet naar de naam.',
      ],
      choices: { yes: 'Ja, een of meer hoofdletters', no: 'Nee, alleen kleine letters' },
    },
  },

  virtualDesktop: {
    label: 'Virtueel bureaublad',
    values: { none: 'nee', 'one-person': 'ja, voor één persoon', shared: 'ja, gedeeld', 'unknown-kind': 'ja, soort onbekend' },
    ask: {
      title: 'Werk je op een virtueel bureaublad?',
      why: 'Op bureaubladen die mensen delen, en op servers, gaan instellingen misschien niet mee. Microsoft ondersteunt het daar niet.',
      find: [
        'Open je je bureaublad in een venster of browser, en ziet het er op elke pc hetzelfde uit? Dan is het virtueel. De helpdesk weet welke soort het is.',
        'De bureaubladen die je met **Windows-toets + Tab** maakt, tellen niet mee.',
      ],
      choices: {
        none: 'Nee, op een gewone pc',
        'one-person': { label: 'Ja, op een eigen bureaublad', hint: 'Bijvoorbeeld een Cloud PC.' },
        shared: { label: 'Ja, op een bureaublad dat meer mensen gebruiken', hint: 'Bijvoorbeeld op een server voor extern bureaublad.' },
        'unknown-kind': 'Ja, maar ik weet niet welke soort',
      },
    },
  },
  remoteSession: { label: 'De opdracht is op afstand uitgevoerd', values: { yes: 'ja' } },
  cloud: {
    label: 'Cloud van de organisatie',
    values: { public: 'de gewone', 'not-covered': 'een aparte' },
    ask: {
      title: 'Gebruikt je organisatie een aparte cloud van Microsoft?',
      why: 'In clouds voor overheden (GCC High), soevereine clouds en China biedt Microsoft dit niet aan.',
      find: ['Vraag het aan IT of de helpdesk. De meeste organisaties gebruiken de gewone cloud.'],
      choices: { public: 'Nee, de gewone', 'not-covered': 'Ja: GCC High, een soevereine cloud of China' },
    },
  },
  settingsUrl: {
    label: 'Synchronisatieadres',
    values: { filled: 'ingevuld', empty: 'leeg' },
    ask: {
      title: 'Weet deze pc waar je instellingen bewaard worden?',
      why: 'Windows krijgt dit adres als je je aanmeldt nadat je organisatie de synchronisatie heeft aangezet. Leeg is normaal als die niet aanstaat, en zegt misschien niets als beleid de back-up regelt. Het kan ook aan een certificaat liggen dat niet klopt.',
      find: line('SettingsUrl', 'In oude versies heet de regel `AzureAdSettingsUrl`. Neem niet `WorkplaceSettingsUrl`.'),
      choices: {
        filled: { label: 'Ja', hint: 'Achter de dubbele punt staat een lange rij letters en cijfers.' },
        empty: { label: 'Nee', hint: 'De regel is er wel, maar achter de dubbele punt staat niets.' },
      },
    },
  },
  windowsBackupPolicy: {
    label: 'Het beleid Enable Windows Backup op deze pc',
    values: { enabled: 'ingeschakeld', disabled: 'uitgeschakeld' },
  },
  syncPolicy: {
    label: 'Beleid voor de hele synchronisatie',
    values: { off: 'uit, en mensen kunnen het niet veranderen', 'off-by-default': 'staat eerst uit', none: 'geen' },
    ask: {
      title: 'Zet een regel (beleid) op deze pc de synchronisatie uit?',
      why: 'Door zo’n regel worden schakelaars grijs, of blijven ze uit staan.',
      find: [
        'Dit is iets voor de helpdesk. Voer `reg query HKLM\\Software\\Policies\\Microsoft\\Windows\\SettingSync` uit in een opdrachtprompt. De opdracht verandert niets.',
        'Nog beter: plak de tekst op de pagina **Plak de uitvoer**. Dan lezen we alle waarden.',
      ],
      choices: {
        off: {
          label: 'Ja, en mensen kunnen het niet veranderen',
          hint: '`DisableSettingSync` is `0x2` en `DisableSettingSyncUserOverride` is `0x1`.',
        },
        'off-by-default': {
          label: 'Ja, maar mensen kunnen het aanzetten',
          hint: '`DisableSettingSync` is `0x2`, en de andere waarde is `0x0` of staat er niet.',
        },
        none: { label: 'Nee', hint: 'De sleutel of de waarde bestaat niet. Ergens anders kan nog wel beleid zijn ingesteld.' },
      },
    },
  },
  syncPolicyGroups: {
    label: 'Beleid houdt tegen',
    values: {
      accessibility: 'toegankelijkheid',
      apps: 'apps',
      browser: 'de browser',
      language: 'taal',
      metered: 'alles op netwerken met een datalimiet',
      passwords: 'wachtwoorden',
      personalisation: 'persoonlijke instellingen',
      windows: 'andere Windows-instellingen',
    },
  },
  allowSyncMySettings: {
    label: 'Synchronisatie toegestaan via MDM (AllowSyncMySettings)',
    values: { allowed: 'toegestaan', blocked: 'geblokkeerd' },
  },
  backupPolicies: {
    label: 'Uitgeschakeld beleid dat de back-up stilzet',
    values: {
      EnableActivityFeed: '`EnableActivityFeed`',
      PublishUserActivities: '`PublishUserActivities`',
      UploadUserActivities: '`UploadUserActivities`',
      EnableCdp: '`EnableCDP`',
      AllowConnectedDevices: '`AllowConnectedDevices`',
    },
  },
  policyChannels: {
    label: 'Het back-upbeleid is ingesteld via',
    values: { one: 'groepsbeleid of MDM', both: 'groepsbeleid en MDM' },
    ask: {
      title: 'Is de regel Enable Windows Backup op twee plekken ingesteld?',
      why: 'Via groepsbeleid én via MDM: dan is volgens Microsoft niet te voorspellen wat er gebeurt.',
      find: ['Vraag het aan IT. Op je pc kun je dit niet zien.'],
      choices: { one: 'Nee, op één plek of nergens', both: 'Ja, via groepsbeleid en via MDM' },
    },
  },
  roamingManagedBy: {
    label: 'De synchronisatie wordt beheerd via',
    values: { 'backup-policy': 'het beleid Enable Windows Backup', 'old-controls': 'de oude schakelaar of ouder beleid' },
    ask: {
      title: 'Hoe beheert je organisatie de synchronisatie van instellingen?',
      why: 'Sinds 1 juli 2026 kan dat alleen nog met het beleid **Enable Windows Backup**. Wat er daarvoor was ingesteld, telt nog tot ongeveer juli 2027; Microsoft noemt geen dag.',
      find: ['Vraag het aan IT of de helpdesk. Op je pc kun je dit niet zien.'],
      choices: {
        'backup-policy': { label: 'Met het beleid Enable Windows Backup', hint: 'In Intune, een andere MDM of groepsbeleid.' },
        'old-controls': {
          label: 'Met wat er vóór juli 2026 is ingesteld',
          hint: 'De schakelaar in het Entra-beheercentrum, of oudere instellingen in groepsbeleid en MDM.',
        },
      },
    },
  },
  roamingEnabled: {
    label: 'De synchronisatie staat aan in de organisatie',
    values: yesNo,
    ask: {
      title: 'Heeft je organisatie de synchronisatie van instellingen aangezet?',
      why: 'Zo niet, dan gaat er niets mee en is er op je pc niets stuk. Schakelaars die je kunt gebruiken, bewijzen niets: vanaf Windows 11 26H2 staat back-up standaard aan, en nergens staat dat instellingen daardoor meegaan.',
      find: [
        'Vraag het aan IT of de helpdesk. Daar heet het misschien Enterprise State Roaming (ESR).',
        'Voor IT: kijk naar het beleid **Enable Windows Backup**. Tot juli 2026 was het de schakelaar **Users may sync settings and app data across devices**, in 2017 **Users May Sync Settings and Enterprise App Data**.',
      ],
      choices: { yes: 'Ja', no: 'Nee' },
    },
  },
  roamingAssigned: {
    label: 'De gebruiker mag synchroniseren',
    values: yesNo,
    ask: {
      title: 'Zit je in de groep die mag synchroniseren?',
      why: 'Een organisatie kan de synchronisatie toestaan voor iedereen, of alleen voor een gekozen groep.',
      find: [
        'Vraag het aan IT of de helpdesk. Op je pc kun je dit niet zien.',
        'Voor IT: kijk waaraan het beleid **Enable Windows Backup** is toegewezen. De oude schakelaar kende All, of Selected met een beveiligingsgroep.',
      ],
      choices: { yes: 'Ja, of iedereen mag het', no: 'Nee' },
    },
  },
  licence: {
    label: 'Licentie voor de synchronisatie',
    values: yesNo,
    ask: {
      title: 'Heb je de licentie die voor de synchronisatie nodig is?',
      why: 'Volgens Microsofts pagina’s over de synchronisatie (ESR) is Microsoft Entra ID P1 of P2 nodig (vroeger Azure AD Premium). De nieuwere pagina over de back-up noemt geen eigen licentie.',
      find: ['Vraag het aan IT of de helpdesk. Op je pc kun je dit niet zien.'],
      choices: { yes: 'Ja', no: 'Nee' },
    },
  },
  restarted: {
    label: 'Opnieuw opgestart en aangemeld sinds de synchronisatie aanstaat',
    values: yesNo,
    ask: {
      title: 'Heb je deze pc opnieuw opgestart sinds de synchronisatie is aangezet?',
      why: 'Nadat je organisatie het heeft aangezet, moet de pc opnieuw opstarten en moet jij je aanmelden.',
      find: ['Een laptop dichtklappen is niet opnieuw opstarten. Is de synchronisatie al lang geleden aangezet? Dan is het antwoord ja.'],
      choices: { yes: 'Ja, opnieuw opgestart en aangemeld', no: 'Nee, nog niet' },
    },
  },

  otherNetwork: {
    label: 'Op een ander netwerk',
    values: { works: 'werkt het', 'no-difference': 'geen verschil' },
    ask: {
      title: 'Werkt het op een ander netwerk?',
      why: 'Gaan je instellingen thuis wel mee en op kantoor niet? Dan zit er iets op het netwerk in de weg.',
      find: [
        'Verbind de pc met een ander netwerk, bijvoorbeeld de hotspot van je telefoon. Vergrendel en ontgrendel hem en wacht 5 minuten.',
      ],
      choices: { works: 'Ja, daar werkt het', 'no-difference': 'Nee, het maakt geen verschil' },
    },
  },
  proxies: { label: 'Proxy van de gebruiker en van het systeem', values: { different: 'verschillend' } },
  settingsPage: {
    label: 'Pagina voor de synchronisatie in Instellingen',
    values: {
      on: 'schakelaars aan',
      off: 'schakelaars uit',
      'grey-account-text': 'grijs, met een tekst over accounts',
      'grey-managed': 'grijs, beheerd door de organisatie',
      'grey-no-text': 'grijs, zonder tekst',
      'not-available': 'niet beschikbaar voor dit account',
      'not-supported': 'niet ondersteund door de organisatie',
      'not-found': 'niet gevonden',
    },
    ask: {
      title: 'Wat zie je op de pagina voor de synchronisatie in Instellingen?',
      why: 'De synchronisatie en de losse instellingen moeten daar aanstaan. Grijze schakelaars hebben meer dan één oorzaak, en de tekst erbij maakt duidelijk welke.',
      find: [
        'Open in Windows 11 **Instellingen > Accounts > Windows Back-up (Windows backup) > Mijn voorkeuren onthouden (Remember my preferences)**.',
        'Open in Windows 10 **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      ],
      choices: {
        on: 'De schakelaars staan aan',
        off: 'De schakelaars staan uit, en ik kan ze aanzetten',
        'grey-account-text': {
          label: 'De schakelaars zijn grijs, en er staat een tekst over het soort account',
          hint: 'Er staat iets als “Sommige Windows-functies zijn alleen beschikbaar als u een Microsoft-account of werkaccount gebruikt” (Some Windows features are only available if you are using a Microsoft account or work account).',
        },
        'grey-managed': {
          label: 'De schakelaars zijn grijs, en mijn organisatie beheert ze',
          hint: 'Er staat iets als “Sommige instellingen zijn verborgen of worden beheerd door uw organisatie” (Some settings are hidden or managed by your organisation).',
        },
        'grey-no-text': 'De schakelaars zijn grijs, zonder zo’n tekst',
        'not-available': {
          label: 'Er staat dat synchronisatie niet beschikbaar is voor mijn account',
          hint: 'Er staat iets als “Sync is not available for your account. Contact your system administrator to resolve this.”',
        },
        'not-supported': {
          label: 'Er staat dat mijn organisatie dit niet ondersteunt',
          hint: 'Er staat iets als “This feature is not supported by your organization.”, in de app **Windows Back-up (Windows Backup)**.',
        },
        'not-found': 'Ik kan de pagina niet vinden',
      },
    },
  },
  missingSettings: {
    label: 'Wat er ontbreekt',
    values: {
      everything: 'alles',
      theme: 'thema',
      wallpaper: 'bureaubladachtergrond',
      'lock-screen': 'vergrendelingsscherm',
      taskbar: 'taakbalk',
      start: 'Startmenu',
      language: 'lijst met talen',
      'date-time': 'datum en tijd',
      passwords: 'wachtwoorden of wifi',
      'app-data': 'app-gegevens',
      'desktop-programs': 'instellingen van programma’s',
      'edge-data': 'favorieten van Edge',
      'ie-favourites': 'favorieten van Internet Explorer',
      'protected-data': 'beveiligde gegevens',
      mouse: 'muis',
      accessibility: 'toegankelijkheid',
      'desktop-icons': 'pictogrammen op het bureaublad',
      'display-language': 'weergavetaal',
      'keyboard-layout': 'toetsenbordindeling',
      region: 'regio',
      'time-zone': 'tijdzone',
      'night-light': 'nachtlamp',
      'file-explorer': 'Verkenner',
      clipboard: 'klembord',
      printers: 'printers',
      files: 'bestanden',
      outlook: 'Outlook',
      teams: 'Teams',
      office: 'Office',
      powertoys: 'PowerToys',
      other: 'iets anders',
    },
    ask: {
      title: 'Welke instellingen gaan niet mee?',
      why: 'Sommige instellingen gaan mee, andere nooit. Edge heeft een eigen synchronisatie.',
      find: ['Denk aan wat je op de andere pc verwachtte te zien. Gaat het om één instelling of om alles?'],
      choices: {
        everything: 'Er gaat helemaal niets mee',
        theme: 'Het thema en de kleuren',
        wallpaper: 'De bureaubladachtergrond',
        'lock-screen': 'Het vergrendelingsscherm',
        taskbar: 'De taakbalk',
        start: 'De indeling van het Startmenu',
        language: 'De lijst met talen',
        'date-time': 'Datum of tijd',
        passwords: {
          label: 'Opgeslagen wachtwoorden of wifi-netwerken',
          hint: 'Die Windows zelf bewaart. Vult Edge ze in? Kies dan Edge.',
        },
        'app-data': { label: 'Wat apps uit de Microsoft Store onthouden', hint: 'Bijvoorbeeld waar je in een app gebleven was.' },
        'desktop-programs': { label: 'Andere programma’s, of instellingen daarin', hint: 'Bijvoorbeeld Adobe, Chrome of Firefox.' },
        'edge-data': 'Favorieten of wachtwoorden in Microsoft Edge',
        'ie-favourites': 'Favorieten in Internet Explorer',
        'protected-data': {
          label: 'Gegevens die mijn organisatie beveiligt',
          hint: 'Windows Information Protection (WIP), op oudere pc’s.',
        },
        mouse: 'De muis of het touchpad',
        accessibility: { label: 'Toegankelijkheid', hint: 'Bijvoorbeeld tekstgrootte, contrast of plaktoetsen.' },
        'desktop-icons': 'De pictogrammen op het bureaublad',
        'display-language': 'De taal van Windows zelf',
        'keyboard-layout': 'De toetsenbordindeling',
        region: 'Land, regio of hoe datums en getallen geschreven worden',
        'time-zone': 'De tijdzone',
        'night-light': 'De nachtlamp',
        'file-explorer': 'Instellingen van Verkenner',
        clipboard: 'Wat ik gekopieerd heb, op de andere pc',
        printers: 'Mijn printers',
        files: { label: 'Mijn bestanden', hint: 'Op het bureaublad, in Documenten of in Afbeeldingen.' },
        outlook: 'Outlook: handtekening, weergaven, instellingen',
        teams: 'Teams',
        office: 'Word, Excel en andere Office-apps',
        powertoys: 'PowerToys',
        other: { label: 'Iets anders', hint: 'Bijvoorbeeld lettertypen, meldingen, VPN of Bluetooth.' },
      },
    },
  },
  expectation: {
    label: 'Wat er verwacht wordt',
    values: {
      settings: 'instellingen gaan mee naar een andere pc',
      'apps-or-layout': 'apps of de indeling van Start',
      'restored-pc': 'een nieuwe pc zoals de oude was',
      'backup-only': 'alleen de back-up wordt gebruikt',
    },
    ask: {
      title: 'Gebruik je twee pc’s, of is een pc nieuw of opnieuw ingesteld?',
      why: 'Tussen pc’s die je naast elkaar gebruikt, gaan instellingen mee. Een nieuwe of opnieuw ingestelde pc krijgt ze uit een back-up, en dat is iets anders.',
      find: ['Denk aan de pc waarop je instellingen ontbreken. Gebruik je die naast een andere, of komt hij in de plaats van een andere?'],
      choices: {
        settings: 'Ik gebruik twee of meer pc’s, en instellingen gaan niet van de ene naar de andere',
        'apps-or-layout': 'Ik gebruik twee of meer pc’s, en mis mijn apps of de indeling van Start',
        'restored-pc': 'Een pc is nieuw of opnieuw ingesteld, en is niet zoals hij was',
        'backup-only': {
          label: 'Ik gebruik alleen Windows Back-up',
          hint: 'In de app **Windows Back-up (Windows Backup)** staat dat er een back-up is gemaakt.',
        },
      },
    },
  },
  profileMessage: {
    label: 'Melding over een profiel op een server',
    values: yesNo,
    ask: {
      title: 'Zie je een melding over een zwervend profiel?',
      why: 'Dat is iets anders, van vroeger. Met de synchronisatie van instellingen heeft het niets te maken.',
      find: ['Er staat iets als “Uw zwervende profiel is niet volledig gesynchroniseerd”, bij het aan- of afmelden.'],
      choices: { yes: 'Ja', no: 'Nee' },
    },
  },
  automaticTime: {
    label: 'Automatische tijd',
    values: { on: 'aan', off: 'uit' },
    ask: {
      title: 'Zet Windows op deze pc zelf de tijd goed?',
      why: 'De automatische tijd overschrijft misschien de andere instellingen voor datum, tijd en regio.',
      find: ['Zoek in **Instellingen** naar “tijd” en kijk bij **Tijd automatisch instellen (Set time automatically)**.'],
      choices: { on: 'Ja, dat staat aan', off: 'Nee, dat staat uit' },
    },
  },
  event6013: {
    label: 'Gebeurtenis 6013',
    values: { '0x80070259': 'gezien met code 80070259', none: 'niet gezien met deze code' },
    ask: {
      title: 'Staat gebeurtenis 6013 met code 80070259 in het logboek?',
      why: 'In Windows 10 versie 1607 staat die er vaak op pc’s met apps die de organisatie zelf heeft geïnstalleerd (sideloading).',
      find: [
        eventViewer,
        'Open in Windows 10 **Logboeken Toepassingen en Services > Microsoft > Windows > SettingSync-Azure**.',
        noSuchLog,
      ],
      choices: { '0x80070259': { label: 'Ja', hint: 'Er kan ook `0x80070259` staan.' }, none: 'Nee, of met een andere code' },
    },
  },
  uacPrompts: {
    label: 'Windows vraagt om toestemming tijdens de synchronisatie',
    values: yesNo,
    ask: {
      title: 'Vraagt Windows om toestemming als wachtwoorden meegaan?',
      why: 'Een oude versie van Windows deed dat op pc’s met wifi. Nu kunnen zulke vragen komen nadat een pc uit een back-up is teruggezet.',
      find: ['Het scherm wordt donker, en **Gebruikersaccountbeheer (User Account Control)** vraagt of iets je pc mag wijzigen.'],
      choices: { yes: 'Ja, af en toe, zonder dat ik iets doe', no: 'Nee' },
    },
  },
  wirelessAdapter: {
    label: 'Wifi-adapter',
    values: yesNo,
    ask: {
      title: 'Heeft deze pc wifi?',
      why: 'De oude fout met de vragen om toestemming komt alleen voor op pc’s met een wifi-adapter.',
      find: ['Bijna elke laptop heeft wifi. Zoek op een vaste pc in **Instellingen** naar “wifi”.'],
      choices: { yes: 'Ja', no: 'Nee' },
    },
  },

  whichPc: {
    label: 'Deze pc',
    values: { lacking: 'de pc waarop de instellingen ontbreken', source: 'de pc met de instellingen' },
    ask: {
      title: 'Over welke van je pc’s gaat het?',
      why: 'Alles moet op beide pc’s kloppen. Het helpt om te weten welke we nakijken.',
      find: ['Begin als het kan met de pc waarop je instellingen ontbreken.'],
      choices: { lacking: 'De pc waarop mijn instellingen ontbreken', source: 'De pc met mijn instellingen' },
    },
  },
  whoIsAffected: {
    label: 'Wie heeft er last van',
    values: { 'only-me': 'één persoon', several: 'meer mensen' },
    ask: {
      title: 'Heb jij dit alleen, of collega’s ook?',
      why: 'Hebben meer mensen er last van, dan ligt het waarschijnlijk niet aan je pc.',
      find: ['Vraag het aan een collega die ook twee pc’s gebruikt.'],
      choices: { 'only-me': 'Alleen ik, voor zover ik weet', several: 'Meer mensen' },
    },
  },
  deviceCount: {
    label: 'Aantal pc’s in gebruik',
    values: { two: 'twee', more: 'meer dan twee' },
    ask: {
      title: 'Hoeveel pc’s gebruik je met dit account?',
      why: 'Bij meer dan twee kunnen we zien of één pc afwijkt van de rest.',
      find: ['Een virtueel bureaublad telt ook als pc.'],
      choices: { two: 'Twee', more: 'Meer dan twee' },
    },
  },
  devicesAffected: {
    label: 'Pc’s waarop het misgaat',
    values: { some: 'een deel', all: 'allemaal' },
    ask: {
      title: 'Gaat het op al je pc’s mis, of op een deel?',
      why: 'Gaat het op een deel mis? Dan kijken we naar die pc’s. Op allemaal? Dan kijken we naar je account en naar wat je organisatie toestaat.',
      find: ['Verander **Land of regio (Country or region)** op één pc. Kijk op welke andere pc’s dat binnen 5 minuten aankomt.'],
      choices: { some: 'Op een deel', all: 'Op allemaal' },
    },
  },
  pasteSeen: { label: 'Uitvoer van de opdracht geplakt', values: { yes: 'ja' } },
  seenCode: { label: 'Code in wat geplakt is', values: {} },
  seenMessage: {
    label: 'Melding in wat geplakt is',
    values: {
      'grey-account-text': 'functies alleen voor een Microsoft-account of werkaccount',
      'managed-by-organisation': 'beheerd door je organisatie',
      'not-available': 'synchronisatie is niet beschikbaar voor je account',
      'not-supported': 'niet ondersteund door je organisatie',
      'edge-not-available': 'in Edge: synchronisatie niet beschikbaar voor dit account',
      'edge-turned-off': 'in Edge: synchronisatie uitgezet door de beheerder',
      'edge-no-connection': 'in Edge: geen verbinding met de synchronisatieserver',
      'roaming-profile': 'zwervend profiel niet volledig gesynchroniseerd',
      'device-deleted': 'de organisatie heeft dit apparaat verwijderd',
      'not-allowed-to-join': 'deze gebruiker mag het apparaat niet registreren',
      'too-many-devices': 'te veel apparaten of gebruikers voor dit account',
      'join-error': 'de pc koppelen is mislukt',
      'enrolment-error': 'de pc aanmelden bij het apparaatbeheer is mislukt',
      'account-locked': 'het account is tijdelijk vergrendeld',
      'permission-to-sign-in': 'Continue to sign in? (doorgaan met aanmelden)',
      'access-blocked': 'hier geen toegang',
      'no-registry-key': 'registersleutel niet gevonden',
      'no-events': 'geen gebeurtenissen gevonden',
      'no-such-log': 'logboek niet gevonden',
      'access-denied': 'toegang geweigerd',
      'unknown-command': 'opdracht niet gevonden',
    },
  },
  pasteLacks: {
    label: 'Ontbreekt in wat er geplakt is',
    values: {
      'device-state': '**Device State**',
      'device-details': '**Device Details**',
      'tenant-details': '**Tenant Details**',
      'user-state': '**User State**',
      'sso-state': '**SSO State**',
    },
  },
} satisfies FactTexts;
