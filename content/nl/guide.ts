import type { GuideTexts } from '../types';

export const guide = {
  title: 'Als je instellingen niet meegaan: de gids',
  lede: 'Problemen met Enterprise State Roaming (ESR) in Microsoft Entra ID, vroeger Azure AD, vinden en oplossen. Met elke oorzaak die we kennen.',
  requirements: {
    heading: 'Wat in orde moet zijn',
    paragraphs: [
      'Je instellingen gaan alleen mee als dit allemaal klopt, voor jou en voor de pc. Kijk dit na voordat je verder zoekt.',
      'De lijst staat op volgorde: wat vooraan staat, moet eerst kloppen.',
    ],
    items: [
      'Windows is nieuw genoeg en heeft de nieuwste updates. In 2017 was Windows 10 versie 1511 (build 10586) de ondergrens.',
      'Over de ondergrens van nu zijn de pagina’s van Microsoft het niet eens. Wij houden de laagste builds van het back-upbeleid aan: 19045.6216, 22621.5768, 22631.5768 en 26100.4946. Is jouw build lager? Vraag het aan IT. De gewone ondersteuning van Windows 10 is in oktober 2025 gestopt.',
      'De pc is gekoppeld aan Microsoft Entra, of hybride gekoppeld: aan het bedrijfsdomein en aan Microsoft Entra. In 2017 heette die tweede vorm “lid van het domein en geregistreerd”. Nu betekent “geregistreerd” dat er alleen een werkaccount is toegevoegd. Dat is niet genoeg.',
      'De pc kan aan Microsoft Entra bewijzen dat hij het echt is.',
      'Je hebt een geldig aanmeldtoken, een digitale pas. Die krijg je als je je aanmeldt, en Windows vernieuwt hem terwijl je werkt.',
      'Je meldt je bij Windows aan met je werkaccount, op beide pc’s hetzelfde.',
      'Je organisatie heeft de synchronisatie aangezet. Sinds juli 2026 gaat dat met het beleid **Enable Windows Backup**. Verderop lees je daar meer over.',
      'Jij hoort bij de mensen voor wie het aanstaat: het beleid is toegewezen aan jou of aan je pc. In de oude portal stond het aan voor iedereen, of voor een beveiligingsgroep waar jij in zat.',
      'Je hebt er een licentie voor: Entra ID P1 of P2 (vroeger Azure AD Premium), volgens Microsofts pagina’s over ESR. De nieuwere pagina over de back-up noemt geen eigen licentie.',
      'De pc is opnieuw opgestart en jij hebt je aangemeld nadat de synchronisatie is aangezet.',
      'De synchronisatie staat aan, en het gaat om een instelling die meegaat.',
    ],
  },
  verify: {
    heading: 'Testen of je instellingen meegaan',
    paragraphs: [
      'Met deze test kijk je na of de synchronisatie werkt en of de pagina voor de synchronisatie klopt. Je hebt beide pc’s nodig en ongeveer tien minuten.',
      'Je verandert voor de test één instelling. Onthoud hoe die stond en zet hem daarna terug.',
    ],
    items: [
      'Meld je aan met je werkaccount, op een pc die je organisatie heeft gekoppeld en waarop ze de synchronisatie toestaat.',
      'Open de pagina voor de synchronisatie. Windows 11: **Instellingen > Accounts > Windows Back-up (Windows backup) > Mijn voorkeuren onthouden (Remember my preferences)**. Windows 10: **Instellingen > Accounts > Uw instellingen synchroniseren**. De synchronisatie staat aan, en de schakelaars eronder ook.',
      'Kijk om welk account het gaat. Windows 10 toont je werkaccount boven aan deze pagina, Windows 11 boven aan **Instellingen**.',
      'Open **Instellingen > Accounts > Uw info**. Je ziet hetzelfde account: daarmee heb je je aangemeld.',
      'Verander op de eerste pc **Land of regio (Country or region)**. In 2017 verplaatste je voor deze test de taakbalk, maar die gaat niet meer mee.',
      'Kijk op de tweede pc. Binnen 5 minuten is de wijziging daar ook.',
      'Gebeurt er niets? Druk op **Windows-toets + L** en ontgrendel de pc weer. Dat kan de synchronisatie op gang brengen.',
      'Kijk na of je op beide pc’s met hetzelfde account bent aangemeld. De instellingen horen bij je account, niet bij de pc.',
    ],
  },
  registration: {
    heading: 'Nakijken of de pc is gekoppeld',
    paragraphs: [
      'Instellingen gaan alleen mee op een pc die in Microsoft Entra staat, de lijst van accounts en pc’s van je organisatie: gekoppeld of hybride gekoppeld. Met één opdracht zie je of dat zo is. De opdracht verandert niets op je pc.',
      'Zijn de schakelaars grijs en staat er iets over een Microsoft-account of werkaccount? Kijk dit dan eerst na.',
      'De opdracht is niet alleen voor de synchronisatie bedoeld. Je ziet ook het kenmerk van het apparaatcertificaat (`Thumbprint`), het synchronisatieadres (`SettingsUrl`), of Windows Hello is ingesteld (`NgcSet`), en meer.',
      'Over de opdrachtprompt zijn Microsofts pagina’s het niet eens. Volgens de pagina over hybride koppelen open je die als administrator, volgens de pagina over de synchronisatie juist niet. Begin zonder **Als administrator uitvoeren**. Anders klopt misschien niet wat er over jou in de uitvoer staat.',
    ],
    items: [
      'Open de opdrachtprompt op de pc waarop je instellingen ontbreken. Kies niet **Als administrator uitvoeren**.',
      'Het snelst gaat het zo. Druk op de **Windows-toets**. Typ `cmd` en druk op **Enter**.',
      'Typ `dsregcmd /status`, met de spatie, en druk op **Enter**. Met `dsregcmd /status | clip` kopieer je de uitvoer. Met `dsregcmd /status > "%USERPROFILE%\\status.txt"` bewaar je die in je gebruikersmap.',
      'Goed is `AzureAdJoined : YES`.',
      'Goed is `WamDefaultSet : YES`. Er kan ook `ERROR` staan. Dat is op zichzelf nooit een fout.',
      'Goed is `WamDefaultGUID` met een id die eindigt op `(AzureAd)`. Op hoofdletters hoef je niet te letten.',
      'Een lege `SettingsUrl` is normaal als de synchronisatie nooit is aangezet. Wat het bij het back-upbeleid betekent, is niet gedocumenteerd. Oude teksten noemen dit veld `AzureAdSettingsUrl`.',
      'De uitvoer is altijd in het Engels, ook op een Nederlandse pc.',
    ],
  },
  mfa: {
    heading: 'Meervoudige verificatie (MFA)',
    paragraphs: [
      'Soms mislukt de synchronisatie als je organisatie bij het aanmelden om een extra bevestiging vraagt. De synchronisatie zelf vraagt je daar nooit om.',
      'Het ene geval: MFA is verplicht en je meldt je bij Windows aan met een wachtwoord. Zo’n regel was bedoeld om accounts van beheerders te beschermen, schreef Microsoft in 2017.',
      'Het andere geval bestaat alleen als de organisatie een eigen aanmeldserver heeft (AD FS). Een regel op die server vraagt om MFA, en het toegangstoken op de pc is verlopen.',
      'De oplossing is in beide gevallen dezelfde. Meld je af en weer aan met je pincode van Windows Hello voor Bedrijven (vroeger Microsoft Passport for Work). Of rond MFA af in een andere dienst, zoals Microsoft 365.',
      'In KB3193683 beschrijft Microsoft waaraan je het ziet: gebeurtenis 1098 met `0xCAA2000C` en `AADSTS50076` voor de synchronisatiedienst, en gebeurtenis 1097 met `0xCAA90004`.',
    ],
  },
  management: {
    heading: 'Wie de synchronisatie aanzet, en waar',
    paragraphs: [
      'Sinds 1 juli 2026 is er één plek: het beleid **Enable Windows Backup**. Dat hoort bij Windows settings backup and restore (vroeger Windows Backup for Organizations), de back-up van Windows-instellingen. Welke instellingen meegaan, is daarbij niet veranderd, zegt Microsoft.',
      'In Intune staat het in de instellingencatalogus (Settings catalog): **Administrative Templates > Windows Components > Sync your settings > Enable Windows Backup**. Je wijst het toe aan apparaten of aan gebruikers. Met een andere MDM kan het ook.',
      'In groepsbeleid staat het onder **Computerconfiguratie > Beheersjablonen > Windows-onderdelen > Sync your settings > Enable Windows Backup** (Computer Configuration > Administrative Templates > Windows Components). Gebruik MDM of groepsbeleid, nooit allebei: wat er dan gebeurt, is volgens Microsoft onvoorspelbaar.',
      'Heeft de organisatie niets veranderd? Dan houdt Windows zich nog zo’n jaar, tot ongeveer juli 2027, aan de oude schakelaar en het oude beleid. Groepsbeleid en MDM gaan daarbij voor. Daarna gaat er niets meer mee, totdat het nieuwe beleid is ingesteld. Een precieze dag noemt Microsoft niet.',
      'Vanaf Windows 11 26H2 staat de back-up standaard aan als er geen beleid is ingesteld. In geen enkele bron die we kennen staat dat daarmee ook de synchronisatie aangaat. Verderop op dezelfde pagina schrijft Microsoft nog dat de back-up standaard uitstaat.',
      'De oude schakelaar is verleden tijd. Hij stond in **Microsoft Entra-beheercentrum > Entra ID > Devices > Overview > Enterprise State Roaming**: **Users may sync settings and app data across devices**, voor niemand, een selectie of iedereen. In 2017 was het **Configure > Devices > Users May Sync Settings and Enterprise App Data**. De schakelaar is er niet meer.',
      'In het huidige artikel van Microsoft staat nog dat je hem uit en weer aan moet zetten. Kijk in plaats daarvan na of het beleid op de pc is aangekomen. Start de pc daarna opnieuw op en meld je aan.',
    ],
  },
  events: {
    heading: 'Gebeurtenissen in de logboeken',
    paragraphs: [
      'Voor de helpdesk en beheerders: met **Logboeken** kun je de precieze fout vinden. Je opent het met `eventvwr.msc`.',
      'Windows 10 houdt de synchronisatie bij onder **Logboeken > Logboeken Toepassingen en Services > Microsoft > Windows > SettingSync**, en daarnaast onder **SettingSync-Azure**. De lijsten die we hebben gelezen, lopen tot versie 21H1. We nemen aan dat 21H2 en 22H2 dezelfde logboeken hebben.',
      'Windows 11 heeft deze logboeken niet. Kijk daar in **Logboeken > Logboeken Toepassingen en Services > Microsoft > Windows > CloudStore > Operationeel (Operational)**. Wat de fouten daarin betekenen, staat in geen enkele openbare tabel.',
      'Aanmeldproblemen staan in beide versies onder **Logboeken > Logboeken Toepassingen en Services > Microsoft > Windows > AAD > Operationeel (Operational)**. Het artikel uit 2017 noemde dit logboek Azure AD.',
      'Foutopsporingslogboeken zijn standaard verborgen. Om `SettingSync/Debug` te zien, zet je **Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)** aan.',
      'Het artikel uit 2017 beloofde een tabel met deze gebeurtenissen, maar die stond er nooit in. Deze tabel is van ons. Een gebeurtenis telt alleen samen met de code: nummer 1097 en 1098 komen ook op gezonde pc’s vaak voor.',
    ],
    columns: { event: 'Gebeurtenis en code', channel: 'Waar die staat', meaning: 'Wat het betekent' },
    rows: {
      '1097':
        'Een waarschuwing. `0xCAA90004` zie je naast gebeurtenis 1098 als voor de synchronisatie een extra bevestiging (MFA) nodig is, zie KB3193683.',
      '1098':
        '`0xCAA5001C`: `Token broker operation failed`. Samen met gebeurtenis 1104 en `0xC000005F`: de machtigingen of de eigenaar van een registersleutel kloppen niet (KB3196528). `0xCAA2000C` met `AADSTS50076` voor `syncservice.windows.net`: voor de synchronisatie is een extra bevestiging (MFA) nodig, zie KB3193683.',
      '1104':
        '`AAD Cloud AP plugin call Get token returned error: 0xC000005F`. Deze kan samen met gebeurtenis 1098 en `0xCAA5001C` voorkomen. Er is nog een tweede betekenis gepubliceerd: Microsoft Entra kent het domein in de gebruikersnaam niet. Gebeurtenis 1098 geeft de doorslag.',
      '6013':
        '`80070259`, steeds opnieuw: op Windows 10 versie 1607 zijn apps via MDM geïnstalleerd (sideloading). Wat de code voor de synchronisatie betekent, is nooit gepubliceerd. In het logboek `SettingSync` betekent hetzelfde nummer iets anders.',
      '6065':
        "`80070533`: `This user can't sign in because this account is currently disabled`. Dit zie je als aanmeldgegevens zijn verlopen. Vroeger zag je het ook als Azure RMS niet automatisch voor de organisatie was ingericht (KB3193791, geschreven voor hulpmiddelen die zijn uitgefaseerd).",
    },
  },
  history: {
    heading: 'Bekende problemen van vroeger',
    paragraphs: [
      'Deze gids begon als een artikel van Microsoft van 8 maart 2017 voor IT-beheerders: “Troubleshooting Enterprise State Roaming settings in Azure Active Directory”. Onze gids is er ook voor medewerkers, en heeft bij elke oorzaak een eigen datum.',
      'Het artikel eindigde met een lijst van bekende problemen. In augustus 2024 had Microsoft die lijst weggehaald, al kondigt de inleiding hem nog aan. Hier is elk van die problemen een aparte oorzaak. Gaat het alleen om versies zonder ondersteuning, dan staat er “oudere Windows” bij.',
      'Versie 1511: favorieten van Internet Explorer gingen niet mee (opgelost met KB3172985, juli 2016, build 10586.494). Op pc’s met een wifi-adapter vroeg Windows steeds om toestemming als wachtwoorden meegingen (opgelost met KB3140743, maart 2016). Dat is build 10586.122; in het artikel stond 10586.494.',
      'Versie 1607: de synchronisatie mislukte op pc’s met apps die via MDM waren geïnstalleerd (sideloading). Dat is opgelost met KB3176934 (23 augustus 2016, build 14393.82). Ook thema’s, en gegevens onder Windows Information Protection, gingen niet mee.',
      'Na een upgrade van build 10586 naar 14393: door hoofdletters in de gebruikersnaam kon de synchronisatie ophouden.',
      'Zonder versie: automatische tijd op pc’s in een domein, aanmelden met een smartcard, en lang niet op het bedrijfsnetwerk zijn. Ook de gebeurtenissen 6065 en 1098 stonden op de lijst. De smartcard verdween uit Microsofts lijst zonder dat er iets over een oplossing werd gezegd.',
    ],
  },
  links: {
    heading: 'Waar de oude links nu naartoe gaan',
    paragraphs: [
      'Het artikel uit 2017 eindigde met zes links. Dit is er nu van over. De adressen staan in de lijst hieronder.',
      'Feedback: het User Voice-forum is gesloten. Vertel je eigen helpdesk wat er niet klopt of ontbreekt. Beheerders kunnen terecht op de feedbackpagina van Microsoft.',
      'Het overzicht van Enterprise State Roaming: nu “Windows settings backup and restore”, met de “Enterprise State Roaming settings catalog”.',
      'Enterprise State Roaming aanzetten: op hetzelfde adres staat nu “Migrate Enterprise State Roaming from Microsoft Entra ID”.',
      'De veelgestelde vragen, “Settings and data roaming FAQ”, zijn er nog.',
      'Groepsbeleid en MDM, “Group Policy and MDM settings for settings sync”, is er nog.',
      'Het overzicht van wat er meegaat, “Windows 10 roaming settings reference”: nu de “Enterprise State Roaming settings catalog”. De nieuwe lijst is korter. Op onze pagina “Waarom gaat mijn … niet mee?” zie je wat erin staat en waar de lijsten verschillen.',
    ],
  },
} satisfies GuideTexts;
