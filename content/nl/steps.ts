import type { StepTexts } from '../types';

const asAdministrator = 'Zoek in **Start** naar `cmd`, klik er met de rechtermuisknop op en kies **Als administrator uitvoeren**.';

export const steps = {
  'look-up-build': {
    title: 'Zoek de build van Windows op',
    detail: [
      'Druk op de **Windows-toets**. Typ `winver` en druk op **Enter**.',
      'Er gaat een klein venster open. Noteer het getal met de punt, tussen de haakjes.',
    ],
    expect: 'de versie van Windows en de build, bijvoorbeeld `26100.4946`.',
  },

  'ask-it-to-update': {
    title: 'Vraag IT om een nieuwere versie van Windows',
    told: 'De helpdesk kijkt welke Windows-versie deze pc mag hebben, en installeert die.',
    detail: [
      'Geef het buildnummer door aan IT. Die bepaalt welke versie deze pc mag hebben en installeert die.',
      'De gewone ondersteuning van Windows 10 is in oktober 2025 gestopt. Ook Windows 11 22H2 wordt niet meer ondersteund, en 23H2 sinds 10 november 2026 niet meer.',
    ],
    expect: '`winver` laat een hogere build zien.',
  },

  'ask-if-pc-belongs': {
    title: 'Vraag of deze pc gekoppeld hoort te zijn',
    detail: [
      'Vraag de helpdesk of deze pc van je organisatie is, en of hij gekoppeld moet worden.',
      'Een eigen pc hoeft niet gekoppeld te zijn. Je instellingen van het werk gaan dan niet mee, en er is niets mis.',
      'Is de pc van jezelf, en mis je je persoonlijke instellingen? Dan houdt het toegevoegde werkaccount ze misschien tegen. Laat dat account zoals het is en vraag het de helpdesk: op een gekoppelde pc kan loskoppelen je buitensluiten.',
    ],
  },

  'join-device': {
    title: 'Koppel de pc',
    told: 'De helpdesk koppelt deze pc aan je organisatie. De pc start daarbij opnieuw op.',
    detail: [
      'Spreek met IT af hoe deze pc gekoppeld wordt: alleen aan Microsoft Entra, of hybride, dus ook aan het domein.',
      'Alleen aan Microsoft Entra: open **Instellingen > Accounts > Toegang tot werk of school** en kies **Verbinden**. Kies daar de optie om het apparaat aan Microsoft Entra ID te koppelen en doorloop alle schermen.',
      'Hybride: laat IT de pc lid maken van het domein. Windows koppelt hem daarna op de achtergrond aan Microsoft Entra. Dat kan een paar uur duren.',
      'Start de pc opnieuw op. Laat de gebruiker zich aanmelden met het werkaccount. Bestanden van een ander account blijven bij dat account.',
      'Is de pc lid van een domein en wordt hij niet hybride gekoppeld? Dan biedt Instellingen het koppelen niet aan. Hij moet eerst uit het domein, en de gebruiker krijgt dan een nieuw profiel: zorg voor een lokale beheerder en de BitLocker-sleutel.',
      'Wie een pc aan Microsoft Entra koppelt, wordt er lokale beheerder van, tenzij je organisatie dat heeft veranderd.',
    ],
    expect: '`dsregcmd /status` laat `AzureAdJoined : YES` zien.',
  },

  'confirm-hybrid-join': {
    title: 'Vraag of je organisatie pc’s hybride koppelt',
    told: 'De helpdesk zoekt op hoe je organisatie pc’s koppelt. Dan weet je of wachten helpt.',
    detail: [
      'Hybride gekoppeld betekent: lid van het bedrijfsdomein én gekoppeld aan Microsoft Entra. IT weet of jullie dat gebruiken.',
      'Gebruikt je organisatie dit niet? Dan helpt wachten niet. Vraag IT hoe deze pc dan wel gekoppeld moet worden.',
    ],
    expect: 'je organisatie koppelt pc’s hybride, of juist niet.',
  },

  'wait-for-policy': {
    title: 'Wacht een paar uur',
    detail: [
      'Laat de pc aanstaan. Houd hem verbonden met het bedrijfsnetwerk of de VPN. Je kunt gewoon doorwerken.',
      'Windows past de regels van je organisatie op de achtergrond toe. Dat kan een paar uur duren, en je kunt het niet versnellen. Is er morgen nog niets veranderd? Kies dan “Geen verschil”.',
    ],
    expect: 'de schakelaars zijn niet meer grijs.',
    deskExpect: '`dsregcmd /status` laat `AzureAdJoined : YES` zien.',
  },

  'sign-out-and-in': {
    title: 'Meld je af en weer aan',
    detail: [
      'Sla je werk op en sluit je programma’s.',
      'Is deze pc van je organisatie? Maak dan eerst verbinding met het bedrijfsnetwerk of de VPN. Weet je het niet? Doe het dan ook.',
      'Druk op **Ctrl + Alt + Del**. Kies **Afmelden**. Meld je daarna weer aan met je werkaccount.',
      'Bij het aanmelden meldt Windows je ook weer aan bij Microsoft. Een pc die nog niet klaar was met koppelen, probeert het dan opnieuw. Wacht 5 minuten. Zie je geen verschil? Kies dan “Geen verschil”.',
    ],
    expect: 'je instellingen komen mee.',
    deskExpect: '`dsregcmd /status` laat `YES` zien achter `AzureAdJoined`, `AzureAdPrt` en `WamDefaultSet`.',
  },

  'run-join-task': {
    title: 'Start de koppeltaak met de hand',
    told: 'IT start op deze pc de taak die hem koppelt. Daarna vraagt IT je om je af te melden en weer aan te melden.',
    detail: [
      'Dit is alleen voor pc’s die lid zijn van een domein. Een beheerder moet het doen, en de pc moet een domeincontroller kunnen bereiken.',
      'Open **Taakplanner** als administrator. Ga naar **Taakplannerbibliotheek > Microsoft > Windows > Workplace Join**.',
      'Start de taak `Automatic-Device-Join`. De opdracht hieronder doet hetzelfde, in een opdrachtprompt die je als administrator hebt geopend.',
      'Laat de gebruiker zich daarna afmelden en weer aanmelden.',
    ],
    expect: '`dsregcmd /status` laat `AzureAdJoined : YES` zien.',
  },

  'leave-and-rejoin': {
    title: 'Laatste redmiddel: deze hybride pc opnieuw koppelen',
    told: 'De helpdesk koppelt deze pc opnieuw, als laatste redmiddel. Je hebt dan je wachtwoord nodig en stelt een nieuwe pincode in.',
    detail: [
      'Dit is alleen voor een pc in een domein die hybride gekoppeld is of dat moet worden. Gebruik het nooit op een pc die alleen aan Microsoft Entra gekoppeld is.',
      'Doe dit alleen als de stappen hierboven niet hielpen. Dit helpt soms wel, omdat de pc dan een nieuw apparaatcertificaat krijgt.',
      `${asAdministrator} Voer de opdracht hieronder uit.`,
      'Start de pc opnieuw op en laat de gebruiker zich met het wachtwoord aanmelden. De taak `Automatic-Device-Join` koppelt de pc dan opnieuw.',
      'Laat de gebruiker zich nog één keer afmelden en weer aanmelden.',
      'Zonder AD FS wordt de pc pas gekoppeld na de volgende synchronisatie van het domein naar Microsoft Entra. Cloud Sync maakt het apparaat niet vanzelf opnieuw: gebruik **Op aanvraag inrichten (Provision on demand)**, of herstel het bij **Verwijderde apparaten (Deleted devices)**.',
    ],
    expect: '`dsregcmd /status` laat weer `AzureAdJoined : YES` zien.',
    warning: 'De Windows Hello-pincodes op deze pc gaan verloren, en wie het wachtwoord niet weet, kan zich niet meer aanmelden.',
    before: [
      'Deze pc werkt niet: hij krijgt geen aanmeldtoken. Zijn computerobject wordt naar Microsoft Entra gekopieerd, en het serviceverbindingspunt noemt jullie tenant, ook op de pc zelf.',
      '`dsregcmd /status` laat `DomainJoined : YES` zien, en je organisatie koppelt pc’s hybride.',
      'De pc zit op het bedrijfsnetwerk of op de VPN en blijft daar tot hij weer gekoppeld is.',
      'De gebruiker weet het wachtwoord, en weet dat de Hello-pincode verloren gaat en opnieuw ingesteld moet worden.',
      'Er is op deze pc een lokaal beheerdersaccount dat werkt. Je hebt het vandaag geprobeerd.',
      'Je hebt de BitLocker-herstelsleutel en het LAPS-wachtwoord van deze pc bij de hand. Die blijven bij het oude apparaatobject, en het beheer misschien ook.',
    ],
  },

  'force-recovery': {
    title: 'Laatste redmiddel: de koppeling van deze pc herstellen',
    told: 'De helpdesk herstelt de koppeling van deze pc, als laatste redmiddel. Jij bent erbij en hebt je wachtwoord nodig.',
    detail: [
      'Dit is voor een pc die aan Microsoft Entra gekoppeld is en geen lid is van een domein. Gebruik hier geen `dsregcmd /leave`: daarmee kun je mensen buitensluiten.',
      'Doe dit alleen als de stappen hierboven niet hielpen. `SettingsUrl` kan leeg blijven doordat het apparaatcertificaat niet klopt.',
      `${asAdministrator} Voer de opdracht hieronder uit.`,
      'Windows vraagt om een aanmelding. Laat de gebruiker zich aanmelden met het werkaccount.',
      'Laat de gebruiker zich afmelden en weer aanmelden.',
    ],
    expect: '`dsregcmd /status` laat `AzureAdJoined : YES` en `DeviceAuthStatus : SUCCESS` zien.',
    warning: 'Als dit niet lukt, kan misschien niemand zich nog met een werkaccount bij deze pc aanmelden.',
    before: [
      '`dsregcmd /status` laat `AzureAdJoined : YES` en `DomainJoined : NO` zien.',
      'Er is op deze pc een lokaal beheerdersaccount dat werkt. Je hebt het vandaag geprobeerd.',
      'Je hebt de BitLocker-herstelsleutel van deze pc bij de hand.',
      'De pc is online, en de gebruiker is erbij en weet het wachtwoord: misschien moet de Hello-pincode opnieuw ingesteld worden.',
    ],
  },

  'enable-join-task': {
    title: 'Zet de koppeltaak aan',
    told: 'IT zet op deze pc de taak aan die hem koppelt.',
    detail: [
      'Vraag eerst of iemand hem met opzet heeft uitgezet, met een beleid of in de installatiekopie (image).',
      'Open een opdrachtprompt als administrator en voer de opdracht hieronder uit.',
      'In **Taakplanner** staat hij bij **Taakplannerbibliotheek > Microsoft > Windows > Workplace Join**.',
    ],
    expect: 'de taak `Automatic-Device-Join` is gereed en kan gestart worden.',
  },
  'plan-hybrid-join': {
    title: 'Richt hybride koppeling in voor deze pc',
    told: 'IT bepaalt hoe deze pc gekoppeld moet worden, en stelt dat in.',
    detail: [
      'Bepaal of deze pc hybride gekoppeld moet worden. Zo niet, haal dan niets weg en spreek af hoe hij wel gekoppeld wordt.',
      'Zo ja: neem pc’s op in de apparaatopties van Microsoft Entra Connect, of zet de synchronisatie van apparaten aan in Cloud Sync (een preview). Controleer of het serviceverbindingspunt klopt.',
      'Instellingen gaan pas mee als `AzureAdJoined` op `YES` staat. Een registratie bij AD FS telt niet.',
    ],
    expect: '`dsregcmd /status` laat `AzureAdJoined : YES` zien.',
  },

  'repair-service-connection-point': {
    title: 'Alleen voor hybride koppeling: maak of herstel het serviceverbindingspunt',
    told: 'IT herstelt het gegeven waarin pc’s lezen bij welke organisatie ze horen.',
    detail: [
      'Open Microsoft Entra Connect, kies de apparaatopties en stel het serviceverbindingspunt voor elk forest opnieuw in.',
      'Controleer of de juiste tenant-id erin staat, of de tenant een actief abonnement heeft en of gewone pc’s het mogen lezen.',
      'Gebeurtenis 220 met 1312 of 1317 wijst op replicatie tussen domeincontrollers. Herstel die eerst, of wacht erop.',
    ],
    expect: 'achter `AD Configuration Test` staat `PASS`.',
  },

  'allow-microsoft-endpoints': {
    title: 'Zorg dat Windows zelf bij Microsoft kan komen',
    told: 'IT zorgt dat deze pc verbinding kan maken met Microsoft.',
    detail: [
      'Windows zelf moet, als systeem, bij `https://enterpriseregistration.windows.net`, `https://login.microsoftonline.com` en `https://device.login.microsoftonline.com` kunnen.',
      'De proxy moet het computeraccount doorlaten zonder om een aanmelding te vragen en mag dit verkeer niet ontsleutelen (TLS-inspectie).',
      'Gebeurtenis 1084 in `AAD/Operational`, of gebeurtenis 201 in `User Device Registration/Admin`, laat zien wat er mislukte.',
      'Ook een verkeerde klok op de pc breekt versleuteld verkeer.',
    ],
    expect: 'achter de test die mislukte, staat `PASS` of `SUCCESS`.',
  },

  'try-other-network': {
    title: 'Probeer een ander netwerk',
    detail: [
      'Verbind de pc met een ander netwerk, zoals de hotspot van je telefoon. Zit je op een gastnetwerk? Ga daar dan af.',
      'Druk op **Windows-toets + L**, ontgrendel de pc en wacht 5 minuten.',
      'Werkt het daar wel? Dan ligt het aan je gewone netwerk: vertel dat aan de helpdesk. Geen ander netwerk? Kies “Weet ik niet”.',
    ],
    expect: 'je instellingen komen mee, of er verandert niets. Dan ligt het niet aan je gewone netwerk.',
  },

  'wait-and-restart': {
    title: 'Wacht een halfuur en start dan opnieuw op',
    detail: [
      'Er hoeft nog niets gerepareerd te worden. Laat de pc een halfuur aanstaan, verbonden met het netwerk.',
      'Sla je werk op. Start de pc opnieuw op. Meld je aan met je werkaccount.',
    ],
    expect: 'je instellingen komen mee.',
    deskExpect: '`dsregcmd /status` laat achter `Previous Registration` een latere tijd zien, of `AzureAdJoined : YES`.',
  },

  'read-event-log-of-join': {
    title: 'Lees wat de pc bij het koppelen heeft vastgelegd',
    told: 'De helpdesk leest op deze pc waarom het koppelen mislukte.',
    detail: [
      'Open **Logboeken > Logboeken Toepassingen en Services > Microsoft > Windows > User Device Registration > Beheerder (Admin)**.',
      'Zoek gebeurtenis 304, 305 en 309, en de code daarin. Plak ze op de pagina **Plak de uitvoer**: die legt de code uit.',
      'In het logboek `AAD > Operational` (**Operationeel**) staan het adres en het antwoord van de server.',
    ],
    expect: 'een tweede code, die meer zegt dan de eerste.',
  },

  'check-federation-endpoints': {
    title: 'Controleer de adressen van de aanmeldserver',
    told: 'IT kijkt de aanmeldserver van je organisatie na.',
    detail: [
      'De server (AD FS of een andere) moet de WS-Trust-eindpunten voor wachtwoorden en voor Windows-aanmelding aanbieden. Ze moeten op zijn MEX-pagina staan.',
      'Een proxy ervoor mag er geen eigen pagina tussen schuiven en het antwoord niet veranderen.',
      'Voor smartcards moet ook `certificatemixed` er zijn.',
      'Gebeurtenis 1088 in **AAD > Operationeel (Operational)** laat zien wat er aan het antwoord niet klopte.',
    ],
    expect: 'een nieuwe poging geeft deze code niet meer.',
  },

  'check-device-limits': {
    title: 'Controleer wie apparaten mag toevoegen, en hoeveel',
    told: 'IT kijkt wie pc’s mag toevoegen, en hoeveel. Zo nodig maakt IT plaats voor deze pc.',
    detail: [
      'Entra-beheercentrum: **Entra ID > Apparaten (Devices) > Apparaatinstellingen (Device settings)**. Kijk wie apparaten mag koppelen en hoeveel iemand er mag hebben. Voor hybride koppeling gelden deze grenzen niet.',
      '`0x801c000e`: verwijder apparaten die deze persoon niet meer gebruikt, of verhoog het aantal.',
      '`0x801c0083`: een ander apparaat heeft deze naam. Verwijder het oude, als je zeker weet dat niemand het gebruikt.',
    ],
    expect: 'een nieuwe poging om te koppelen geeft deze code niet meer.',
  },

  'read-server-error': {
    title: 'Lees wat de server antwoordde',
    told: 'IT leest waarom Microsoft deze pc weigerde.',
    detail: [
      'In de uitvoer staat de reden achter `Server ErrorCode` en `Server Message`. De pagina [Wat elke code en gebeurtenis betekent](/nl/codes) legt uit wat daarvan bekend is.',
      'Is dat niet genoeg? De ondersteuning van Microsoft heeft de `Request Id` en de tijd nodig. Zet die niet op internet.',
    ],
    expect: 'de reden die de server gaf.',
  },

  'wait-for-directory-sync': {
    title: 'Laat de synchronisatie naar Microsoft Entra lopen',
    told: 'IT zorgt dat deze pc in Microsoft Entra komt, de lijst van accounts en pc’s van je organisatie.',
    detail: [
      'Controleer in Microsoft Entra Connect of Cloud Sync of de organisatie-eenheid van deze pc wordt meegenomen. Cloud Sync kopieert apparaten alleen als **Apparaatsynchronisatie inschakelen (Enable device sync)** aanstaat.',
      'Start een synchronisatie, of wacht op de volgende.',
      'Blijft het bericht over de SID komen? Dan is het computerobject misschien gekloond of opnieuw gemaakt. Vergelijk het met het apparaat in Microsoft Entra.',
      'Bij `0x801c001d` hebben de domeincontrollers het computerobject nog niet uitgewisseld: controleer eerst hun replicatie.',
    ],
    expect: 'de pc staat in **Entra ID > Apparaten (Devices)**, en de volgende poging om te koppelen lukt.',
  },

  'put-device-in-sync-scope': {
    title: 'Zorg dat deze pc naar Microsoft Entra wordt gekopieerd',
    told: 'IT zorgt dat deze pc in Microsoft Entra komt te staan, de lijst van accounts en pc’s van je organisatie.',
    detail: [
      'Controleer of het computerobject in een organisatie-eenheid zit die wordt gesynchroniseerd. Een computer die eruit en weer terug is gezet, blijft in behandeling.',
      'Microsoft Entra Connect neemt alleen computers mee met een geldig certificaat in `userCertificate`. Windows schrijft dat bij de eerste poging om te koppelen. Start daarna een synchronisatie.',
      'Met Cloud Sync: controleer **Apparaatsynchronisatie inschakelen (Enable device sync)** in de eigenschappen van de configuratie. Standaard staat dat uit. Gebruik **Op aanvraag inrichten (Provision on demand)** voor één pc.',
      'Controleer of het serviceverbindingspunt jullie tenant noemt, ook op de pc zelf: `HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CDJ\\AAD` gaat vóór Active Directory.',
    ],
    expect: 'de pc staat in **Entra ID > Apparaten (Devices)**, met een recente datum.',
  },

  'repair-entra-kerberos': {
    title: 'Controleer Entra Kerberos voor het koppelen',
    told: 'IT kijkt de servers na die deze pc voor het koppelen nodig heeft, en herstelt wat niet klopt.',
    detail: [
      '`0x80090311`: de pc heeft in zijn domein een domeincontroller met Windows Server 2025 nodig, build `26100.6905` of hoger. Controleer de KDC-service en voer `dcdiag` uit.',
      '`0x801c0095`: voer `EnableKerbHaadj.exe` uit op elke domeincontroller van die soort en start hem opnieuw op.',
      '`0x8009030c`: zet de tag `KerberosPolicy:ExchangeForJwt` op de service-principal van apparaatregistratie.',
      '`0x80090303`: controleer het Kerberos-serverobject en de naam `adrs/enterpriseregistration.windows.net` op die service-principal. Microsoft geeft geen oplossing.',
    ],
    expect: 'achter `Kerberos Ticket Test` staat `PASS`, of de volgende poging om te koppelen lukt.',
  },
  'look-at-tpm': {
    title: 'Bekijk de TPM, zonder hem te wissen',
    told: 'IT bekijkt de beveiligingschip (TPM) van deze pc, zonder die te wissen.',
    detail: [
      'Voer `tpm.msc` uit en noteer de status en de versie van de chip. Zoek nieuwe firmware van de fabrikant van de pc.',
      '`0x80290407`: Windows 10 versie 1809 en later koppelt dan vanzelf zonder TPM. Werk een oudere Windows bij.',
      '`0x80280036`: een TPM 1.2 in FIPS-modus wordt niet ondersteund, een TPM 2.0 wel. Vanaf versie 1903 gebruikt Windows een TPM 1.2 helemaal niet.',
      '`0x80090016`: de pc is gekopieerd terwijl hij al gekoppeld was, of de TPM is gewist. Verwijder de accounts, voeg ze weer toe en herstel de installatiekopie (image).',
      'Wis de TPM niet en zet hem niet uit: BitLocker vraagt dan om de herstelsleutel, en de sleutels van Windows Hello en van deze pc gaan verloren.',
    ],
    expect: 'een nieuwe poging om te koppelen geeft deze code niet meer.',
  },

  'look-up-device': {
    title: 'Zoek de pc op in Microsoft Entra',
    told: 'IT zoekt deze pc op in Microsoft Entra, de lijst van accounts en pc’s van je organisatie.',
    detail: [
      'Entra-beheercentrum: **Entra ID > Apparaten (Devices) > Alle apparaten (All devices)**. Zoek de `DeviceId` uit de uitvoer.',
      'Noteer of hij er staat, en of hij **uitgeschakeld (Disabled)** is: dat is geblokkeerd. Noteer ook of bij **Geregistreerd (Registered)** staat dat hij **in behandeling (Pending)** is. Kijk bij een hybride pc ook in Active Directory.',
      'Beantwoord op de pagina met het resultaat de vraag hierover: de volgende stap hangt af van wat je zag.',
    ],
    expect: 'de pc staat er gewoon, is geblokkeerd, is in behandeling of is verwijderd.',
  },

  'enable-device': {
    title: 'Hef de blokkering van de pc op',
    told: 'IT zoekt uit waarom deze pc is geblokkeerd, en heft de blokkering op.',
    detail: [
      'Vraag eerst waarom hij is geblokkeerd (in Entra: uitgeschakeld). Misschien is hij kwijt, of als gestolen gemeld.',
      'Kies bij het apparaat **Inschakelen (Enable)**. Een hybride pc neemt bij de volgende synchronisatie van het domein naar Microsoft Entra de status uit Active Directory over: hef de blokkering daar op.',
      'Op de pc zelf hoeft niets te gebeuren. Laat de gebruiker hem vergrendelen en ontgrendelen.',
    ],
    expect: '`dsregcmd /status` laat `DeviceAuthStatus : SUCCESS` zien.',
  },

  'restore-deleted-device': {
    title: 'Herstel het verwijderde apparaat',
    told: 'IT zet deze pc terug in de lijst van je organisatie, als hij daaruit is verwijderd.',
    detail: [
      'Entra-beheercentrum: **Entra ID > Apparaten (Devices) > Verwijderde apparaten (Deleted devices)**. Zoek de naam of de `DeviceId` van deze pc en herstel hem. Een verwijderd apparaat blijft daar 30 dagen.',
      'Daarvoor is de rol Cloud Device Administrator, Intune Administrator of Global Administrator nodig.',
      'De BitLocker-sleutels, het LAPS-wachtwoord en de koppeling komen terug. Verder hoeft er niets te gebeuren. Laat de gebruiker de pc opnieuw opstarten en zich aanmelden.',
      'Staat hij er niet? Pas dan wordt de pc opnieuw gekoppeld. Een hybride pc komt terug met de volgende synchronisatie van jullie domein naar Microsoft Entra.',
    ],
    expect: 'na het opnieuw opstarten staat achter `DeviceAuthStatus` `SUCCESS`.',
  },
  'set-clock': {
    title: 'Zet de datum en de tijd goed',
    told: 'De helpdesk zet de klok van deze pc goed.',
    detail: [
      'Open **Instellingen > Tijd en taal > Datum en tijd**. Dat is in Windows 10 en 11 hetzelfde.',
      'Controleer de datum, ook het jaar, en de tijdzone. Zet **Tijd automatisch instellen (Set time automatically)** aan.',
      'Een pc in een domein krijgt de tijd van het domein: verbind hem met het bedrijfsnetwerk of de VPN, en vraag IT als de klok verkeerd blijft staan. Op andere pc’s vraagt Windows misschien om een beheerder.',
      'Staat de klok al goed? Ga dan door met de volgende stap.',
    ],
    expect: 'datum en tijd kloppen, en aanmelden werkt weer.',
  },

  'wait-for-password-sync': {
    title: 'Controleer of het nieuwe wachtwoord in Microsoft Entra is aangekomen',
    told: 'IT controleert of Microsoft je nieuwe wachtwoord heeft gekregen.',
    detail: [
      'Bij een hybride pc verandert het wachtwoord in het domein. Via wachtwoord-hashsynchronisatie komt het een paar minuten later in Microsoft Entra aan.',
      'Kijk in Microsoft Entra Connect of die synchronisatie loopt. Gebruikt je organisatie pass-through-verificatie? Kijk dan naar de agents.',
    ],
    expect: 'de gebruiker kan zich met het nieuwe wachtwoord aanmelden bij Microsoft 365.',
  },

  'check-user-name': {
    title: 'Kijk welke gebruikersnaam Windows gebruikt',
    told: 'De helpdesk kijkt samen met jou welke gebruikersnaam Windows gebruikt.',
    detail: [
      'Laat de gebruiker de opdracht hieronder uitvoeren in een gewone opdrachtprompt. Je ziet de naam in de vorm van een e-mailadres.',
      'Vergelijk het deel achter de @ met de domeinen van je organisatie in Microsoft Entra.',
    ],
    expect: 'een naam die wel of niet de juiste vorm heeft en op een bekend domein eindigt.',
  },

  'verify-user-domain': {
    title: 'Geef mensen een gebruikersnaam die Microsoft Entra kent',
    told: 'IT zorgt dat Microsoft het laatste deel van je gebruikersnaam kent.',
    detail: [
      'Kijk bij **Entra ID > Domeinnamen (Domain names)** of het deel achter de @ er staat en is geverifieerd. Een subdomein van een geverifieerd domein is ook goed.',
      'Is het domein van je organisatie? Voeg het dan toe als aangepast domein en verifieer het.',
      'Een domein als `.local` kun je niet toevoegen. Geef de accounts een ander UPN-achtervoegsel. Een alternatieve aanmeldings-id (Alternate Login ID) helpt alleen in een domein met een eigen aanmeldserver (federatie).',
      'Daarna meldt de gebruiker zich af en weer aan.',
    ],
    expect: '`whoami /upn` laat een naam met een domein van je organisatie zien, en `AzureAdPrt` staat op `YES`.',
  },

  'find-user': {
    title: 'Zoek het account in Microsoft Entra',
    told: 'IT zoekt je account op in Microsoft Entra, de lijst van accounts en pc’s van je organisatie.',
    detail: [
      'Zoek de gebruikersnaam in **Entra ID > Gebruikers (Users)**. Verwijderde accounts staan in een eigen lijst.',
      'Staat hij er niet? Controleer of het account wordt gesynchroniseerd en of de naam niet is gewijzigd.',
    ],
    expect: 'het account staat in Microsoft Entra, met dezelfde naam als in Windows.',
  },

  'unlock-account': {
    title: 'Zoek uit waarom het account wordt geweigerd, en los dat op',
    told: 'IT zoekt uit waarom je account wordt geweigerd, en lost dat op.',
    detail: [
      'Kijk eerst in **Entra ID > Bewaking en status (Monitoring & health) > Aanmeldingslogboeken (Sign-in logs)**. Daar staat of het account is uitgeschakeld, is geblokkeerd na verkeerde wachtwoorden, of wordt tegengehouden vanwege een risico of een riskant adres.',
      'Uitgeschakeld: zoek uit waarom. Schakel het dan in, bij gesynchroniseerde accounts in Active Directory.',
      'Geblokkeerd door slimme vergrendeling (smart lockout): er is geen knop om dat op te heffen. Het gaat vanzelf over, of meteen met een nieuw wachtwoord. Wie zelf een nieuw wachtwoord instelt, moet **I forgot my password** kiezen. Met **I know my password** blijft de blokkering.',
      'Vaak komen de verkeerde wachtwoorden van een telefoon met een oud wachtwoord. Is het account in Active Directory vergrendeld? Dat is iets anders: ontgrendel het daar.',
      'Tegengehouden vanwege een risico of een riskant adres: ontgrendelen helpt niet. Laat beslissen wie over beveiliging gaat.',
    ],
    expect: 'de gebruiker kan zich aanmelden bij Microsoft 365.',
  },

  'read-sign-in-events': {
    title: 'Lees de aanmeldgebeurtenissen van de pc',
    told: 'De helpdesk leest op deze pc waarom het aanmelden mislukte.',
    detail: [
      'Open **Logboeken > Logboeken Toepassingen en Services > Microsoft > Windows > AAD > Operationeel (Operational)**.',
      'Gebeurtenis 1088 laat het antwoord van de server van je organisatie zien. In Windows 11 staat het adres in gebeurtenis 1250.',
      'In Windows 10 staat het adres alleen in gebeurtenis 1022 van het logboek **AAD > Analytisch (Analytic)**. Kies **Beeld (View) > Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)** en schakel dat logboek in. Laat de gebruiker de pc vergrendelen en ontgrendelen, lees het logboek en schakel het weer uit.',
    ],
    expect: 'het adres dat het antwoord gaf.',
  },

  'read-sign-in-log': {
    title: 'Zoek in de aanmeldingslogboeken op welke regel het was',
    told: 'IT zoekt op welke regel je tegenhield, en helpt je om eraan te voldoen.',
    detail: [
      'Entra-beheercentrum: **Entra ID > Bewaking en status (Monitoring & health) > Aanmeldingslogboeken (Sign-in logs)**, voor deze persoon en deze tijd. Kijk ook naar de niet-interactieve aanmeldingen.',
      'Bij voorwaardelijke toegang staat welke regel het was en wat die vroeg: een pc die aan de eisen voldoet, een andere plek, een extra bevestiging (MFA).',
      'Help de gebruiker om aan de regel te voldoen, of verander de regel samen met wie erover gaat.',
    ],
    expect: 'de naam van de regel, en wie erover beslist.',
  },

  'allow-restore-service': {
    title: 'Voor het terugzetten van een back-up: laat die dienst door',
    told: 'IT laat de dienst toe die een back-up terugzet.',
    detail: [
      'Wordt het terugzetten van een back-up tegengehouden? Microsoft raadt aan om de app `d32c68ad-72d2-4acb-a0c7-46bb2cf93873` door te laten in voorwaardelijke toegang.',
      'Dit gaat over terugzetten bij de eerste aanmelding. Of het ook bij de synchronisatie helpt, staat nergens.',
    ],
    expect: 'de melding komt niet terug.',
  },

  'paste-status': {
    title: 'Plak de uitvoer van één opdracht',
    detail: [
      'Druk op de **Windows-toets**. Typ `cmd` en druk op **Enter**. Kies niet **Als administrator uitvoeren**.',
      'Kopieer de opdracht hieronder en plak hem in het zwarte venster. Druk op **Enter**. De opdracht verandert niets op je pc. De tekst die Windows laat zien (de uitvoer), komt op het klembord.',
      'Kom hier terug en kies **Plak de uitvoer**. Dan zien we of de koppeling van deze pc klopt.',
    ],
    expect: 'welke van de zeven punten kloppen.',
    deskExpect:
      '`DeviceAuthStatus` laat zien of de koppeling klopt, `DeviceCertificateValidity` of het certificaat klopt. De sleutel van de pc wordt alleen getest als je de opdracht nog eens als administrator uitvoert. Die regel heet `KeySignTest`.',
  },

  'lock-and-unlock': {
    title: 'Vergrendel de pc en ontgrendel hem',
    detail: [
      'Zorg dat de pc online is. Druk op **Windows-toets + L**.',
      'Ontgrendel de pc met je pincode of je wachtwoord. Windows vernieuwt dan je aanmelding.',
      'Wacht 5 minuten. Gebeurt er niets? Kies dan “Geen verschil”.',
    ],
    expect: 'je instellingen komen mee.',
    deskExpect: '`dsregcmd /status` laat `AzureAdPrt : YES` zien, en achter `AzureAdPrtUpdateTime` staat een tijd van zojuist (in UTC).',
  },

  'connect-to-corporate-network': {
    title: 'Maak verbinding met het bedrijfsnetwerk',
    detail: [
      'Ga naar kantoor of maak verbinding met de VPN. Een pc in het bedrijfsdomein moet dat netwerk bereiken om je aanmelding te controleren.',
      'Blijf verbonden. Druk op **Windows-toets + L**. Ontgrendel de pc weer. Wacht 5 minuten.',
      'Is deze pc geen lid van een domein? Dan is een internetverbinding genoeg. Heb je geen VPN en kun je niet naar kantoor? Kies dan “Dit lukt niet”.',
    ],
    expect: 'wat je op de andere pc verandert, komt hier weer aan.',
  },

  'register-for-mfa': {
    title: 'Stel een extra bevestiging in voor het aanmelden',
    detail: [
      'Open Microsoft 365 in je browser. Meld je aan met je werkaccount.',
      'Je krijgt de vraag om een extra manier in te stellen waarmee je laat zien wie je bent, bijvoorbeeld een app op je telefoon. Doorloop alle schermen.',
      'Misschien kan dit bij jouw organisatie alleen op kantoor of op een werk-pc.',
      'Wordt er niets gevraagd? Vraag dan de helpdesk waar je dit in jouw organisatie instelt.',
    ],
    expect: 'je keurt een aanmelding goed op de nieuwe manier.',
  },

  'complete-mfa-elsewhere': {
    title: 'Geef de extra bevestiging in een andere app',
    detail: [
      'De synchronisatie vraagt zelf nooit om de extra bevestiging (MFA). Een andere app doet dat wel.',
      'Open op deze pc een andere werkapp, bijvoorbeeld Microsoft 365 in je browser. Meld je aan met je werkaccount.',
      'Geef de extra bevestiging. Wacht daarna 5 minuten. Vraagt de app nergens om? Kies dan “Geen verschil”.',
    ],
    expect: 'wat je op de andere pc verandert, komt hier aan.',
  },

  'sign-in-with-hello': {
    title: 'Meld je aan met je Windows Hello-pincode',
    detail: [
      'Heb je nog geen pincode? Stel die in bij **Instellingen > Accounts > Aanmeldingsopties**.',
      'Sla je werk op. Druk op **Ctrl + Alt + Del**. Kies **Afmelden**.',
      'Kies op het aanmeldscherm **Aanmeldingsopties**. Meld je aan met de pincode. Een pincode van Windows Hello voor Bedrijven (in 2017: Microsoft Passport for Work) telt als extra bevestiging.',
      'Dit is genoeg: je hoeft de extra bevestiging niet ook in een andere app te geven. Kun je geen pincode instellen? Kies dan “Dit lukt niet”.',
    ],
    expect: 'wat je op de andere pc verandert, komt hier aan.',
  },

  'update-credentials': {
    title: 'Verander je wachtwoord als het verlopen is of niet wordt geaccepteerd',
    detail: [
      'Is je wachtwoord verlopen, of wordt het niet meer geaccepteerd? Verander het op de manier die je organisatie voorschrijft. De helpdesk kan je helpen.',
      'Heb je het al veranderd? Houd het nieuwe wachtwoord bij de hand en ga naar de volgende stap.',
    ],
    expect: 'je kunt je met het nieuwe wachtwoord aanmelden bij Microsoft 365.',
  },

  'sign-in-with-new-credentials': {
    title: 'Meld je aan met het nieuwe wachtwoord',
    detail: [
      'Is deze pc van je organisatie? Maak dan eerst verbinding met het bedrijfsnetwerk of de VPN. Anders kent Windows misschien alleen je oude wachtwoord.',
      'Sla je werk op. Druk op **Ctrl + Alt + Del**. Kies **Afmelden**.',
      'Meld je aan met het nieuwe wachtwoord, niet met je pincode. Wordt het niet geaccepteerd? Kies dan “Dit lukt niet”.',
    ],
    expect: 'je instellingen komen mee.',
    deskExpect: '`dsregcmd /status` laat `AzureAdPrt : YES` zien, en gebeurtenis 6065 komt niet terug.',
  },

  'wait-and-try-again': {
    title: 'Wacht een kwartier en meld je dan weer aan',
    detail: [
      'Wacht een kwartier. Probeer intussen geen wachtwoorden: na elk verkeerd wachtwoord duurt een blokkering langer.',
      'Blijf online. Druk op **Windows-toets + L**. Ontgrendel de pc met het goede wachtwoord of je pincode.',
      'Is je account geblokkeerd en weet je je wachtwoord niet meer? Kies **I forgot my password**, als je bij jouw organisatie zelf een nieuw wachtwoord mag instellen.',
    ],
    expect: 'Windows meldt je aan, en wat je op de andere pc verandert, komt hier aan.',
  },

  'allow-single-sign-on': {
    title: 'Laat apps je Windows-aanmelding gebruiken',
    detail: [
      'Open op deze pc een app van Microsoft, bijvoorbeeld Teams, Word of Edge. Meld je aan met je werkaccount.',
      'Verschijnt het venster **Continue to sign in?**, misschien in je eigen taal? Kies **Continue**. Windows vraagt dit maar één keer. Komt het venster niet? Kies dan “Geen verschil”.',
    ],
    expect: 'de app meldt je aan zonder om je wachtwoord te vragen.',
  },

  'accept-sso-by-policy': {
    title: 'Beantwoord de vraag voor iedereen met een beleid',
    told: 'IT kan de vraag van Windows voor iedereen beantwoorden.',
    detail: [
      'Zet de waarde `AutoAcceptSsoPermission` (DWORD) op `1` in `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\AAD`, met groepsbeleid, Intune of een ander hulpmiddel.',
      'Dit werkt op beheerde pc’s met Windows 11 24H2 en 25H2, vanaf de update van juli 2026 (KB5101650), en alleen voor werkaccounts.',
      'Het is een keuze van je organisatie: de vraag is er om mensen zelf te laten beslissen.',
    ],
    expect: 'gebeurtenis 1098 met `AADSTS9002341` komt niet terug.',
  },

  'allow-tenant-on-network': {
    title: 'Laat je organisatie toe op dit netwerk',
    told: 'IT zorgt dat je je op dit netwerk mag aanmelden, of vraagt dat aan wie het beheert.',
    detail: [
      'De proxy van dit netwerk voegt de header `Restrict-Access-To-Tenants` toe aan elke aanmelding. Alleen wie dat netwerk beheert, kan de lijst veranderen.',
      'Is het jullie eigen netwerk? Zet je tenant op de lijst. Is het van een ander? Vraag het daar, of gebruik voor deze pc een ander netwerk.',
      'De proxy moet `device.login.microsoftonline.com` en `enterpriseregistration.windows.net` met rust laten: geen inspectie en geen extra headers.',
    ],
    expect: 'een nieuwe poging op dit netwerk geeft geen `AADSTS500021` of `AADSTS500022` meer.',
  },

  'read-federation-log': {
    title: 'Lees het logboek van je aanmeldserver',
    told: 'IT zoekt op waarom de aanmeldserver van je organisatie je weigerde.',
    detail: [
      'Bij AD FS: open op de server **Logboeken (Event Viewer)** en kijk bij **AD FS > Beheerder (Admin)** op het tijdstip van de mislukte aanmelding. Andere servers hebben een eigen logboek.',
      'De code daar zegt waarom de server weigerde: de naam of het wachtwoord, het account, of een regel.',
      '`AADSTS50107` en `AADSTS50008` komen van Microsoft Entra: vergelijk de federatie-instellingen van het domein met die van de server.',
    ],
    expect: 'de reden waarom de server deze persoon weigerde.',
  },

  'disconnect-work-account': {
    title: 'Haal het toegevoegde werkaccount van deze pc',
    told: 'De helpdesk haalt samen met jou het toegevoegde werkaccount van deze pc. Een pc van je organisatie blijft gekoppeld.',
    detail: [
      'Laat de gebruiker het werk opslaan. Apps melden zich af, en e-mail of bestanden van het werk kunnen van de pc verdwijnen. Beheer dat met dit account meekwam, stopt.',
      'Open op het bureaublad van de gebruiker **Instellingen > Accounts > Toegang tot werk of school**. Klik op de regel die alleen een werk- of schoolaccount is, en kies **Verbinding verbreken (Disconnect)**.',
      'Blijf af van een regel met de naam van een domein, of waarin staat dat de pc met Microsoft Entra ID of Azure AD is verbonden.',
      'Start opnieuw op en meld je aan. Zodat het niet terugkomt op pc’s van je organisatie: zet `BlockAADWorkplaceJoin` (DWORD) op `1` in `HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\WorkplaceJoin`.',
    ],
    expect: '`dsregcmd /status` laat `WorkplaceJoined : NO` zien. Bij een pc van je organisatie staat er nog `AzureAdJoined : YES`.',
  },

  'compare-sign-in': {
    title: 'Meld je op een andere manier aan en vergelijk',
    detail: [
      'Sla je werk op. Meld je af. Meld je aan met je pincode van Windows Hello of je wachtwoord, dus zonder de smartcard. Kan dat niet? Kies dan “Dit lukt niet”.',
      'Verander op je andere pc één instelling, bijvoorbeeld **Land of regio (Country or region)**. Wacht 5 minuten.',
      'Komt die nu wel aan, en niet als je je met de kaart aanmeldt? Vertel dat aan de helpdesk. Een oplossing kennen we niet.',
    ],
    expect: 'de wijziging komt aan, of niet. Komt die aan, dan ligt het aan de kaart.',
  },

  'check-sync-account': {
    title: 'Kijk op beide pc’s welk account synchroniseert',
    detail: [
      'Open **Instellingen**. In Windows 11 staat bovenaan met welk account je synchroniseert. In Windows 10 staat dat in **Accounts > Uw instellingen synchroniseren**.',
      'Open **Accounts > Uw info**. Daar staat met welk account je je aanmeldt. Op beide plekken hoort je werkaccount te staan.',
    ],
    expect: 'overal hetzelfde werkaccount, op beide pc’s.',
  },

  'sign-in-same-account': {
    title: 'Meld je op beide pc’s aan met je werkaccount',
    detail: [
      'Sla je werk op. Meld je af op de pc met het andere account: druk op **Ctrl + Alt + Del** en kies **Afmelden**.',
      'Meld je bij Windows aan met je werkaccount, op beide pc’s hetzelfde. Lukt dat op een van de twee niet, bijvoorbeeld na een fusie? Die pc hoort misschien nog bij een andere organisatie. Kies dan “Dit lukt niet” en vertel het aan de helpdesk.',
      'Instellingen horen bij je account, niet bij de pc. Een werkaccount dat alleen aan de pc is toegevoegd, neemt niets mee.',
    ],
    expect: 'hetzelfde werkaccount bij **Instellingen > Accounts > Uw info**, op beide pc’s.',
  },

  'sign-in-to-office': {
    title: 'Meld je aan bij een Office-app of OneDrive',
    detail: [
      'Open op deze pc Word, Excel of OneDrive. Meld je daar aan met je werkaccount. Was je al aangemeld? Meld je dan af en weer aan.',
      'Gebruikers melden dat Windows het werkaccount daarna weer als standaard neemt. Op de pagina’s van Microsoft staat dit niet. Wacht 5 minuten. Zie je geen verschil? Kies dan “Geen verschil”.',
    ],
    expect: 'je instellingen komen mee.',
    deskExpect: '`dsregcmd /status` laat `WamDefaultSet : YES` zien.',
  },

  'confirm-access-denied': {
    title: 'Controleer of Windows geen toegang krijgt tot de aanmeldgegevens',
    told: 'IT kijkt op deze pc of Windows bij je aanmeldgegevens kan.',
    detail: [
      'Zoek in gebeurtenis 1098 de SID van de gebruiker op. Onder `HKEY_USERS` en die SID staat deze sleutel:',
      '`Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\SystemAppData\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\PSR`',
      'Bekijk de eigenaar en de machtigingen van de sleutel in **Register-editor (Registry Editor)**, en vergelijk ze met de tabel in KB3196528. Verander nog niets.',
      'Klopt alles? Dan is dit niet de oorzaak: herstel niets.',
    ],
    expect: 'SYSTEM is de eigenaar en overerving staat aan, of juist niet.',
  },

  'repair-broker-key': {
    title: 'Herstel de eigenaar en de machtigingen van de sleutel',
    told: 'IT herstelt de toegang tot je aanmeldgegevens op deze pc.',
    detail: [
      'Volg KB3196528. Het gaat om deze sleutel, onder `HKEY_USERS` en de SID van de gebruiker:',
      '`Software\\Classes\\Local Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\SystemAppData\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\PSR`',
      'Maak SYSTEM eigenaar van de sleutel. Zet de overerving van machtigingen aan.',
      'Vergelijk de machtigingen met de tabel in dat artikel. Laat de gebruiker zich daarna afmelden en weer aanmelden.',
      'Komt de gebeurtenis terug? Het artikel raadt dan aan om met Process Monitor elders naar `ACCESS DENIED` te zoeken.',
    ],
    expect: 'de gebeurtenissen 1098 en 1104 met deze codes komen niet terug.',
    warning: 'Een fout in het register kan het profiel van de gebruiker of Windows zelf beschadigen.',
    before: [
      'Je hebt gezien dat de eigenaar of de machtigingen van deze sleutel niet kloppen.',
      'Je hebt de sleutel geëxporteerd, en de bestanden van de gebruiker staan ergens anders veilig.',
      'Er is op deze pc een lokaal beheerdersaccount dat werkt. Je hebt het vandaag geprobeerd.',
    ],
  },

  'start-apps-as-yourself': {
    title: 'Gebruik deze pc met je eigen account',
    detail: [
      'Meld je bij Windows aan met je eigen werkaccount, terwijl niemand anders op deze pc is aangemeld.',
      'Start apps gewoon: niet met **Als administrator uitvoeren**, en niet als een andere gebruiker.',
    ],
    expect: 'apps vragen niet meer of je je aanmeldt.',
    deskExpect: 'gebeurtenis 1098 met deze code komt niet terug.',
  },

  'ask-about-new-account': {
    title: 'Zoek uit of het account is verhuisd of opnieuw gemaakt',
    told: 'De helpdesk kijkt of je account is verplaatst of opnieuw is gemaakt.',
    detail: [
      'Is het account van deze persoon naar een ander domein verhuisd, of verwijderd en opnieuw gemaakt, terwijl het profiel op deze pc bleef?',
      'Zo niet, ga dan niet verder: dan ligt het niet aan oude bestanden, en Microsoft raadt af om aanmeldtokens met de hand te verwijderen.',
    ],
    expect: 'in dit profiel kunnen bestanden van een eerder account staan, of juist niet.',
  },

  'remove-token-files': {
    title: 'Verwijder de aanmeldbestanden van het eerdere account',
    told: 'De helpdesk verwijdert oude aanmeldbestanden, als je account opnieuw is gemaakt. Daarna meld je je in je apps opnieuw aan.',
    detail: [
      'Doe dit alleen als het account is verhuisd of opnieuw gemaakt. Laat de gebruiker alle apps sluiten.',
      'Verwijder, aangemeld als die gebruiker, alle bestanden in `%LOCALAPPDATA%\\Packages\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\AC\\TokenBroker\\Accounts`.',
      'Start opnieuw op, en laat de gebruiker zich weer bij de apps aanmelden.',
    ],
    expect: 'gebeurtenis 1098 met deze code komt niet terug.',
    warning:
      'Hiermee verwijder je bewaarde aanmeldingen, dus alle apps vragen om je opnieuw aan te melden. Microsofts artikelen zijn het er niet over eens of je dit moet doen.',
    before: [
      'Je weet dat het account is verhuisd of opnieuw is gemaakt.',
      'De gebruiker weet het wachtwoord en kan de extra bevestiging (MFA) geven.',
      'Je hebt een kopie van deze bestanden gemaakt.',
    ],
  },

  'sign-in-with-work-account': {
    title: 'Meld je bij Windows aan met je werkaccount',
    detail: [
      'Alleen op een pc van je organisatie: op je eigen pc kan het niet en hoeft het niet.',
      'Sla je werk op. Druk op **Ctrl + Alt + Del**, kies **Afmelden** en daarna **Andere gebruiker**.',
      'Meld je aan met je werkaccount: die naam lijkt op je e-mailadres. Lukt dat niet? Kies “Dit lukt niet”.',
      'Je krijgt een nieuw bureaublad. Je bestanden staan nog bij het oude account. De helpdesk kan ze verplaatsen.',
    ],
    expect: 'een nieuw bureaublad, en bij **Instellingen > Accounts > Uw info** staat je werkaccount.',
    deskExpect: '`dsregcmd /status` laat `AzureAdPrt : YES` zien.',
  },

  'check-local-administrator': {
    title: 'Controleer of je er nog in komt',
    told: 'IT zorgt dat iemand altijd nog in deze pc kan, en dat je bestanden ook ergens anders staan.',
    detail: [
      'Meld je één keer bij deze pc aan met een lokaal beheerdersaccount. Doe het vandaag echt en ga niet op je geheugen af.',
      'Bewaar de BitLocker-herstelsleutel en de bestanden van de gebruiker op een andere plek.',
    ],
    expect: 'het bureaublad van de lokale beheerder, en de herstelsleutel.',
  },

  'unjoin-device': {
    title: 'Koppel de pc los van Microsoft Entra',
    told: 'IT koppelt deze pc los van je organisatie. Je kunt je er niet op aanmelden totdat hij weer gekoppeld is.',
    detail: [
      'Meld je aan als lokale beheerder.',
      'Open **Instellingen > Accounts > Toegang tot werk of school**, klik op het werkaccount en kies **Verbinding verbreken (Disconnect)**.',
      'In de versies van 2017 was dit **Instellingen > Systeem > Info (Settings > System > About)**, “Manage or disconnect from work or school”.',
      'Start de pc opnieuw op.',
    ],
    expect: '`dsregcmd /status` laat `AzureAdJoined : NO` zien.',
    warning: 'Vanaf nu kan niemand zich met een werkaccount bij deze pc aanmelden, tot hij weer gekoppeld is.',
    before: [
      'Je bent aangemeld met het lokale beheerdersaccount dat je vandaag hebt geprobeerd.',
      'Je hebt de BitLocker-herstelsleutel van deze pc bij de hand.',
      'De bestanden van de gebruiker staan ergens anders veilig.',
      '`dsregcmd /status` laat `DomainJoined : NO` zien.',
    ],
  },

  'remove-broker-files': {
    title: 'Verwijder de oude aanmeldbestanden van deze gebruiker',
    told: 'IT verwijdert je oude aanmeldbestanden van deze pc.',
    detail: [
      'Zo ruim je op tussen het loskoppelen en het opnieuw koppelen. Vul voor `<Username>` de naam van de map van de gebruiker in.',
      'Verwijder `Settings.dat` in `C:\\Users\\<Username>\\AppData\\Local\\Packages\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\Settings\\`.',
      'Verwijder alle bestanden onder `C:\\Users\\<Username>\\AppData\\Local\\Packages\\Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy\\AC\\TokenBroker\\Account`.',
    ],
    expect: '`Settings.dat` en de bestanden onder `Account` zijn weg.',
    warning: 'Hiermee verwijder je bestanden met aanmeldingen van deze gebruiker. Apps kunnen daarna vragen om je opnieuw aan te melden.',
    before: [
      'De pc is losgekoppeld en opnieuw opgestart, en de gebruiker is afgemeld.',
      'Je hebt een kopie van deze bestanden gemaakt.',
      'Je hebt gecontroleerd of de map van de juiste gebruiker is.',
    ],
  },

  'join-device-again': {
    title: 'Koppel de pc opnieuw aan Microsoft Entra',
    told: 'IT koppelt deze pc opnieuw aan je organisatie.',
    detail: [
      'Open **Instellingen > Accounts > Toegang tot werk of school** en kies **Verbinden**.',
      'In de versies van 2017 was dit **Instellingen > Systeem > Info (Settings > System > About)**, “Connect to work or school”.',
      'Kies de optie om het apparaat aan Microsoft Entra ID (vroeger Azure AD) te koppelen en doorloop alle schermen.',
      'Start de pc opnieuw op. Laat de gebruiker zich aanmelden met het werkaccount.',
    ],
    expect: '`dsregcmd /status` laat `AzureAdJoined : YES` zien.',
    warning: 'Als het koppelen niet lukt, kan alleen de lokale beheerder zich bij deze pc aanmelden.',
    before: [
      'Het lokale beheerdersaccount werkt nog.',
      'De pc is online.',
      'Er is iemand bij die apparaten mag koppelen en het wachtwoord weet.',
    ],
  },

  'ask-for-supported-desktop': {
    title: 'Vraag op welk bureaublad het wel kan',
    told: 'De helpdesk kijkt of je een bureaublad kunt krijgen waarop je instellingen wel meegaan.',
    detail: [
      'Vraag IT of er een eigen bureaublad voor deze gebruiker is, met een gewone editie van Windows.',
      'Op een gedeeld bureaublad kan je organisatie instellingen op een andere manier bewaren. Daar gaat deze site niet over.',
    ],
    expect: 'er is een bureaublad waarop het wel kan, of juist niet.',
  },

  'read-policy-key': {
    title: 'Lees het beleid op deze pc',
    told: 'De helpdesk leest op deze pc of je organisatie de synchronisatie heeft uitgezet.',
    detail: [
      'Voer de opdracht hieronder uit in een gewone opdrachtprompt. Hij verandert niets op je pc. Hij kijkt overal waar zulk beleid kan staan. Plak de uitvoer op de pagina **Plak de uitvoer**.',
      '`[none]` betekent dat er op die plek niets is ingesteld. `2` achter een naam die met `Disable` begint, betekent uit. `EnableWindowsBackup` hoort `1` te zijn.',
    ],
    expect: 'de waarde die is ingesteld.',
  },

  'allow-sync-hosts': {
    title: 'Laat de synchronisatie door op dit netwerk',
    told: 'IT zorgt dat dit netwerk de synchronisatie doorlaat.',
    detail: [
      'In `SettingsUrl` staat in Base64 de server waarmee deze pc synchroniseert. Decodeer die waarde; de naam eindigt op `one.microsoft.com` en begint met `kailani`. Laat die server door.',
      'Een lijst van de firewall kent zulke namen misschien als servers van Azure File Sync: Microsoft gebruikt dezelfde familie voor allebei.',
      'Voor het token moet Windows ook bij `https://login.microsoftonline.com` kunnen. Het vraagt dat token aan onder de naam `https://syncservice.windows.net`.',
      'De proxy mag dit verkeer niet ontsleutelen (TLS-inspectie) en moet het computeraccount doorlaten zonder om een aanmelding te vragen: Windows zelf maakt de verbinding.',
      'Voor de back-up van 2025 en later geeft Microsoft geen lijst van servers.',
    ],
    expect: 'instellingen gaan ook op dit netwerk mee.',
  },
  'change-policy': {
    title: 'Verander het beleid waar het wordt beheerd',
    told: 'IT past de regel aan die de synchronisatie tegenhoudt, als je organisatie dat wil.',
    detail: [
      'Groepsbeleid: **Computerconfiguratie > Beheersjablonen > Windows-onderdelen > Sync your settings** (Computer Configuration > Administrative Templates > Windows Components). Intune: de instelling **Enable Windows Backup** in de Settings catalog.',
      '`AllowSyncMySettings` en `AllowConnectedDevices` komen van MDM. Groepsbeleid zet `EnableActivityFeed` bij **System > OS Policies**.',
      'Staat er een waarde die geen beleid van jullie zet? Dan heeft een script of programma dat gedaan. Haal dat eerst weg.',
      'Verander het register niet met de hand als beleid de waarde zet: dan komt die terug.',
    ],
    expect: 'de waarde is weg of anders, nadat het beleid opnieuw is toegepast.',
  },

  'keep-one-policy': {
    title: 'Houd één van de twee beleidsregels over',
    told: 'IT haalt een van de twee regels weg.',
    detail: [
      'Stel **Enable Windows Backup** in via groepsbeleid of via MDM, nooit via allebei. Volgens Microsoft is dan niet te voorspellen wat er gebeurt.',
      'Zet de andere op **Niet geconfigureerd (Not configured)**. Laat de pc het beleid bijwerken en start hem opnieuw op.',
    ],
    expect: 'alle pc’s doen hetzelfde.',
  },

  'move-to-backup-policy': {
    title: 'Stap over op de beleidsregel Enable Windows Backup',
    told: 'IT regelt de synchronisatie voortaan op de nieuwe manier.',
    detail: [
      'Intune: Settings catalog, **Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup** = **Enabled**, toegewezen aan mensen of apparaten.',
      'Groepsbeleid: **Computerconfiguratie > Beheersjablonen > Windows-onderdelen > Sync your settings > Enable Windows Backup** (Computer Configuration > Administrative Templates > Windows Components).',
      'De CSP werkt vanaf build `26100`, `22621.5682` en `19041.6141`. Ga na of mensen een geschikte licentie hebben.',
    ],
    expect: 'in de beleidssleutel van een pc is `EnableWindowsBackup` `1`.',
  },

  'ask-roaming-offered': {
    title: 'Vraag of je organisatie de synchronisatie wel aanbiedt',
    told: 'De helpdesk kijkt of je organisatie de synchronisatie wel aanbiedt.',
    detail: [
      'Vraag IT of Enterprise State Roaming (ESR) aanstaat voor je organisatie, en voor deze gebruiker.',
      'Wordt het niet aangeboden? Dan is er op deze pc niets stuk, en helpen de volgende stappen niet.',
    ],
    expect: 'je organisatie biedt de synchronisatie aan voor deze gebruiker, of juist niet.',
  },

  'check-backup-policy': {
    title: 'Controleer of het beleid Enable Windows Backup op deze pc aankomt',
    told: 'IT controleert of de synchronisatie voor deze pc aanstaat.',
    detail: [
      'Sinds 1 juli 2026 beheer je de synchronisatie van instellingen alleen nog met het beleid **Enable Windows Backup**. Kijk of dat op Enabled staat, en of het aankomt bij het apparaat of de gebruiker.',
      'In de instellingencatalogus van Intune (Settings catalog): **Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup**.',
      'In groepsbeleid: **Computerconfiguratie > Beheersjablonen > Windows-onderdelen > Sync your settings > Enable Windows Backup** (Computer Configuration > Administrative Templates > Windows Components).',
      'In een andere MDM: `./Device/Vendor/MSFT/Policy/Config/SettingsSync/EnableWindowsBackup` met de waarde `<enabled/>`.',
      'Stel het in via groepsbeleid of via de CSP, nooit via allebei: wat er dan gebeurt, is volgens Microsoft onvoorspelbaar.',
      'De schakelaar in het Entra-beheercentrum is weg. Uit- en weer aanzetten, zoals het artikel uit 2017 aanraadde, kan niet meer.',
      'Wat daar het laatst was ingesteld, telt nog tot ongeveer juli 2027, net als ouder beleid via groepsbeleid en MDM. Groepsbeleid en MDM gaan voor. Microsoft noemt geen dag.',
    ],
    expect: 'het beleid staat op één plek op Enabled, en geldt voor deze pc of deze gebruiker.',
  },

  'check-assignment': {
    title: 'Controleer of deze gebruiker en deze pc meedoen',
    told: 'IT controleert of jij en deze pc in de groep zitten die mag synchroniseren.',
    detail: [
      'Kijk waaraan het beleid is toegewezen: aan apparaten of aan gebruikers. Deze pc of deze gebruiker hoort in een van die groepen te zitten. Voeg een van beide toe als je organisatie dat wil.',
      'De oude schakelaar kende None, Selected en All. Bij Selected konden alleen leden van de gekozen beveiligingsgroep synchroniseren.',
    ],
    expect: 'de gebruiker of de pc is lid van een toegewezen groep.',
  },

  'assign-licence': {
    title: 'Controleer de licentie van deze gebruiker',
    told: 'IT controleert of je de licentie hebt die voor de synchronisatie nodig is.',
    detail: [
      'Volgens Microsofts pagina’s over ESR is Microsoft Entra ID P1 of P2 nodig (vroeger Azure AD Premium). De nieuwere pagina over de back-up noemt geen eigen licentie.',
      'Heeft de gebruiker er geen? Wijs er een toe als je organisatie dat besluit.',
    ],
    expect: 'de licentie staat bij het account van de gebruiker.',
  },

  'restart-and-sign-in': {
    title: 'Start de pc opnieuw op en meld je aan',
    detail: [
      'Sla je werk op. Start de pc opnieuw op. Meld je aan met je werkaccount.',
      'Misschien heb je je voor het laatst aangemeld voordat de synchronisatie werd aangezet. Deze pc weet dat dan nog niet. Alleen vergrendelen is niet genoeg.',
      'Wacht 5 minuten. Zie je geen verschil? Kies dan “Geen verschil”.',
    ],
    expect: 'wat je op de andere pc verandert, komt hier aan.',
    deskExpect: 'gebruikt je organisatie de oude schakelaar nog, dan staat er ook tekst achter `SettingsUrl`.',
  },

  'restart-after-change': {
    title: 'Start de pc na de wijziging nog één keer opnieuw op',
    detail: [
      'Wacht tot IT zegt dat het klaar is met aanpassen.',
      'Sla je werk op. Start de pc opnieuw op. Meld je weer aan met je werkaccount. Wacht 5 minuten. Zie je geen verschil? Kies dan “Geen verschil”.',
    ],
    expect: 'wat je op de andere pc verandert, komt hier aan.',
  },

  'follow-kb3193791': {
    title: 'Lees KB3193791 voordat je iets verandert',
    told: 'IT controleert een oud probleem met het abonnement van je organisatie, zo nodig samen met Microsoft.',
    detail: [
      'Het artikel gaat over organisaties die het abonnement RMSBASIC (Azure Rights Management) nooit automatisch hebben gekregen.',
      'De stappen zijn oud: ze gebruiken de afgeschafte module MSOnline en portals die zijn gesloten. Je kunt ze zo niet meer volgen.',
      'Sinds november 2022 hangt niet alles meer van Azure Rights Management af. Vraag het eerst aan de ondersteuning van Microsoft, voordat je er tijd in steekt.',
    ],
    expect: 'gebeurtenis 6065 met code 80070533 komt niet terug.',
  },

  'switch-sync-on': {
    title: 'Zet de synchronisatie aan, op beide pc’s',
    detail: [
      'Open in Windows 11 **Instellingen > Accounts > Windows Back-up (Windows backup) > Mijn voorkeuren onthouden (Remember my preferences)**.',
      'Open in Windows 10 **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      'Zet de bovenste schakelaar aan, en de schakelaar van elke groep die je wilt meenemen. Zijn de schakelaars grijs? Kies dan “Dit lukt niet”.',
    ],
    expect: 'de schakelaars staan op beide pc’s aan.',
  },

  'open-windows-backup-page': {
    title: 'Open de pagina Windows Back-up (Windows backup)',
    detail: [
      'Windows 11 heeft geen pagina **Uw instellingen synchroniseren** meer. Gebruik **Instellingen > Accounts > Windows Back-up (Windows backup)**.',
      'Open daar **Mijn voorkeuren onthouden (Remember my preferences)**. Staat die er niet? Kies dan “Dit lukt niet”.',
    ],
    expect: 'een schakelaar voor elke groep instellingen.',
  },

  'compare-backup-and-roaming': {
    title: 'Bekijk het verschil tussen synchronisatie en back-up',
    detail: [
      'Synchronisatie: taal, regio, wifi-netwerken en opgeslagen wachtwoorden van websites gaan binnen een paar minuten mee naar je andere pc’s.',
      'Back-up: ongeveer elke acht dagen een kopie, voor een nieuwe of opnieuw ingestelde pc. Daarin zitten instellingen, voorkeuren en de lijst met apps uit de Microsoft Store.',
      'Terugzetten kan alleen als een beheerder dat heeft ingericht. Vraag dat aan de helpdesk.',
    ],
    expect: 'het verschil. Je weet nu welke van de twee je nodig hebt.',
  },

  'report-roaming-profile': {
    title: 'Geef de melding door aan de helpdesk',
    detail: [
      'Noteer eerst de precieze woorden van de melding en de tijd. Maak dan verbinding met het bedrijfsnetwerk. Meld je af en weer aan.',
      'Vertel de helpdesk dat het over een gebruikersprofiel op een server gaat.',
    ],
    expect: 'de helpdesk weet waar die moet zoeken.',
  },

  'set-by-hand': {
    title: 'Stel dit zelf in op de pc waar het ontbreekt',
    detail: [
      'Windows neemt deze instelling niet mee. Er is niets stuk.',
      'Eén keer instellen is genoeg. Op de pagina [Waarom gaat mijn … niet mee?](/nl/guide/what-syncs) zie je bij elke instelling of en hoe die meegaat, en waar je die vindt.',
      'Krijg je later een nieuwe pc? Dan kan een Windows-back-up er veel van terugbrengen, als je organisatie dat aanbiedt.',
    ],
    expect: 'het ziet er op die pc uit zoals je wilt.',
  },

  'turn-on-own-sync': {
    title: 'Zet de synchronisatie aan voor wat je mist',
    detail: [
      'Doe dit op beide pc’s, met hetzelfde account. Volg alleen de regels over wat je mist.',
      'Bestanden op het bureaublad, in Documenten en Afbeeldingen: OneDrive, **Instellingen > Synchronisatie en back-up > Back-up beheren (Settings > Sync and backup > Manage backup)**.',
      'Outlook: **Bestand > Opties > Algemeen > Mijn Outlook-instellingen opslaan in de cloud (File > Options > General > Store my Outlook settings in the cloud)**. Het nieuwe Outlook bewaart zijn instellingen in je postvak.',
      'Wat je hebt gekopieerd: **Instellingen > Systeem > Klembord > Synchroniseren tussen uw apparaten (Sync across your devices)**. Je organisatie kan dit uitzetten.',
      'Teams en Office: meld je aan met je werkaccount. Welke microfoon of camera je gebruikt, en de knoppen in je lint, stel je op elke pc apart in.',
      'PowerToys: **Algemeen > Back-up maken en terugzetten (General > Back up & restore)**.',
    ],
    expect: 'wat je miste, verschijnt. Sommige dingen stel je op elke pc apart in.',
  },
  'set-up-new-pc': {
    title: 'Haal terug wat je nu nodig hebt',
    detail: [
      'Meld je bij Windows aan met je werkaccount. Talen, regio en wifi-netwerken komen misschien binnen een paar minuten mee, als je organisatie de synchronisatie aanbiedt.',
      'Bestanden: meld je aan bij OneDrive. Favorieten: meld je aan in Edge en zet de synchronisatie daar aan. Programma’s: kijk in **Bedrijfsportal (Company Portal)** of vraag de helpdesk.',
      'Bureaubladachtergrond, kleuren, taakbalk, Start en tekstgrootte: stel ze één keer in. Op de pagina [Waarom gaat mijn … niet mee?](/nl/guide/what-syncs) staat waar.',
      'Vraagt Windows of een app deze pc mag wijzigen? Kies Nee als je de app niet kent, en vraag het aan de helpdesk.',
    ],
    expect: 'je kunt werken, ook als je geen back-up kunt terugzetten.',
  },
  'back-up-other-pc': {
    title: 'Heb je je oude pc nog? Maak er een back-up van',
    detail: [
      'Houd de oude pc nog even, en stel hem nog niet opnieuw in.',
      'Je hebt alleen iets aan een back-up als terugzetten wordt aangeboden. Vraag dat eerst aan de helpdesk.',
      'Zoek in **Start** naar **Windows Back-up (Windows Backup)** en open de app. Kies **Back-up maken (Back up)**. Staat er dat je organisatie dit niet ondersteunt? Dan maakt de app er geen voor jouw account. Kies dan “Dit lukt niet”.',
    ],
    expect: 'de app meldt dat je back-up is gemaakt.',
  },
  'ask-restore-offered': {
    title: 'Vraag of je organisatie terugzetten aanbiedt',
    told: 'De helpdesk kijkt of je bij je organisatie een back-up kunt terugzetten.',
    detail: [
      'Back-up en terugzetten zijn twee schakelaars. Een organisatie kan de eerste hebben zonder de tweede, en terugzetten staat standaard uit.',
      'Wordt het aangeboden? Is de pagina op deze pc dan getoond, en is daar “nee” of “als nieuw instellen” gekozen?',
      'De pagina komt alleen bij het instellen of bij de eerste aanmelding. Om die nog eens te zien, moet je de pc helemaal opnieuw instellen. Zelf alles instellen kost misschien minder tijd.',
    ],
    expect: 'terugzetten was op deze pc mogelijk, of juist niet.',
  },
  'check-restore-settings': {
    title: 'Controleer waarom de pagina voor terugzetten niet kwam',
    told: 'IT controleert waarom Windows niet aanbood je back-up terug te zetten.',
    detail: [
      'Intune: **Devices > Enrollment > Windows > Enrollment options > Windows Backup and Restore**, **Show restore page** op **On**. Dat geldt voor de hele tenant; **Not configured** betekent uit.',
      'De gebruiker heeft een back-up nodig: het beleid **Enable Windows Backup** moet op de oude pc zijn aangekomen.',
      'De build moet nieuw genoeg zijn: zie de gids. **Install Windows quality updates** op de pagina met de inschrijvingsstatus brengt die tijdens het instellen.',
      'Tijdens het instellen komt de pagina niet bij hybride koppeling, bij geregistreerde pc’s, bij Autopilot met self-deploying, pre-provisioned of reset, en bij inschrijving via Instellingen, groepsbeleid of co-management.',
      'Ook niet op gedeelde pc’s, pc’s zonder gebruiker, Windows SE, IoT, Team OS en Holographic, en niet in GCC High en 21Vianet.',
      'Voorwaardelijke toegang kan het tegenhouden. Dan zag de gebruiker tijdens het instellen een melding over toegang.',
    ],
    expect: 'wat er anders moet vóór de volgende nieuwe pc.',
  },
  'turn-on-edge-sync': {
    title: 'Zet de synchronisatie aan in Microsoft Edge',
    detail: [
      'Edge heeft een eigen synchronisatie, los van Windows. Doe dit op beide pc’s.',
      'Open Edge. Meld je aan met je werkaccount. Open de instellingen van Edge. Zet de synchronisatie aan, met favorieten en wat je verder mist.',
      'Kun je het niet aanzetten? Vraag de helpdesk of je organisatie het toestaat, en kies “Dit lukt niet”.',
    ],
    expect: 'de favorieten van de andere pc staan nu ook hier in Edge.',
  },

  'install-kb3172985': {
    title: 'Installeer KB3172985 of een latere update',
    told: 'IT installeert een update voor Windows.',
    detail: [
      'Deze update van juli 2016 brengt Windows 10 versie 1511 op build 10586.494. In elke latere build zit die ook.',
      'Versie 1511 wordt niet meer ondersteund. Stap op deze pc als het kan liever over op een versie van Windows die nog wordt ondersteund.',
    ],
    expect: '`winver` laat `10586.494` of hoger zien.',
  },

  'install-kb3176934': {
    title: 'Installeer KB3176934 of een latere update',
    told: 'IT installeert een update voor Windows.',
    detail: [
      'Deze update van 23 augustus 2016 brengt Windows 10 versie 1607 op build 14393.82. In elke latere build zit die ook.',
      'Versie 1607 wordt op een gewone pc niet meer ondersteund. Stap op deze pc als het kan liever over op een versie van Windows die nog wordt ondersteund.',
    ],
    expect: '`winver` laat `14393.82` of hoger zien.',
  },

  'install-kb3140743': {
    title: 'Installeer KB3140743 of een latere update',
    told: 'IT installeert een update voor Windows.',
    detail: [
      'Deze update brengt Windows 10 versie 1511 op build 10586.122. In het artikel uit 2017 stond 10586.494: dat is het nummer van een andere update.',
      'Versie 1511 wordt niet meer ondersteund. Stap op deze pc als het kan liever over op een versie van Windows die nog wordt ondersteund.',
    ],
    expect: '`winver` laat `10586.122` of hoger zien.',
  },

  'try-country-or-region': {
    title: 'Test met de instelling Land of regio',
    detail: [
      'Deze instelling gaat mee en is dus een goede test. In het artikel uit 2017 verplaatste je de taakbalk, maar die gaat niet meer mee.',
      'Zoek op de eerste pc in **Instellingen** naar “regio”. Noteer wat er bij **Land of regio (Country or region)** staat. Verander het.',
      'Druk op beide pc’s op **Windows-toets + L** en ontgrendel ze. Dat kan de synchronisatie op gang brengen.',
      'Kijk na 5 minuten op de tweede pc. Zet het daarna op de eerste pc terug.',
    ],
    expect: 'de tweede pc laat binnen 5 minuten het andere land of de andere regio zien.',
  },

  'check-other-pc': {
    title: 'Controleer ook je andere pc',
    detail: [
      'De fout kan ook zitten in de pc waar je instellingen vandaan komen. Alle zeven punten moeten op beide pc’s kloppen.',
      'Open deze site op de andere pc en plak daar de uitvoer.',
    ],
    expect: 'welke punten op die pc kloppen.',
  },

  'tell-help-desk': {
    title: 'Vraag het aan de helpdesk',
    detail: [
      'Stuur de helpdesk het adres van deze pagina, of lees de code voor. Daarin staat wat je ons hebt verteld, maar geen naam.',
      'Zet erbij wat je verwachtte, wat er gebeurde, en wanneer.',
    ],
    expect: 'de helpdesk gaat verder waar jij was gebleven.',
  },
} satisfies StepTexts;
