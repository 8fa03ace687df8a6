import type { FieldTexts } from '../types';

// Wat de opdracht afdrukt, is op elke Windows Engels: namen en waarden worden niet vertaald.

const proxy = {
  'Auto Detect Settings': {
    means: 'Of Windows zelf naar een proxy zoekt.',
    values: { YES: 'Ja, dat gebeurt.', NO: 'Nee, dat gebeurt niet.' },
  },
  'Auto-Configuration URL': { means: 'Het adres van een script dat de proxy kiest.' },
  'Proxy Server List': { means: 'De proxyservers.' },
  'Proxy Bypass List': { means: 'De adressen die zonder de proxy worden bereikt.' },
} as const;

const keyProvider = {
  'Microsoft Platform Crypto Provider': 'In de chip.',
  'Microsoft Software Key Storage Provider': 'In software. Dat is geen fout.',
} as const;

const mdm = {
  empty: 'Er was geen beheer ingesteld, of je viel er niet onder toen de pc gekoppeld werd.',
  filled: 'Dit bewijst niet dat de pc beheerd wordt.',
} as const;

const settingsUrl = {
  filled: 'Windows weet waar je instellingen bewaard worden.',
  empty:
    'Hoort de synchronisatie wel aan te staan? Dan is die pas na je laatste aanmelding aangezet, zit je niet in de groep, of klopt het certificaat niet.',
} as const;

const settingsUrlDoubt =
  'Alle bronnen hierover zijn ouder dan juli 2026, toen het beheer van synchronisatie verhuisde. Of een pc met het nieuwe back-upbeleid een adres geeft, is niet gedocumenteerd.';

const attempt =
  'Staat er alleen als de nieuwste poging na de laatste geslaagde vernieuwing mislukte. Op een gedeelde pc kan het om iemand anders gaan.';

const ticket = { YES: 'Dat is er.', NO: 'Dat is er niet. Voor de synchronisatie is dat geen fout.' } as const;

const ticketNormal = 'Bijgewerkte Windows 10 geeft deze regel ook.';

const test = {
  PASS: 'Dat is gelukt.',
  FAIL: 'Dat is niet gelukt. De codes tussen haakjes zeggen meer.',
  SKIPPED: 'Niet getest, vaak omdat een eerdere test mislukte.',
} as const;

const updated = { YES: 'Bijgewerkt.', 'Managed by MDM': 'Het apparaatbeheer (MDM) zorgt daarvoor.' } as const;

const hello = {
  YES: 'Dat is zo.',
  NO: 'Dat is niet zo. Dat is alleen voor Hello van belang.',
  UNKNOWN: 'De opdracht kon het niet zien.',
} as const;

const adfs = { YES: 'Dat is zo.', NO: 'Gewoon als er zo’n server niet is.' } as const;

