import type { ChangesTexts } from '../types';

export const changes = {
  title: 'Wat er sinds 2017 is veranderd',
  lede: 'Deze gids begon als een artikel van Microsoft uit maart 2017. Hier lees je wat daarvan niet meer klopt, wat er nu geldt en waar dat staat.',
  jump: 'Onderwerpen',
  year: {
    heading: 'Wat er in 2026 is gebeurd',
    paragraphs: [
      'In 2026 is het beheer van de synchronisatie verhuisd. De oude manier werkt nog ongeveer een jaar, zegt Microsoft, zonder een dag te noemen.',
      'Welke instellingen meegaan, is volgens Microsoft hetzelfde gebleven.',
    ],
    items: {
      announced: {
        when: '8 april 2026',
        what: 'Microsoft kondigt aan dat de synchronisatie voortaan wordt beheerd met het beleid van Windows Backup for Organizations.',
      },
      'both-places': { when: 'Mei en juni 2026', what: 'Het kan op twee plekken: met de oude schakelaar en met het back-upbeleid.' },
      moved: {
        when: '1 juli 2026',
        what: 'De synchronisatie beheer je alleen nog met het beleid **Enable Windows Backup**. De schakelaar in het Entra-beheercentrum is weg.',
      },
      'year-of-grace': {
        when: 'Juli 2026 tot ongeveer juli 2027',
        what: 'Heeft de organisatie niets gedaan? Dan houdt Windows zich nog aan wat er was ingesteld. Groepsbeleid en MDM gaan daarbij voor.',
      },
      renamed: {
        when: 'Najaar 2026',
        what: 'Windows Backup for Organizations heet nu Windows settings backup and restore. Je komt beide namen nog tegen, ook bij Microsoft zelf.',
      },
      'on-by-default': {
        when: '1 oktober 2026',
        what: 'Vanaf Windows 11 26H2 staat de back-up standaard aan als er geen beleid is ingesteld. Nergens staat dat daarmee ook de synchronisatie aangaat. Volgens de pers geldt dat niet in gebieden onder de Digital Markets Act van de EU; op de pagina die wij lazen, staat dat niet.',
      },
      'after-the-year': {
        when: 'Na dat jaar',
        what: 'Er gaat niets meer mee totdat het back-upbeleid is ingesteld. Microsoft spreekt van ongeveer een jaar en noemt geen dag.',
      },
    },
  },
  columns: { when: 'Wanneer', what: 'Wat er gebeurde' },
  labels: {
    was: 'Het artikel uit 2017',
    now: 'Nu',
    since: 'Sinds',
    doubt: 'Niet zeker',
    causes: 'Waar je dit tegenkomt',
    sources: 'Bronnen',
  },
  groups: {
    requirements: 'Voorwaarden en beheer',
    names: 'Pagina’s en namen',
    dsregcmd: 'Wat dsregcmd laat zien',
    remedies: 'Testen en oplossen',
    events: 'Logboeken',
    issues: 'Bekende problemen van oudere versies',
  },
  rows: {
    'minimum-version': {
      title: 'De laagste versie van Windows',
      was: 'Windows 10 met de nieuwste updates, minstens versie 1511 (build 10586).',
      now: 'Wij houden de laagste builds van het back-upbeleid aan: 19045.6216, 22621.5768, 22631.5768 en 26100.4946. De gewone ondersteuning van Windows 10 is in oktober 2025 gestopt.',
      doubt:
        'Microsofts pagina’s zijn het niet eens: de ene noemt Windows 10 versie 22H2, de andere 21H2, een derde 21H1 of Windows 11 versie 22H2.',
    },
    licence: {
      title: 'De licentie',
      was: 'Een abonnement op Azure Active Directory Premium.',
      now: 'Entra ID P1 of P2, volgens Microsofts pagina’s over ESR. Zo heet Azure AD Premium tegenwoordig.',
      doubt:
        'Op de pagina over de verhuizing staat alleen “an eligible license”, zonder naam. De nieuwere pagina over de back-up noemt geen eigen licentie.',
    },
    'portal-switch': {
      title: 'De schakelaar van de organisatie',
      was: 'Een beheerder zet het aan in de portal: **Configure > Devices > Users May Sync Settings and Enterprise App Data**.',
      now: 'Het beleid **Enable Windows Backup**, in Intune, een andere MDM of groepsbeleid. De schakelaar verhuisde eerst naar het Entra-beheercentrum en is nu verdwenen.',
      since: '1 juli 2026',
      doubt: 'Wat eerder was ingesteld, telt nog een tijd mee. Microsoft spreekt van ongeveer een jaar en noemt geen dag.',
    },
    'hybrid-name': {
      title: '“Lid van het domein en geregistreerd bij Azure AD”',
      was: 'Een van de twee soorten pc’s waarop instellingen meegaan, is lid van het domein en geregistreerd bij Azure AD.',
      now: 'Zo’n pc heet nu hybride gekoppeld. “Geregistreerd” betekent dat er alleen een werkaccount is toegevoegd, en op zo’n pc gaat er niets mee.',
    },
    'settings-page': {
      title: 'De pagina voor de synchronisatie',
      was: '**Instellingen > Accounts > Uw instellingen synchroniseren**.',
      now: 'In Windows 10 klopt dat nog. In Windows 11 is het **Instellingen > Accounts > Windows Back-up (Windows backup) > Mijn voorkeuren onthouden (Remember my preferences)**.',
    },
    'grey-text': {
      title: 'Grijze schakelaars',
      was: 'Grijze schakelaars met een tekst over een Microsoft-account of werkaccount: de pc is niet geregistreerd of niet herkend.',
      now: 'Grijs alleen bewijst niets. Ook door beleid kunnen de schakelaars grijs zijn. En ze zijn grijs als de organisatie geen back-up en geen synchronisatie heeft aangezet.',
      doubt:
        'We kennen de tekst in het Engels: “Some Windows features are only available if you are using a Microsoft account or work account”. Hoe die op een Nederlands scherm luidt, hebben we niet gezien. Er kan een woord anders zijn.',
    },
    'hello-name': {
      title: 'De pincode van Passport for Work',
      was: 'Meld je aan met de pincode van Microsoft Passport for Work.',
      now: 'Het heet nu Windows Hello voor Bedrijven. Het advies is hetzelfde gebleven.',
    },
    'unjoin-path': {
      title: 'Waar je een pc loskoppelt en weer koppelt',
      was: '**Instellingen > Systeem > Info (System > About)**, bij “Manage or disconnect from work or school”.',
      now: '**Instellingen > Accounts > Toegang tot werk of school**. Zorg eerst voor een lokaal beheerdersaccount, anders kan niemand zich meer aanmelden.',
    },
    'old-links': {
      title: 'De links van het artikel',
      was: 'Zes links: naar User Voice, naar pagina’s over Azure Active Directory en naar TechNet.',
      now: 'Het User Voice-forum is gesloten en de oude pagina’s hebben andere adressen. In de gids staat waar ze nu naartoe gaan.',
      doubt: 'Waar het oude feedbackadres precies op uitkomt, konden we niet nagaan.',
    },
    'settings-url': {
      title: 'Het veld met het synchronisatieadres',
      was: 'Het veld heet `AzureAdSettingsUrl`.',
      now: 'In elke uitvoer die we hebben gezien, staat `SettingsUrl`. Wij herkennen beide namen.',
    },
    'default-account': {
      title: 'De id van het standaardaccount',
      was: 'Bij `WamDefaultGUID` staat een id met `(AzureAd)`.',
      now: 'Voor een werkaccount is dat `{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)`. Microsofts artikel schrijft nu `(AzureAD)`: op hoofdletters hoef je niet te letten.',
    },
    'default-error': {
      title: 'De derde waarde van WamDefaultSet',
      was: '`WamDefaultSet` is `YES` of `NO`.',
      now: 'Er kan ook `ERROR` staan, met of zonder code. De opdracht is dan als administrator, op afstand of door iemand anders uitgevoerd. Of de pc is niet gekoppeld, of het standaardaccount is stuk.',
      doubt: 'Een deel hiervan weten we uit uitvoer die mensen online hebben gezet, niet van Microsoft.',
    },
    'not-joined-error': {
      title: 'Wat je ziet op een pc die niet is gekoppeld',
      was: '`WamDefaultSet` en `AzureAdJoined` zijn allebei `NO`.',
      now: 'In nieuwere builds staat dan `ERROR` bij `WamDefaultSet`. Samen met `AzureAdJoined : NO` betekent het hetzelfde.',
      doubt: 'In Microsofts artikel staat nog de oude zin. De nieuwe waarde kennen we uit uitvoer die mensen online hebben gezet.',
    },
    language: {
      title: 'De taal van de uitvoer',
      was: 'In vertalingen van het artikel stonden vertaalde woorden die je in de uitvoer moest zoeken.',
      now: 'De uitvoer is op elke Windows in het Engels: `YES`, `NO` en Engelse namen.',
      doubt:
        'We vonden geen pagina waarop Microsoft dat zegt. Alle uitvoer die we zagen van Windows in een andere taal, was in het Engels.',
    },
    'leave-command': {
      title: 'Opnieuw koppelen met `dsregcmd /leave`',
      was: 'Voer `dsregcmd.exe /leave` als administrator uit, start opnieuw op en probeer het nog eens, op elke gekoppelde pc.',
      now: 'Alleen op een pc die hybride is gekoppeld. Is de pc alleen aan Microsoft Entra gekoppeld, dan herstel je hem met `dsregcmd /forcerecovery`. Eerst loskoppelen kan mensen buitensluiten.',
      doubt:
        'Microsofts pagina’s spreken elkaar tegen: het artikel over de synchronisatie noemt nog altijd `/leave`, voor elke pc. Wij volgen de veelgestelde vragen over apparaten, die de soorten koppeling wel onderscheiden.',
    },
    'join-task': {
      title: 'De taak in Taakplanner',
      was: 'Start de taak in Taakplanner. Welke taak dat is, stond er niet bij.',
      now: 'Het is `\\Microsoft\\Windows\\Workplace Join\\Automatic-Device-Join`. Alleen voor pc’s die hybride zijn gekoppeld, en een beheerder moet hem starten.',
    },
    'switch-off-and-on': {
      title: 'De schakelaar in de portal uit en weer aan',
      was: 'Een beheerder zet **Users May Sync Settings and Enterprise App Data** in de portal uit en weer aan.',
      now: 'Dat kan niet meer. Kijk na of het back-upbeleid op de pc is aangekomen, start opnieuw op en meld je aan.',
      since: '1 juli 2026',
      doubt: 'In Microsofts artikel over problemen staat de oude schakelaar nog. Wat je in plaats daarvan doet, is onze eigen conclusie.',
    },
    'taskbar-test': {
      title: 'De test met de taakbalk',
      was: 'Verplaats de taakbalk naar rechts of naar boven en kijk of dat op de andere pc ook gebeurt.',
      now: 'De taakbalk staat niet meer in Microsofts lijst van wat er meegaat. Verander in plaats daarvan **Land of regio (Country or region)**.',
    },
    'what-to-tell': {
      title: 'Wat je vertelt als je hulp vraagt',
      was: 'Een lijst van wat je moet melden als je ondersteuning nodig hebt.',
      now: 'Microsoft heeft de lijst weggehaald. Een betere is er niet, dus bij ons staat hij nog op de pagina **Hulp vragen**.',
      since: 'Uiterlijk augustus 2024',
    },
    'sync-logs': {
      title: 'De logboeken van de synchronisatie',
      was: 'In Logboeken, onder **SettingSync** en `SettingSync-Azure`.',
      now: 'Die twee bestaan alleen in Windows 10. Windows 11 heeft in plaats daarvan `CloudStore`.',
      doubt: 'De lijsten met logboeken die we lazen, houden op bij Windows 10 versie 21H1. Voor 21H2 en 22H2 nemen we hetzelfde aan.',
    },
    'sign-in-log': {
      title: 'Het logboek van het aanmelden',
      was: 'In Logboeken, onder Windows > Azure AD.',
      now: 'Een logboek met die naam bestaat niet. Het heet `Microsoft-Windows-AAD/Operational` en staat onder Windows > **AAD**.',
      since: '2018, toen Microsoft het artikel verbeterde',
    },
    'event-table': {
      title: 'De tabel met gebeurtenissen',
      was: 'De gebeurtenissen zouden in de tabel eronder staan. Maar er stond geen tabel.',
      now: 'Microsoft heeft die zin later weggehaald. Wij hebben een eigen tabel, met bronnen.',
    },
    'event-6065': {
      title: 'Gebeurtenis 6065 met `80070533`',
      was: 'Aanmeldgegevens zijn verlopen, of Azure RMS is niet automatisch ingericht: zie KB3193791.',
      now: 'Meld je aan met je huidige aanmeldgegevens. De andere helft is verleden tijd: de stappen gebruiken hulpmiddelen die zijn uitgefaseerd en een portal die is gesloten.',
      since: 'November 2022 voor de versleuteling: sindsdien gaat niet alles meer via Azure RMS',
      doubt: 'Of de tweede reden nog ergens voorkomt, is niet gepubliceerd.',
    },
    'event-1098': {
      title: 'Gebeurtenis 1098 met `0xCAA5001C`, en gebeurtenis 1104',
      was: 'De machtigingen of de eigenaar van een registersleutel kloppen niet: zie KB3196528.',
      now: 'Dat geldt nog, op een ander adres. Maar `0xC000005F` van gebeurtenis 1104 heeft een tweede betekenis: Microsoft Entra kent het domein in de gebruikersnaam niet.',
    },
    'wifi-update': {
      title: 'De build van KB3140743',
      was: 'Versie 1511: de vragen om toestemming zijn opgelost met KB3140743, build 10586.494.',
      now: 'KB3140743 is build 10586.122, van 1 maart 2016. In het artikel stond tot minstens 2020 het nummer van een andere update. Geen enkele ondersteunde Windows heeft dit probleem.',
      doubt: 'Het juiste nummer komt uit een lijst die niet van Microsoft is.',
    },
    'protected-data': {
      title: 'Thema’s en beschermde gegevens',
      was: 'Versie 1607: thema’s gaan niet mee, en gegevens onder Windows Information Protection ook niet.',
      now: 'Thema’s staan helemaal niet in Microsofts lijst van wat er meegaat. Op Windows 11 komen ze met een back-up op een nieuwe pc. Windows Information Protection wordt uitgefaseerd.',
      since: 'Juli 2022 voor Windows Information Protection',
    },
    'automatic-time': {
      title: 'Datum, tijd en regio bij automatische tijd',
      was: 'Datum, tijd en regio gaan niet mee op een pc in een domein met automatische tijd.',
      now: 'In Microsofts artikel staat dit niet meer.',
      since: 'Uiterlijk augustus 2024',
      doubt: 'Geen enkele bron zegt dat het is opgelost, en geen enkele dat het nog voorkomt.',
    },
    'smart-card': {
      title: 'Aanmelden met een smartcard',
      was: 'Na aanmelden met een smartcard of een virtuele smartcard houdt de synchronisatie op.',
      now: 'In Microsofts artikel staat dit niet meer. Meld je een keer aan met Windows Hello of een wachtwoord en vergelijk.',
      since: 'Ergens tussen 2020 en augustus 2024',
      doubt: 'Het verdween uit de lijst zonder dat er iets over een oplossing werd gezegd.',
    },
    'away-for-long': {
      title: 'Lang niet op het bedrijfsnetwerk',
      was: 'Is een pc uit het domein lang weg, dan gaat er niets mee totdat hij weer op het bedrijfsnetwerk is.',
      now: 'In Microsofts artikel staat dit niet meer. Wij houden het aan voor pc’s die hybride zijn gekoppeld, en kijken wanneer het aanmeldtoken is vernieuwd.',
      since: 'Uiterlijk augustus 2024',
      doubt: 'Dat het nog kan gebeuren, is onze eigen conclusie, uit hoe zulke pc’s aanmelden.',
    },
    'mixed-case': {
      title: 'Hoofdletters in de gebruikersnaam',
      was: 'Na de upgrade van build 10586 naar 14393 houden hoofdletters in de gebruikersnaam de synchronisatie tegen. De oplossing wist bestanden van de tokenbroker.',
      now: 'In Microsofts artikel staat dit niet meer, en die versies worden niet meer ondersteund. De oplossing is alleen voor beheerders.',
      since: 'Uiterlijk augustus 2024',
    },
  },
} satisfies ChangesTexts;