export const fields: FieldTexts = {
  'Device State': {
    about: 'Hoe deze pc aan je organisatie vastzit. Het gaat over de pc, niet over jou.',
    fields: {
      AzureAdJoined: {
        means: 'Of deze pc gekoppeld is aan Microsoft Entra, waarin je organisatie haar accounts en apparaten bijhoudt.',
        values: {
          YES: 'De pc is gekoppeld. Staat er ook `DomainJoined : YES`, dan is hij hybride gekoppeld.',
          NO: 'Zolang de pc niet gekoppeld is, gaan je instellingen niet mee.',
        },
      },
      EnterpriseJoined: {
        means: 'Of de pc geregistreerd is bij een eigen server van je organisatie (AD FS).',
        values: {
          YES: 'Voor de synchronisatie is Microsoft Entra nodig. Met `AzureAdJoined : NO` is deze registratie niet genoeg.',
          NO: 'Heel gewoon.',
        },
        doubt:
          'Microsofts pagina noemt dit nu een koppeling aan het domein, en spreekt daarmee de eigen tabel tegen. Wij volgen de oudere tekst. Volgens die pagina kan `YES` niet tegelijk hier en bij `AzureAdJoined` staan. Zie je dat toch? Laat IT ernaar kijken.',
      },
      DomainJoined: {
        means: 'Of de pc lid is van het domein van je organisatie.',
        values: {
          YES: 'Prima als er bij `AzureAdJoined` ook `YES` staat. Hiervan hangt af welke reparatie veilig is.',
          NO: 'Prima op een pc die alleen aan Microsoft Entra gekoppeld is.',
        },
      },
      DomainName: { means: 'De korte naam van dat domein.' },
      'Virtual Desktop': {
        means: 'Of dit een virtueel bureaublad is, en van welk soort.',
        values: {
          'NOT SET': 'Niets wijst hier op een virtueel bureaublad.',
          YES: 'De regels erna noemen de aanbieder en het soort. Op een server met bureaubladen voor meer mensen wordt de synchronisatie niet ondersteund.',
          INVALID: 'Windows vond gegevens van een virtueel bureaublad die niet kloppen.',
        },
        doubt: 'Microsoft beschrijft deze regel bij de details van het apparaat. In echte uitvoer staat hij hier.',
      },
      'Device Name': { means: 'De naam van deze pc.' },
    },
  },
  'Device Details': {
    about: 'Waarmee de pc bewijst wie hij is: id, certificaat en sleutel. Het gaat over de pc, niet over jou.',
    fields: {
      DeviceId: { means: 'De id van deze pc in Microsoft Entra. Een beheerder kan hem daar opzoeken.' },
      Thumbprint: { means: 'Het kenmerk van het certificaat van de pc: 40 letters en cijfers.' },
      DeviceCertificateValidity: {
        means: 'Van wanneer tot wanneer het certificaat van de pc geldt, in UTC.',
        values: {
          valid: 'Vandaag ligt tussen de twee datums.',
          expired: 'De pc kan niet meer bewijzen welke pc hij is.',
          'not-yet-valid': 'Kijk eerst naar datum en tijd van de pc: misschien loopt de klok niet goed.',
        },
        normal: 'In alle uitvoer die we kennen, is dat tien jaar.',
      },
      KeyContainerId: { means: 'De plek waar de pc zijn geheime sleutel bewaart.' },
      KeyProvider: { means: 'Of de sleutel in de beveiligingschip (TPM) zit of in software.', values: keyProvider },
      TpmProtected: {
        means: 'Of de sleutel in de beveiligingschip (TPM) zit.',
        values: {
          YES: 'In de chip. Goed om te weten als een foutmelding over de TPM gaat.',
          NO: 'In software. Voor de synchronisatie is dat geen fout.',
        },
      },
      DeviceAuthStatus: {
        means: 'Hiermee vraagt de pc zelf in de cloud na of hij nog wordt geaccepteerd.',
        values: {
          SUCCESS: 'De pc wordt geaccepteerd.',
          'FAILED. Device is either disabled or deleted':
            'Deze pc is in Microsoft Entra geblokkeerd (uitgeschakeld) of verwijderd. Een beheerder moet hem daar eerst opzoeken.',
          FAILED: 'De controle mislukte, met de fout die erachter staat. Misschien is de pc alleen offline, of zit er een proxy tussen.',
        },
        normal: 'De controle loopt als systeem. Ze kan dus mislukken terwijl je eigen browser wel werkt.',
      },
    },
  },
  'Tenant Details': {
    about: 'Je organisatie in Microsoft Entra (de tenant) en de adressen van haar diensten.',
    fields: {
      TenantName: { means: 'De naam van je organisatie.', values: { empty: 'Op veel hybride pc’s heel gewoon.' } },
      TenantId: { means: 'De id van je organisatie. Zo zie je of de pc aan de juiste organisatie gekoppeld is.' },
      Idp: {
        means: 'De dienst die mensen aanmeldt, meestal `login.windows.net`.',
        normal: 'Ontbreekt in één uitvoer uit 2025 waar verder niets mis mee was.',
      },
      AuthCodeUrl: { means: 'Een adres van de aanmelddienst (OAuth), voor codes.' },
      AccessTokenUrl: { means: 'Een adres van de aanmelddienst (OAuth), voor tokens.' },
      MdmUrl: {
        means: 'Van waaruit de pc beheerd zou worden (MDM, bijvoorbeeld Intune).',
        values: mdm,
        normal: 'Het adres is bewaard toen de pc gekoppeld werd, en kan verouderd zijn.',
      },
      MdmTouUrl: { means: 'Waar de gebruiksvoorwaarden van dat beheer staan.', values: mdm },
      MdmComplianceUrl: { means: 'Waar je ziet of de pc aan de regels van je organisatie voldoet.', values: mdm },
      dmComplianceUrl: { means: 'Hetzelfde als `MdmComplianceUrl`, verkeerd gespeld in een voorbeeld op Microsofts pagina.', values: mdm },
      SettingsUrl: {
        means: 'Waar je instellingen bewaard worden, in gecodeerde vorm. Artikelen tot 2019 noemen het `AzureAdSettingsUrl`.',
        values: settingsUrl,
        normal: 'Leeg is gewoon waar de synchronisatie nooit is aangezet.',
        doubt: settingsUrlDoubt,
      },
      AzureAdSettingsUrl: {
        means: 'Zo heet `SettingsUrl` in artikelen van 2017 tot 2019. In alle echte uitvoer die we kennen, staat `SettingsUrl`.',
        values: settingsUrl,
        doubt: settingsUrlDoubt,
      },
      JoinSrvVersion: { means: 'De versie van de dienst die pc’s registreert.' },
      JoinSrvUrl: { means: 'Het adres van de dienst die pc’s registreert.' },
      JoinSrvId: { means: 'De id van de dienst die pc’s registreert.' },
      KeySrvVersion: { means: 'De versie van de dienst voor sleutels van Windows Hello.' },
      KeySrvUrl: { means: 'Het adres van de dienst voor sleutels van Windows Hello.' },
      KeySrvId: { means: 'De id van de dienst voor sleutels van Windows Hello.' },
      WebAuthNSrvVersion: { means: 'De versie van de dienst voor beveiligingssleutels (FIDO).' },
      WebAuthNSrvUrl: { means: 'Het adres van de dienst voor beveiligingssleutels (FIDO).' },
      WebAuthNSrvId: { means: 'De id van de dienst voor beveiligingssleutels (FIDO).' },
      DeviceManagementSrvVer: { means: 'De versie van de dienst voor apparaatbeheer.' },
      DeviceManagementSrvVersion: {
        means: 'Hetzelfde als `DeviceManagementSrvVer`; een hulpmiddel dat de uitvoer overneemt, noemt het zo.',
      },
      DeviceManagementSrvUrl: { means: 'Het adres van de dienst voor apparaatbeheer.' },
      DeviceManagementSrvId: { means: 'De id van de dienst voor apparaatbeheer.' },
    },
  },
  'User State': {
    about: 'Wat Windows hier over jou weet. Het gaat over wie de opdracht uitvoerde: doe dat dus zelf, en niet als administrator.',
    fields: {
      NgcSet: {
        means: 'Of je op deze pc Windows Hello hebt ingesteld, bijvoorbeeld een pincode.',
        values: {
          YES: 'Aanmelden met Hello telt voor de synchronisatie ook als meervoudige verificatie (MFA).',
          NO: 'Hello is niet ingesteld. Dat is geen fout, tenzij je organisatie MFA eist en je je met een wachtwoord aanmeldt.',
        },
      },
      NgcKeyId: { means: 'De id van je sleutel voor Windows Hello. Staat er alleen als je er een hebt.' },
      CanReset: {
        means: 'Hoe een vergeten pincode van Hello opnieuw kan worden ingesteld.',
        values: {
          DestructiveOnly: 'Alleen op de manier die destructief heet.',
          NonDestructiveOnly: 'Alleen op de andere manier.',
          DestructiveAndNonDestructive: 'Op beide manieren.',
          Unknown: 'Windows weet het niet.',
        },
        normal: 'Staat bij `NgcSet : YES`.',
      },
      WorkplaceJoined: {
        means: 'Of er voor jou een werk- of schoolaccount is toegevoegd zonder de pc te koppelen (geregistreerd).',
        values: {
          YES: 'Op zichzelf is dat niet genoeg: instellingen gaan mee met het account waarmee je je bij Windows aanmeldt.',
          NO: 'Heel gewoon op een gekoppelde pc.',
        },
        normal:
          'Staat er `YES` op een hybride pc, dan is het account toegevoegd voordat het koppelen klaar was. Volgens Microsoft kan aanmelden daardoor onbetrouwbaar worden. Vanaf Windows 10 versie 1803 verdwijnt het als die gebruiker zich na het koppelen aanmeldt.',
      },
      WorkAccountCount: { means: 'Hoeveel van zulke accounts er zijn toegevoegd.' },
      WamDefaultSet: {
        means: 'Of Windows een standaardaccount van jou heeft om tokens mee te halen.',
        values: {
          YES: 'Dat is er. De volgende regels zeggen welk account.',
          NO: 'Op een gekoppelde pc heeft Windows dan geen account waarmee instellingen meegaan.',
          ERROR: 'Meestal is de opdracht als administrator, als iemand anders of van afstand uitgevoerd. Op zichzelf nooit een fout.',
        },
        normal: 'Een pc die niet gekoppeld is, geeft ook `ERROR`, zelfs in een gewone opdrachtprompt.',
      },
      WamDefaultAuthority: {
        means: 'Of dat account van een organisatie is of privé.',
        values: { organizations: 'Een werk- of schoolaccount.', consumers: 'Een persoonlijk Microsoft-account is het standaardaccount.' },
        normal: 'Staat er alleen als er een standaardaccount is.',
      },
      WamDefaultId: {
        means: 'Waar dat account zich aanmeldt. Voor beide soorten is dat `https://login.microsoft.com`.',
        normal: 'Staat er alleen als er een standaardaccount is.',
      },
      WamDefaultGUID: {
        means: 'Wat voor account het standaardaccount is. Dat zie je aan het woord tussen haakjes aan het eind.',
        values: { '(AzureAd)': 'Een werk- of schoolaccount.', '(MicrosoftAccount)': 'Een persoonlijk Microsoft-account.' },
        normal: 'Staat er alleen als er een standaardaccount is.',
      },
    },
  },
  'SSO State': {
    about: 'Je aanmeldtokens. Ze horen bij wie de opdracht uitvoerde. Op een pc die alleen geregistreerd is, zeggen deze regels niets.',
    fields: {
      AzureAdPrt: {
        means: 'Of je een aanmeldtoken van Microsoft Entra hebt (een primary refresh token).',
        values: { YES: 'Dat heb je.', NO: 'Op een gekoppelde pc wordt er zonder token niets gesynchroniseerd.' },
      },
      AzureAdPrtUpdateTime: {
        means: 'Wanneer het token voor het laatst vernieuwd is, in UTC. Terwijl je werkt, hoort dat ongeveer elke vier uur te gebeuren.',
        values: {
          fresh: 'Het wordt vernieuwd.',
          stale:
            'Vernieuwen mislukt, of de pc is niet gebruikt. Vergrendel en ontgrendel de pc terwijl je online bent; dan wordt het vernieuwd.',
        },
      },
      AzureAdPrtExpiryTime: {
        means: 'Tot wanneer het token geldt als het niet vernieuwd wordt, in UTC.',
        values: { valid: 'Het token geldt nog.', expired: 'Het token is verlopen.' },
        doubt: 'Microsoft noemt 90 dagen. In uitvoer sinds 2020 zijn het er 14. Vergelijk de tijd daarom alleen met de klok.',
      },
      AzureAdPrtAuthority: {
        means: 'Wie het token heeft uitgegeven.',
        values: { NO: 'Er is geen token.', other: 'Het adres van je organisatie bij Microsoft.' },
      },
      AcquirePrtDiagnostics: {
        means: 'De kop boven regels over een mislukte poging om bij het aanmelden een token te halen.',
        values: { PRESENT: 'De laatste poging is mislukt. De volgende regels zeggen hoe.' },
        normal: attempt,
      },
      RefreshPrtDiagnostics: {
        means: 'De kop boven regels over een mislukte poging om het token op de achtergrond te vernieuwen.',
        values: { PRESENT: 'De laatste poging is mislukt. De volgende regels zeggen hoe.' },
        normal: attempt,
      },
      'Previous Prt Attempt': { means: 'Wanneer die poging mislukte, in UTC.' },
      'Attempt Status': {
        means: 'De code van wat er misging.',
        doubt: 'Microsoft noemt het een HRESULT; wat er staat, is meestal een NTSTATUS.',
      },
      'User Identity': { means: 'Van wie de poging was. Op een gedeelde pc kan dat iemand anders zijn.' },
      'Credential Type': {
        means: 'Waarmee die persoon zich aanmeldde.',
        values: { Password: 'Een wachtwoord.', NGC: 'Windows Hello, bijvoorbeeld een pincode.' },
      },
      'Correlation ID': { means: 'Een kenmerk waarmee een beheerder deze poging in de aanmeldingslogboeken terugvindt.' },
      'Endpoint URI': { means: 'Het adres waarbij het misging.' },
      'HTTP Method': { means: 'Hoe dat adres werd aangeroepen: `POST` of `GET`.' },
      'HTTP Error': {
        means: 'Of het adres via het netwerk te bereiken was.',
        values: { '0x0': 'Geen netwerkfout.', other: 'De code van een netwerkfout, bijvoorbeeld een naam die niet gevonden werd.' },
      },
      'HTTP status': { means: 'Wat de server antwoordde, als getal, bijvoorbeeld `400`.' },
      'Server Error Code': { means: 'Hoe de server de fout noemt, bijvoorbeeld `invalid_grant` of `interaction_required`.' },
      'Server Error Description': {
        means: 'Wat de server over de fout zegt. Bij Microsoft Entra begint dat met een code zoals `AADSTS50126`.',
      },
      EnterprisePrt: {
        means: 'Of je een token hebt van een eigen server van je organisatie (AD FS).',
        values: { YES: 'Dat heb je. De synchronisatie gebruikt het niet.', NO: 'Gewoon als er zo’n server niet is.' },
      },
      EnterprisePrtUpdateTime: { means: 'Wanneer dat token voor het laatst vernieuwd is, in UTC.' },
      EnterprisePrtExpiryTime: { means: 'Tot wanneer dat token geldt, in UTC.' },
      EnterprisePrtAuthority: { means: 'Wie dat token heeft uitgegeven.', values: { NO: 'Er is geen zo’n token.' } },
      OnPremTgt: { means: 'Of je uit de cloud een ticket hebt voor servers van je organisatie.', values: ticket, normal: ticketNormal },
      CloudTgt: { means: 'Of je uit de cloud een ticket hebt voor diensten in de cloud.', values: ticket, normal: ticketNormal },
      KerbTopLevelNames: {
        means: 'Namen die bij zulke tickets horen: het laatste deel van adressen, soms met een poort.',
        normal: ticketNormal,
      },
    },
  },
  'Work Account 1': {
    about:
      'Een werk- of schoolaccount dat aan deze pc is toegevoegd zonder hem te koppelen. `Work Account 2` enzovoort heeft dezelfde regels. Ze gaan niet over de koppeling van de pc zelf.',
    fields: {
      WorkplaceDeviceId: {
        means: 'De id die de pc bij dit account kreeg.',
        normal: 'In Windows 10 tot ongeveer 2018 staan deze en volgende regels onder `User State`.',
      },
      WorkplaceThumbprint: { means: 'Het kenmerk van het certificaat van deze registratie.' },
      DeviceCertificateValidity: { means: 'Van wanneer tot wanneer dat certificaat geldt, in UTC.' },
      KeyContainerId: { means: 'De plek waar de sleutel van deze registratie bewaard wordt.' },
      KeyProvider: { means: 'Of die sleutel in de beveiligingschip (TPM) zit of in software.', values: keyProvider },
      TpmProtected: { means: 'Of die sleutel in de beveiligingschip (TPM) zit.', values: { YES: 'In de chip.', NO: 'In software.' } },
      WorkplaceIdp: { means: 'De dienst die dit account aanmeldt.' },
      WorkplaceTenantId: { means: 'De id van de organisatie van dit account.' },
      WorkplaceTenantName: { means: 'De naam van de organisatie van dit account.' },
      WorkplaceMdmUrl: { means: 'Van waaruit die organisatie de pc zou beheren (MDM).' },
      WorkplaceSettingsUrl: {
        means:
          'Naar de naam een synchronisatieadres van dit account. Een account dat alleen is toegevoegd, synchroniseert nooit instellingen.',
        doubt: 'Er is geen openbare beschrijving van deze regel gevonden. Meer dan de naam zegt, zeggen we dus niet.',
      },
      NgcSet: {
        means: 'Of Windows Hello voor dit account is ingesteld.',
        values: { YES: 'Ja, dat is gedaan.', NO: 'Nee, dat is niet gedaan.' },
      },
    },
  },
  'Diagnostic Data': {
    about:
      'Wat de opdracht van de koppeling heeft getest. Een pc in een domein die nog niet gekoppeld is, geeft andere regels dan een gekoppelde pc.',
    fields: {
      'Diagnostics Reference': { means: 'Het adres van Microsofts pagina over deze regels.' },
      'User Context': {
        means: 'Als wie de opdracht liep. Hieraan zie je het best wat de andere regels waard zijn.',
        values: {
          'UN-ELEVATED User': 'In een gewone opdrachtprompt: goed voor alles wat over jou gaat.',
          'ELEVATED User': 'Als administrator. Wat er over jou staat, kan over een ander account gaan.',
          SYSTEM: 'Als systeem; een opdrachtprompt die als administrator is geopend, geeft dit ook.',
        },
      },
      'Client Time': { means: 'De klok van de pc toen de opdracht liep, in UTC. Vergelijk alle andere tijden daarmee.' },
      'AD Connectivity Test': {
        means: 'Of de pc een domeincontroller kan bereiken.',
        values: test,
        normal: '`FAIL` is gewoon als je niet op het bedrijfsnetwerk of de VPN zit.',
      },
      'AD Configuration Test': {
        means: 'Of het domein de pc vertelt aan welke organisatie hij zich moet koppelen.',
        values: test,
        normal: 'Het mislukt ook als je organisatie nooit hybride koppelen heeft ingericht.',
      },
      'DRS Discovery Test': { means: 'Of de pc de dienst vindt die hem registreert.', values: test },
      'DRS Connectivity Test': { means: 'Of de pc de dienst bereikt die hem registreert.', values: test },
      'Kerberos Ticket Test': {
        means: 'Naar de naam een test of er een Kerberos-ticket te krijgen is.',
        values: test,
        doubt: 'Er is geen openbare beschrijving van deze regel gevonden. Meer dan de naam zegt, zeggen we dus niet.',
      },
      'Token acquisition Test': {
        means: 'Of er een token te krijgen is, als je organisatie mensen op een eigen server aanmeldt (federatief).',
        values: test,
      },
      'Fallback to Sync-Join': {
        means: 'Of de pc wacht tot hij naar Microsoft Entra gesynchroniseerd is, als hij zich niet zelf kan aanmelden.',
        values: { ENABLED: 'De standaard.', DISABLED: 'Uitgeschakeld, in het register.' },
        normal: 'Sinds Windows 10 versie 1803.',
      },
      'Fallback to Fed-Join': {
        means: 'Naar de naam: of een federatieve koppeling wordt geprobeerd als de andere manier mislukt.',
        values: { ENABLED: 'Ingeschakeld.', DISABLED: 'Uitgeschakeld.' },
        doubt: 'Er is geen openbare beschrijving van deze regel gevonden. Meer dan de naam zegt, zeggen we dus niet.',
      },
      'Previous Registration': { means: 'Wanneer de laatste poging tot koppelen mislukte, in UTC. Geslaagde pogingen staan hier niet.' },
      'Registration Type': { means: 'Hoe die poging werd gedaan, bijvoorbeeld `sync`.' },
      'Error Phase': {
        means: 'Bij welke stap de poging mislukte. De vier komen in deze volgorde.',
        values: {
          'pre-check': 'Vóór het koppelen: het domein was niet te bereiken.',
          discover: 'Bij het zoeken naar de organisatie en haar diensten.',
          auth: 'Bij het aanmelden van de pc, op een eigen server van de organisatie.',
          join: 'Bij het registreren van de pc.',
        },
      },
      'Client ErrorCode': { means: 'De code van wat er op de pc misging.' },
      'Server ErrorCode': {
        means: 'Hoe de registratiedienst de fout noemt.',
        values: {
          DirectoryError:
            'Microsoft Entra kon de pc niet opnemen. Staat er dat de pc niet gevonden is, dan is alleen de synchronisatie nog niet klaar.',
          AuthenticationError: 'De dienst accepteerde niet wie er aanklopte.',
        },
      },
      'Server ErrorSubCode': {
        means: 'Een preciezer woord voor die fout, bijvoorbeeld `DeviceNotFound`.',
        values: { error_missing_device: 'De dienst heeft geen apparaatobject voor deze pc.' },
      },
      'Server Operation': {
        means: 'Naar de naam: wat er van de dienst gevraagd werd.',
        values: { DeviceRenew: 'Een eerdere registratie moest vernieuwd worden. Ontbreekt het apparaat daarvan? Dan helpt wachten niet.' },
        doubt: 'Er is geen openbare beschrijving van deze regel gevonden. We gaan af op de naam en op uitvoer die mensen hebben geplaatst.',
      },
      'Server Message': { means: 'Wat de registratiedienst over de fout zegt.' },
      'Https Status': { means: 'Wat die dienst antwoordde, als getal.' },
      'Request Id': { means: 'Een kenmerk waarmee de ondersteuning van Microsoft deze poging terugvindt.' },
      AadRecoveryEnabled: {
        means: 'Of Windows de koppeling van de pc bij de volgende aanmelding gaat herstellen.',
        values: {
          NO: 'Herstel is niet nodig.',
          YES: 'De sleutels van de pc zijn onbruikbaar. Meld je opnieuw aan; dan begint het herstel.',
        },
      },
      'Executing Account Name': { means: 'Het account dat de opdracht uitvoerde. Vergelijk het met wie de instellingen mist.' },
      KeySignTest: {
        means: 'Of de sleutel van de pc kan ondertekenen.',
        values: {
          PASSED: 'De sleutel werkt.',
          FAILED: 'De sleutel is onbruikbaar. Normaal gesproken zet Windows de pc dan klaar voor herstel.',
          'MUST Run elevated to test': 'Niet getest. Dat is gewoon in een gewone opdrachtprompt.',
        },
        normal: 'Sommige builds zetten er twee dubbele punten: `KeySignTest: : PASSED`.',
      },
      DisplayNameUpdated: { means: 'Of de naam van de pc in Microsoft Entra is bijgewerkt.', values: updated },
      OsVersionUpdated: { means: 'Of de Windows-versie daar is bijgewerkt.', values: updated },
      HostNameUpdated: { means: 'Of de netwerknaam daar is bijgewerkt.', values: { YES: 'Bijgewerkt.' } },
      'Last HostName Update': {
        means: 'Wanneer die naam voor het laatst is bijgewerkt.',
        values: { NONE: 'Nog nooit.', other: 'Het tijdstip.' },
      },
    },
  },
  'IE Proxy Config for Current User': {
    about: 'De proxy van wie de opdracht uitvoerde. Het verkeer van Windows zelf loopt via een andere, die verderop staat.',
    fields: proxy,
  },
  'IE Proxy Config for System Account': {
    about:
      'Naar de titel dezelfde regels, maar voor het systeem in plaats van een persoon. Er is geen openbare beschrijving van dit onderdeel gevonden.',
    fields: proxy,
  },
  'URL Specific Proxy Config': {
    about: 'Naar de titel de proxy voor één adres. Er is geen openbare beschrijving van dit onderdeel gevonden.',
    fields: {
      'Auto Detect PAC Status': {
        means: 'Naar de naam: of er een script is gevonden dat de proxy kiest.',
        doubt: 'Er is geen openbare beschrijving van deze regel gevonden. Meer dan de naam zegt, zeggen we dus niet.',
      },
      'Executing Account Name': {
        means: 'Naar de plaats het account waaronder deze ene test liep.',
        doubt: 'Er is geen openbare beschrijving van deze regel gevonden. Meer dan de naam zegt, zeggen we dus niet.',
      },
    },
  },
  'WinHttp Default Proxy Config': {
    about:
      'De proxy die Windows zelf gebruikt, als systeem. Wijkt die af van de jouwe, dan kan de pc Microsoft misschien niet bereiken terwijl je browser werkt. Dat is onze gevolgtrekking.',
    fields: {
      'Access Type': {
        means: 'Hoe Windows zelf naar het internet gaat.',
        values: { DIRECT: 'Zonder proxy.', other: 'Via een proxy. De volgende regels noemen die.' },
      },
      'Proxy Server List': {
        means: 'De proxyservers die Windows zelf gebruikt.',
        normal: 'Staat er alleen als er een proxy is ingesteld.',
      },
      'Proxy Bypass List': {
        means: 'De adressen die Windows zelf zonder die proxy bereikt.',
        normal: 'Staat er alleen als er een proxy is ingesteld.',
      },
    },
  },
  'Ngc Prerequisite Check': {
    about:
      'Of Windows Hello voor Bedrijven kan worden ingesteld. Het zegt niets over de synchronisatie. Is Hello al ingesteld, dan kan dit ontbreken.',
    fields: {
      NgcPreReq: {
        means: 'Dat deze controle niet lukte. We hebben deze regel alleen met een fout gezien.',
        values: { ERROR: 'Gezien op pc’s die niet gekoppeld zijn, en bij uitvoer van afstand.' },
      },
      IsDeviceJoined: { means: 'Of de pc gekoppeld is aan Microsoft Entra.', values: hello },
      IsUserAzureAD: {
        means: 'Of je je met een account van Microsoft Entra hebt aangemeld.',
        values: {
          YES: 'Ja, dat heb je gedaan.',
          NO: 'Vergelijk het met `AzureAdPrt`. Misschien heb je je met een ander account aangemeld.',
          UNKNOWN: 'De opdracht kon het niet zien.',
        },
      },
      PolicyEnabled: { means: 'Of een beleidsregel van je organisatie Hello inschakelt.', values: hello },
      PostLogonEnabled: {
        means: 'Of Windows zelf na het aanmelden begint met het instellen van Hello, en niet een ander programma.',
        values: hello,
      },
      DeviceEligible: { means: 'Of de hardware van de pc geschikt is voor Hello.', values: hello },
      SessionIsNotRemote: {
        means: 'Of je achter de pc zelf zit.',
        values: { YES: 'Ja, dat is zo.', NO: 'De opdracht liep via Extern bureaublad.', UNKNOWN: 'De opdracht kon het niet zien.' },
      },
      CertEnrollment: {
        means: 'Wie de certificaten voor Hello uitgeeft.',
        values: {
          'enrollment authority': 'Een eigen server van je organisatie.',
          'mobile device management': 'Het apparaatbeheer (MDM).',
          none: 'Geen van beide.',
        },
      },
      AdfsRefreshToken: { means: 'Of er een token is van een eigen server van je organisatie (AD FS).', values: adfs },
      AdfsRaIsReady: { means: 'Of die server certificaten voor Hello kan uitgeven.', values: adfs },
      LogonCertTemplateReady: {
        means: 'Of het sjabloon voor die certificaten klaarstaat.',
        values: { YES: 'Het staat klaar; vaak staat er `StateReady` achter.', NO: 'Het staat niet klaar.' },
      },
      CloudTGT: {
        means: 'De oudere naam van `OnPremTGT`.',
        values: ticket,
        normal: 'Staat er alleen bij `CertEnrollment : none`. `CloudTgt` onder `SSO State` is een andere regel.',
      },
      OnPremTGT: {
        means: 'Of Hello uit de cloud een ticket heeft voor servers van je organisatie. Tot en met Windows 11 22H2 heet dit `CloudTGT`.',
        values: ticket,
        normal: 'Staat er alleen bij `CertEnrollment : none`. `OnPremTgt` onder `SSO State` is een andere regel.',
      },
      ScepReady: { means: 'Naar de naam: of certificaten via SCEP te krijgen zijn. Alleen in oude builds; latere geven `CertEnrollment`.' },
      X509CertRequired: {
        means: 'Naar de naam: of Hello een certificaat nodig heeft. Gezien in Windows 10 versie 1607 en Server 2016.',
        doubt: 'Er is geen openbare beschrijving van deze regel gevonden. Meer dan de naam zegt, zeggen we dus niet.',
      },
      AadRecoveryNeeded: {
        means: 'De oudere naam van `AadRecoveryEnabled`.',
        values: {
          NO: 'Herstel is niet nodig.',
          YES: 'De sleutels van de pc zijn onbruikbaar. Meld je opnieuw aan; dan begint het herstel.',
        },
        normal: 'Alleen in oude builds.',
      },
      PreReqResult: {
        means: 'De uitkomst van de hele controle.',
        values: {
          WillProvision: 'Windows gaat aanbieden om Hello in te stellen.',
          WillNotProvision: 'Windows biedt het niet aan. Voor de synchronisatie is dat geen fout.',
        },
      },
    },
  },
};
