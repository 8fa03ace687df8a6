import type { CauseTexts } from '../types';

/** De oorzaken in het Nederlands. Labels staan er zoals een Nederlandse Windows ze laat zien, veldnamen en codes in het Engels. */
export const causes = {
  'windows-too-old': {
    title: 'Deze Windows-versie is te oud om te synchroniseren',
    notice: [
      'Je instellingen gaan niet mee, of maar voor een deel. Verder werkt Windows misschien gewoon goed.',
      '`winver` laat Windows 10 zien, of een van de eerste versies van Windows 11.',
    ],
    why: [
      'Instellingen gaan alleen mee met een recente Windows met de nieuwste updates. De oudste versie die het kan, is Windows 10 versie 1511, build 10586.',
      'Nu noemt Microsoft latere builds: Windows 10 vanaf `19045.6216`, Windows 11 vanaf `22621.5768`, `22631.5768` of `26100.4946`. De build van deze pc is lager. We kunnen er dus niet van uitgaan dat het hier werkt.',
      'De gewone ondersteuning van Windows 10 is in oktober 2025 gestopt. Ook Windows 11 22H2 wordt niet meer ondersteund, en 23H2 sinds 10 november 2026 niet meer. Vraag IT welke versie deze pc aankan. IT beslist over updates.',
    ],
    proof: [
      'Het buildnummer. `winver` laat het zien, en ook de eerste regel van een opdrachtprompt, achter `Version 10.0.`',
      'We vergelijken het met de builds hierboven. Ontbreekt het getal achter de punt, dan kijken we alleen naar de build.',
      'De builds 14393, 17763 en 26100 bestaan ook als Windows Server. Daarvoor geldt deze oorzaak niet. Daarom vragen we of het een gewone pc of een server is.',
    ],
    doubt: [
      'Microsoft spreekt zichzelf tegen over de oudste Windows 10: de ene pagina noemt versie 21H1, de andere 21H2 of 22H2. Wij houden de builds van het back-upbeleid aan, want de nieuwste pagina over Enterprise State Roaming verwijst daarnaar.',
      'De builds 17763 en 19044 kunnen een langetermijneditie (LTSC) zijn. Die ondersteunt Microsoft langer: build 19044 tot 12 januari 2027. In de lijst van het back-upbeleid staan ze niet. Vraag het aan IT.',
    ],
    history: [
      'Het artikel uit 2017 vroeg om Windows 10 met de nieuwste updates, minstens versie 1511 (build 10586). Die ondergrens houden we aan: daaronder gaat er niets mee.',
    ],
  },

  'registered-only': {
    title: 'Op deze pc is alleen een werkaccount toegevoegd',
    notice: [
      'Je gebruikt je werkaccount op deze pc, maar je Windows-instellingen gaan niet mee.',
      'Je meldt je bij Windows aan met een persoonlijk of lokaal account. Het werkaccount heb je later toegevoegd.',
      'Of op de pagina voor de synchronisatie staat “Sync is not available for your account. Contact your system administrator to resolve this.”',
    ],
    why: [
      'Instellingen gaan alleen mee met het account waarmee je je bij Windows aanmeldt. Een werkaccount dat ernaast is toegevoegd, neemt nooit instellingen mee.',
      'De pc is wel geregistreerd bij Microsoft Entra (vroeger Azure AD), de lijst van accounts en pc’s van je organisatie, maar er niet aan gekoppeld. Dat laatste is wel nodig.',
    ],
    proof: [
      '`dsregcmd /status` laat `WorkplaceJoined : YES` zien, met `AzureAdJoined : NO` en `DomainJoined : NO`.',
      '`AzureAdPrt : NO` is op zo’n pc normaal en geen fout: die regel gaat alleen over gekoppelde pc’s.',
      'Of je zag die tekst. Mensen zien hem op pc’s met een toegevoegd werkaccount: sinds Windows 10 versie 1709 bepaalt die organisatie ook of de instellingen van je persoonlijke account meegaan.',
    ],
    doubt: [
      'Geen pagina van Microsoft legt die tekst uit. We volgen een Japans weblog uit 2018; de schrijver vroeg het aan Microsofts ondersteuning. `dsregcmd /status` laat met zekerheid zien of de pc alleen geregistreerd is.',
    ],
    history: [
      'In 2017 sloeg “geregistreerd bij Azure AD” ook op domein-pc’s die wel kunnen synchroniseren. Zo’n pc heet nu hybride gekoppeld. “Geregistreerd” betekent nu dat er alleen een werkaccount is toegevoegd.',
    ],
  },

  'on-premises-registration-only': {
    title: 'Alleen een eigen server van je organisatie kent deze pc',
    notice: ['De pc is van je organisatie, maar je instellingen gaan niet mee.'],
    why: [
      'Deze pc is alleen bekend bij een eigen server van je organisatie. Voor je instellingen moet hij ook in Microsoft Entra staan, de lijst van accounts en pc’s van je organisatie bij Microsoft.',
      'Die server heet meestal AD FS. IT moet pc’s in het domein ook aan Microsoft Entra koppelen. Dat heet hybride koppeling.',
    ],
    proof: [
      '`dsregcmd /status` laat `EnterpriseJoined : YES` en `AzureAdJoined : NO` zien.',
      '`WorkplaceJoined` is een andere regel en zegt hier niets over.',
    ],
    doubt: ['Microsoft noemt dit geval nergens bij de synchronisatie. We leiden het af: daarvoor moet Microsoft Entra de pc kennen.'],
  },

  'domain-controller-unreachable': {
    title: 'Deze pc kan de server van je organisatie niet bereiken',
    notice: ['De pc is nieuw of staat niet op kantoor, en je instellingen gaan niet mee.'],
    why: [
      'Een pc kan pas gekoppeld worden als hij contact heeft met een server op het bedrijfsnetwerk, een domeincontroller. Dat contact is er niet.',
      'Vaak kun je dit zelf oplossen: maak verbinding met het bedrijfsnetwerk of de VPN en wacht even.',
    ],
    proof: [
      '`dsregcmd /status` laat `AD Connectivity Test : FAIL` zien.',
      'Of de laatste poging om te koppelen stopte in de fase `pre-check`, en die test is niet geslaagd.',
      'Of in een logboek van het koppelen staat `isDcAvailable: NO`, of gebeurtenis 334 meldt dat er geen domeincontroller gevonden is.',
    ],
  },

  'service-connection-point-missing': {
    title: 'Deze pc kan niet vinden bij welke organisatie hij hoort',
    notice: ['De pc is lid van het domein en op het scherm lijkt alles goed. Toch gaan je instellingen niet mee.'],
    why: [
      'Om te koppelen zoekt een pc op het bedrijfsnetwerk op bij welke organisatie hij hoort. Dat gegeven ontbreekt, klopt niet of is niet te lezen.',
      'Het heet het serviceverbindingspunt (SCP). Alleen een beheerder kan het herstellen, en alleen als je organisatie pc’s hybride wil koppelen. Anders moet deze pc op een andere manier gekoppeld worden.',
    ],
    proof: [
      '`AD Configuration Test : FAIL` terwijl een domeincontroller wel antwoordt, of `Client ErrorCode` `0x801c001d` of `0x801c003a`.',
      'Of in het bericht van de server staat `AADSTS90002`: de organisatie die in het domein staat, kent Microsoft Entra niet.',
      'In de fase `join`, of bij gebeurtenis 220 of `AD Configuration Test : PASS`, betekent `0x801c001d` iets anders: het object van de computer zelf was niet te lezen.',
    ],
    doubt: [
      'Op een nieuwe pc die niet hybride gekoppeld hoort te worden, zijn gebeurtenis 304 en 307 onschuldig. Dat schrijft Microsoft in KB4480781.',
    ],
  },

  'federation-sign-in-failed': {
    title: 'De aanmeldserver van je organisatie liet deze pc niet door',
    notice: ['De pc is lid van het domein, maar niet gekoppeld aan Microsoft Entra. Je instellingen gaan niet mee.'],
    why: [
      'Je organisatie laat mensen en pc’s zich aanmelden bij een eigen server. Bij het koppelen kreeg deze pc daar geen bruikbaar antwoord van.',
      'Daar kun je zelf niets aan doen. IT kijkt naar die server, bijvoorbeeld AD FS, of naar een proxy ervoor.',
    ],
    proof: [
      'De laatste poging stopte in de fase `auth`, met in `Client ErrorCode` een code die begint met `0xcaa9` of `0xcaa2`.',
      'Een code die begint met `0xcaa8` gaat over het netwerk.',
    ],
  },

  'kerberos-join-failed': {
    title: 'Deze pc kreeg geen bewijs (Kerberos-ticket) om mee te koppelen',
    notice: ['De pc is lid van het domein, maar niet gekoppeld aan Microsoft Entra. Je instellingen gaan niet mee.'],
    why: [
      'Om te koppelen vraagt deze pc een server van je organisatie om een bewijs, een ticket. Hij kreeg er geen.',
      'Daar kun je zelf niets aan doen. Je organisatie koppelt pc’s met Microsoft Entra Kerberos. Een beheerder controleert de instellingen daarvan, en de domeincontrollers.',
    ],
    proof: [
      'De laatste poging om te koppelen gaf `0x801c0095`, `0x80090311`, `0x80090303` of `0x8009030c`.',
      'Alleen `Kerberos Ticket Test : FAIL` is geen fout: waar Entra Kerberos nooit is ingericht, gaat Windows zonder verder.',
    ],
    doubt: [
      'Deze manier van koppelen is een preview. Voor `0x80090303` noemt Microsoft geen reden; in één verslag ontbrak het Kerberos-serverobject.',
      'Volgens Microsoft moet de pc een domeincontroller met Windows Server 2025 kunnen bereiken. In één verslag lukte het koppelen zonder.',
    ],
  },
  'tpm-failure': {
    title: 'De beveiligingschip (TPM) van deze pc gaf een fout',
    notice: ['Het koppelen aan Microsoft Entra mislukt elke keer. Je instellingen gaan niet mee.'],
    why: [
      'Met een sleutel in die chip bewijst de pc dat hij het echt is. Bij het koppelen aan je organisatie gaf de chip een fout.',
      'Wis de TPM nooit zelf en zet hem niet uit: er zitten ook sleutels van BitLocker en Windows Hello in. Laat dit aan IT over.',
    ],
    proof: [
      'In `Client ErrorCode` staat `0x80290407`, `0x80280036`, `0x80090031` of `0x80090016`, in de fase `join`.',
      '`0x80090031` is een blokkering die na een tijd vanzelf ophoudt. `0x80090016` betekent dat de sleutel weg is: de TPM is gewist, of de pc is een kopie van een andere.',
    ],
    doubt: [
      'Microsofts pagina over hybride koppeling raadt bij oudere versies van Windows aan om de TPM uit te schakelen. Dat laten we weg: het kan mensen buitensluiten, en nieuwe versies kunnen zonder.',
      'Over `0x80090031` zijn twee pagina’s van Microsoft het niet eens. De ene zegt wachten, de andere opnieuw opstarten en daarna de TPM opnieuw instellen. Wij zeggen: wachten.',
    ],
  },

  'registration-stale': {
    title: 'Deze pc vernieuwt een koppeling die niet meer bestaat',
    notice: ['De pc was eerder gekoppeld. Nu mislukt elke poging om te koppelen, en wachten helpt niet.'],
    why: [
      'Windows kent nog een eerdere koppeling van deze pc en probeert die te vernieuwen. In Microsoft Entra, de lijst van accounts en pc’s van je organisatie, staat de pc niet meer.',
      'Een beheerder kijkt eerst of het te herstellen is, en zorgt dat de pc naar Microsoft Entra wordt gekopieerd. Pas daarna wordt hij opnieuw gekoppeld.',
    ],
    proof: [
      '`Server Operation : DeviceRenew` staat bij `Server ErrorSubCode : error_missing_device`, bij `0x801c03f3` of bij het bericht dat het apparaatobject niet gevonden is.',
      'Zonder `DeviceRenew` betekent dezelfde fout dat een nieuwe pc er nog niet is. Dan helpt wachten wel.',
    ],
    doubt: [
      'Microsoft legt `DeviceRenew` niet uit. We leiden de betekenis af uit uitvoer, en de volgorde van de stappen uit Microsofts pagina over apparaten die in behandeling zijn.',
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. Volgens de pagina over apparaten die in behandeling zijn, is dat alleen voor hybride pc’s die al eens geregistreerd waren. Daar houden we ons aan.',
    ],
  },
  'directory-sync-pending': {
    title: 'Deze pc is nog niet doorgegeven aan Microsoft Entra',
    notice: ['De pc is nieuw in het domein. Je instellingen gaan nog niet mee.'],
    why: [
      'Je organisatie geeft haar pc’s af en toe door aan Microsoft Entra, haar lijst van accounts en pc’s. Deze pc staat daar nog niet in en kan dus nog niet gekoppeld worden.',
      'Meestal komt dat vanzelf goed. Duurt het dagen? Dan kijkt IT of deze pc wel wordt meegenomen.',
    ],
    proof: [
      'De laatste poging om te koppelen gaf `0x801c03f2` of `0x801c03f3`, of de server zei dat het apparaatobject niet gevonden is.',
      'Volgens Microsoft is dat normaal zolang het computerobject nog niet is gesynchroniseerd. Cloud Sync kopieert computers alleen als iemand dat heeft aangezet.',
      'Of hij gaf `0x801c001d` in de fase `join`, en de domeincontrollers lopen nog niet gelijk: het computerobject was dan nog niet te lezen.',
    ],
    doubt: ['Microsoft beschrijft `0x801c03f3` niet. In openbare uitvoer staat hij bij hetzelfde bericht als `0x801c03f2`.'],
  },

  'registration-refused': {
    title: 'Microsoft weigerde deze pc te koppelen',
    notice: ['Het koppelen mislukt elke keer. Je instellingen gaan niet mee.'],
    why: [
      'De dienst van Microsoft gaf antwoord, maar zei nee. Misschien mag je geen pc’s toevoegen, of heb je er te veel. Misschien heet een andere pc net zo, of noemde de server een eigen reden.',
      'Een beheerder zoekt de reden op en lost die op.',
    ],
    proof: [
      'In `Client ErrorCode` of op het scherm staat `0x801c0003` (mag niet), `0x801c000e` (te veel apparaten) of `0x801c0083` (naam bestaat al).',
      'Of er staat `0x801c0002` of `0x801c0006`, met een bericht van de server.',
      'Zegt dat bericht dat de SID van de computer niet gecontroleerd kon worden? Dan is het kopiëren naar Microsoft Entra meestal nog niet klaar.',
    ],
    doubt: [
      'De grenzen aan wie apparaten mag koppelen, en hoeveel, gelden niet voor hybride koppeling. `0x801c0003` kwam ook voor bij te veel apparaten.',
      'Bij `0x801c0006` herhaalt Microsofts pagina over hybride koppeling de tekst van een andere code, waarschijnlijk per ongeluk. Een andere pagina noemt het een fout in de server.',
    ],
  },

  'registration-service-unreachable': {
    title: 'Deze pc kan de koppeldienst van Microsoft niet bereiken',
    notice: ['Zelf heb je misschien gewoon internet, en toch is de pc niet gekoppeld. Je instellingen gaan niet mee.'],
    why: [
      'Om te koppelen moet Windows zelf bij een dienst van Microsoft komen, los van je eigen programma’s. Het netwerk laat jou misschien door en Windows niet. Of de dienst had het te druk.',
      'Een ander netwerk kan helpen. Anders zorgt IT dat Windows erdoor kan, bijvoorbeeld door een proxy of firewall.',
    ],
    proof: [
      'Achter `DRS Discovery Test` of `DRS Connectivity Test` staat `FAIL`, of `Client ErrorCode` is een code van het netwerk of van het zoeken naar de dienst.',
      '`0x801c0025` en een bericht over te veel aanvragen betekenen dat de dienst het druk had. Bij `0x8007000d` gaf meestal een proxy antwoord in plaats van de dienst.',
    ],
  },

  'join-task-disabled': {
    title: 'De taak die deze pc koppelt, staat uit',
    notice: ['De pc is lid van het domein, maar wordt nooit aan Microsoft Entra gekoppeld, hoelang je ook wacht.'],
    why: [
      'Windows koppelt een pc van je organisatie met een taak op de achtergrond, `Automatic-Device-Join`. Op deze pc staat die taak uit. Er wordt dus niets geprobeerd.',
      'Een beheerder zet de taak aan en start hem. Koppelt je organisatie pc’s niet hybride? Dan staat hij misschien met opzet uit.',
    ],
    proof: [
      'In een logboek van het koppelen of in `Client ErrorCode` staat `0x80041326`, “The task is disabled.”',
      'Of gebeurtenis 259 in `User Device Registration/Admin` meldt dat de taak is uitgeschakeld, en geen latere gebeurtenis 257 dat hij weer is ingeschakeld.',
    ],
    doubt: [
      'Microsoft beschrijft de code, maar niet waardoor de taak uit komt te staan. De opdracht om hem in te schakelen is de gewone van Windows.',
    ],
  },
  'registration-pending': {
    title: 'Deze pc is nog niet klaar met koppelen',
    notice: [
      'De pc is nieuw, opnieuw geïnstalleerd of pas kort lid van het bedrijfsdomein.',
      'Je instellingen gaan niet mee. Misschien zijn de schakelaars grijs, met een tekst over een Microsoft-account of werkaccount.',
    ],
    why: [
      'Deze pc is lid van het bedrijfsdomein, maar nog niet gekoppeld aan Microsoft Entra, de lijst van accounts en pc’s van je organisatie. Daarom gaan je instellingen niet mee.',
      'Op een nieuwe pc komt dat meestal vanzelf goed, binnen een paar uur. Het beleid hiervoor wordt op de achtergrond toegepast.',
      'Duurt het al dagen? Dan is dat beleid nooit toegepast, of herkende Microsoft Entra de pc niet. Of je organisatie koppelt pc’s in het domein niet aan Microsoft Entra. Dan helpt wachten niet. Bel de helpdesk.',
    ],
    proof: [
      '`dsregcmd /status` laat `DomainJoined : YES` zien, met `AzureAdJoined : NO`. Bij `EnterpriseJoined` staat geen `YES`.',
      'Bij `WamDefaultSet` staat ook `NO`, of in nieuwere versies van Windows `ERROR`. Beide horen bij een pc die nog niet is gekoppeld.',
      'Voor de helpdesk: onder `Diagnostic Data` staat welke stap is mislukt, bij `Error Phase` en `Client ErrorCode`.',
    ],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt `dsregcmd /leave` aan en zegt niet voor welke pc’s. In de veelgestelde vragen over apparaten staat die opdracht alleen bij hybride gekoppelde pc’s. Daar houden we ons aan, want loskoppelen kan mensen buitensluiten.',
    ],
    history: [
      'Het artikel uit 2017 ging over een domein-pc met `NO` bij `WamDefaultSet` én bij `AzureAdJoined`. `ERROR` kwam er nog niet in voor, en de taak in Taakplanner werd niet bij naam genoemd.',
    ],
  },

  'device-not-joined': {
    title: 'Deze pc is niet aan je organisatie gekoppeld',
    notice: [
      'Je meldt je bij Windows aan met een persoonlijk of lokaal account, niet met je werkaccount.',
      'Je werkinstellingen gaan niet mee naar deze pc.',
    ],
    why: [
      'Instellingen gaan alleen mee op pc’s die je organisatie kent. Die staan in Microsoft Entra (vroeger Azure AD), haar lijst van accounts en pc’s. Deze pc staat er niet bij.',
      'Het kan op twee soorten pc’s: gekoppeld aan Microsoft Entra, of hybride gekoppeld. Hybride betekent: aan het bedrijfsdomein en aan Microsoft Entra.',
      'Is het je eigen pc? Dan hoort het misschien zo. Vraag dat na voordat iemand hem koppelt.',
    ],
    proof: [
      '`dsregcmd /status` laat `AzureAdJoined : NO` en `DomainJoined : NO` zien. Op een pc die kan synchroniseren staat `AzureAdJoined : YES`.',
      '`WamDefaultSet : ERROR` is hier normaal en op zichzelf geen fout.',
      'De opdracht gaat niet alleen over de synchronisatie. Je ziet er ook het kenmerk van het apparaatcertificaat (`Thumbprint`), het synchronisatieadres (`SettingsUrl`), Windows Hello (`NgcSet`) en meer.',
    ],
    history: [
      'Volgens het artikel uit 2017 moest een apparaat aan Azure AD zijn gekoppeld. Lid van het domein en geregistreerd bij Azure AD was ook goed. Die tweede soort heet nu hybride gekoppeld aan Microsoft Entra.',
    ],
  },

  'registration-half-done': {
    title: 'Het koppelen van deze pc is niet afgemaakt',
    notice: ['De pc lijkt gekoppeld, maar aanmelden werkt niet en er gaat niets mee.'],
    why: [
      'Je organisatie heeft deze pc doorgegeven aan Microsoft, maar de pc heeft zijn eigen deel nooit afgemaakt. Tot die tijd kan hij niet bewijzen dat hij het echt is.',
      'Een blokkering opheffen helpt niet, want de pc is niet geblokkeerd. Een beheerder controleert eerst of de pc goed wordt doorgegeven. Alleen een pc die al eens gekoppeld was, wordt opnieuw gekoppeld.',
    ],
    proof: [
      'In **Entra ID > Apparaten (Devices)** staat in de kolom **Geregistreerd (Registered)** dat de pc **in behandeling (Pending)** is. Dat kan alleen bij hybride gekoppelde pc’s.',
      'Een object van een hybride pc zonder sleutels (`alternativeSecurityIds` is leeg) is hetzelfde.',
    ],
    doubt: [
      'De lijst in het beheercentrum kan ernaast zitten: in één verslag was een geregistreerde pc alleen via Microsoft Graph te vinden.',
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. De pagina over apparaten die in behandeling zijn, noemt het alleen voor pc’s die al eens geregistreerd waren. Daar houden we ons aan.',
    ],
  },
  'device-disabled-or-deleted': {
    title: 'Je organisatie accepteert deze pc niet meer',
    notice: ['De synchronisatie hield op, misschien nadat iemand oude apparaten had opgeruimd. Andere aanmeldingen mislukken soms ook.'],
    why: [
      'Je organisatie heeft deze pc geblokkeerd of verwijderd in Microsoft Entra, haar lijst van accounts en pc’s. (“Geblokkeerd” heet daar “uitgeschakeld”.) Daarom gaat er niets mee.',
      'Een beheerder lost dit op. Je hoeft nu zelf niets te doen. Is de pc geblokkeerd? Dan is de blokkering opheffen genoeg. Is hij verwijderd? Dan is hij 30 dagen lang te herstellen. Alleen als dat niet kan, wordt hij opnieuw gekoppeld.',
    ],
    proof: [
      'Achter `DeviceAuthStatus` staat `FAILED. Device is either disabled or deleted`.',
      'Of de laatste poging om een token op te halen, of een gebeurtenis over de synchronisatie, noemt `AADSTS135011`, `AADSTS130007`, `AADSTS130008` of `AADSTS700003`.',
    ],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. In de veelgestelde vragen over apparaten staat dat alleen bij hybride gekoppelde pc’s. Voor pc’s die alleen aan Microsoft Entra zijn gekoppeld, staat er `dsregcmd /forcerecovery`. Daar houden we ons aan, want loskoppelen kan mensen buitensluiten.',

      'Verwijderde apparaten herstellen is een preview. Volgens één pagina van Microsoft worden hybride pc’s meteen definitief verwijderd, een andere herstelt ze juist. Een oudere pagina noemt elke verwijdering definitief.',
    ],
  },

  'device-certificate-expired': {
    title: 'Het certificaat van deze pc is nu niet geldig',
    notice: ['De pc kan niet bewijzen dat hij het echt is. Misschien staat de klok verkeerd.'],
    why: [
      'Een gekoppelde pc heeft een certificaat: een digitaal bewijs met een eerste en een laatste dag. Volgens de tijd in de geplakte tekst valt vandaag daarbuiten.',
      'Is de eerste dag nog niet geweest? Dan staat de klok van de pc verkeerd. Zet hem goed en koppel niets opnieuw. Is de laatste dag voorbij? Dan koppelt de helpdesk de pc opnieuw.',
    ],
    proof: [
      '`DeviceCertificateValidity` laat beide dagen zien. Aan `Client Time` of een andere tijd zien we wanneer de uitvoer gemaakt is.',
      'Onze eigen klok gebruiken we daar nooit voor, behalve als je zegt dat je de opdracht net hebt uitgevoerd.',
    ],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. In de veelgestelde vragen over apparaten staat dat alleen bij hybride gekoppelde pc’s. Voor pc’s die alleen aan Microsoft Entra zijn gekoppeld, staat er `dsregcmd /forcerecovery`. Daar houden we ons aan, want loskoppelen kan mensen buitensluiten.',
    ],
  },

  'device-key-unusable': {
    title: 'De sleutel van deze pc werkt niet meer',
    notice: ['De synchronisatie hield op. Misschien vraagt Windows je om je aan te melden en zo de verbinding te herstellen.'],
    why: [
      'Een gekoppelde pc bewijst met een sleutel dat hij het echt is. Die sleutel werkt niet meer. Meestal merkt Windows dat zelf. Bij je volgende aanmelding begint dan het herstel.',
      'Op een pc in het bedrijfsdomein merk je daar niets van. Op andere pc’s vraagt Windows je om je aan te melden.',
    ],
    proof: [
      '`KeySignTest : FAILED` in een uitvoer die als administrator is gemaakt, of `AadRecoveryEnabled : YES`.',
      'Of achter `DeviceAuthStatus` staat `0x80072f99` of `0x80072f9a`: het certificaat heeft geen sleutel, of Windows mag er niet bij. Voer de opdracht nog eens als administrator uit om de sleutel te testen.',
      '`MUST Run elevated to test.` zegt niets over de sleutel.',
    ],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. In de veelgestelde vragen over apparaten staat dat alleen bij hybride gekoppelde pc’s. Voor pc’s die alleen aan Microsoft Entra zijn gekoppeld, staat er `dsregcmd /forcerecovery`. Daar houden we ons aan, want loskoppelen kan mensen buitensluiten.',
    ],
  },

  'device-authentication-failed': {
    title: 'Microsoft Entra herkent deze pc niet',
    notice: ['Je kunt gewoon werken, maar je instellingen gaan niet mee.'],
    why: [
      'De pc moest bewijzen dat hij het echt is, en Microsoft Entra, de lijst van accounts en pc’s van je organisatie, zei nee. Zonder dat bewijs gaat er niets mee.',
      'Een beheerder zoekt de pc eerst op. Staat hij er en is hij niet geblokkeerd? Alleen dan is opnieuw koppelen het laatste redmiddel.',
    ],
    proof: [
      'Achter `DeviceAuthStatus` staat `FAILED` met een fout die een weigering is. Bij een code van het netwerk, een proxy of HTTP, of bij `ERROR` zonder code, kon de test niet draaien.',
      'Of de laatste poging om een token op te halen, of een gebeurtenis over de synchronisatie, noemt `AADSTS50155`. `AADSTS50097` en `AADSTS50129` onderbreken een aanmelding alleen, en `AADSTS50187` is een storing van de dienst zelf.',
    ],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. In de veelgestelde vragen over apparaten staat dat alleen bij hybride gekoppelde pc’s. Voor pc’s die alleen aan Microsoft Entra zijn gekoppeld, staat er `dsregcmd /forcerecovery`. Daar houden we ons aan, want loskoppelen kan mensen buitensluiten.',
    ],
  },

  'device-authentication-unreachable': {
    title: 'Niet te zien of Microsoft Entra deze pc herkent: er was geen verbinding',
    notice: ['Misschien merk je niets. Alleen de test is mislukt.'],
    why: [
      'Windows vraagt Microsoft of het deze pc herkent. Die vraag kwam niet aan, dus we kunnen het niet zien.',
      'Windows zelf stelt die vraag, niet jij. Iets op het netwerk (een proxy) kan haar dus tegenhouden terwijl je eigen programma’s werken. Met een geldig aanmeldtoken zegt het weinig.',
    ],
    proof: [
      'Achter `DeviceAuthStatus` staat `FAILED. ERROR`, of `FAILED` met een code van het netwerk of een proxy, bijvoorbeeld `0xd000023c` of `0x80072f94`.',
      'Een code die begint met `0x8019` bevat een HTTP-status. Zo antwoordt vaak een proxy, maar Microsofts eigen server kan het ook zijn.',
    ],
  },

  'device-not-authenticated': {
    title: 'De schakelaars zijn grijs: deze pc wordt nog niet herkend',
    notice: [
      'De schakelaars voor de synchronisatie zijn grijs. Waar je account hoort te staan, staat iets als “Sommige Windows-functies zijn alleen beschikbaar als u een Microsoft-account of werkaccount gebruikt”. In het Engels: “Some Windows features are only available if you are using a Microsoft account or work account”.',
      'Je vindt de pagina in Windows 11 bij **Instellingen > Accounts > Windows Back-up (Windows backup)**, in Windows 10 bij **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      'Grijs zonder deze tekst betekent iets anders: een beleid, of een organisatie die back-up noch synchronisatie toestaat.',
    ],
    why: [
      'Deze pc heeft aan Microsoft Entra nog niet bewezen dat hij het echt is. Daarom zijn de schakelaars grijs. Dat komt voor bij pc’s in het bedrijfsdomein die ook aan Microsoft Entra zijn gekoppeld.',
      'Vaak komt het vanzelf goed. Het beleid van je organisatie wordt op de achtergrond toegepast, en dat kan een paar uur duren. Laat de pc aanstaan, op het bedrijfsnetwerk of de VPN.',
    ],
    proof: [
      'Je zag de grijze schakelaars met deze tekst, en de pc is lid van het domein: `DomainJoined : YES`.',
      'In de uitvoer van `dsregcmd /status` zie je hoever het koppelen is. `DeviceAuthStatus : SUCCESS` sluit deze oorzaak uit. Die regel bestaat sinds Windows 10 versie 21H1.',
      'Een mislukte `DeviceAuthStatus` bewijst op zichzelf niets. Het systeem doet die test zelf, en hij mislukt ook als de pc offline is of een proxy in de weg zit.',
    ],
  },

  'wrong-password': {
    title: 'Windows gebruikte een wachtwoord dat niet klopt',
    notice: [
      'Je hebt je wachtwoord veranderd, misschien toen je niet op kantoor was, en deze pc kent nog het oude.',
      'De synchronisatie houdt op zonder dat je iets ziet.',
    ],
    why: [
      'Windows meldt je op de achtergrond aan met het wachtwoord dat je op deze pc gebruikt. Microsoft accepteerde dat wachtwoord niet.',
      'Is de pc lid van een domein? Dan moet hij je nieuwe wachtwoord nog krijgen. De pc moet op het bedrijfsnetwerk zijn. Daarna duurt het nog een paar minuten.',
    ],
    proof: [
      'De laatste poging om een token op te halen gaf `AADSTS50126` of `AADSTS50064`. Of er stond `Attempt Status : 0xc000006a` zonder AADSTS-code.',
      'Of je vertelde dat je wachtwoord niet wordt geaccepteerd.',
    ],
    doubt: [
      '`0xc000006a` is in Windows de code voor een verkeerd wachtwoord. Maar Microsoft noemt hem samen met een dienst die niet te bereiken was of om iets anders weigerde. Zonder AADSTS-code ligt het dus waarschijnlijk aan het wachtwoord, maar zeker is dat niet.',
    ],
  },

  'account-disabled-or-locked': {
    title: 'Je account is uitgeschakeld of geblokkeerd',
    notice: ['Andere aanmeldingen mislukken soms ook. Misschien is er een paar keer een verkeerd wachtwoord getypt.'],
    why: [
      'Microsoft laat je account op dit moment niet toe.',
      'Geblokkeerd na te veel verkeerde wachtwoorden? Dat gaat vanzelf over: de eerste keer na een minuut, later duurt het langer. Met een nieuw wachtwoord is het meteen voorbij. Een uitgeschakeld account moet IT weer inschakelen.',
      'Een aanmelding vanaf een internetadres dat Microsoft niet vertrouwt, wordt ook geweigerd, zelfs met het goede wachtwoord. Wachten helpt dan niet, een ander netwerk misschien wel.',
    ],
    proof: [
      'De laatste poging om een token op te halen gaf `AADSTS50057` (uitgeschakeld), `AADSTS50053` (geblokkeerd, of een riskant adres) of `AADSTS53011` (geblokkeerd vanwege een risico).',
      'Op het scherm kan staan: “Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.”',
      'Of je vertelde het ons.',
    ],
    doubt: [
      '`AADSTS50053` kan twee dingen betekenen: een geblokkeerd account of een riskant adres. Alleen in de aanmeldingslogboeken zie je welk van de twee.',
    ],
  },

  'user-not-found': {
    title: 'Microsoft Entra kent je gebruikersnaam niet',
    notice: ['Je account is nieuw, of je naam is gewijzigd.'],
    why: [
      'De naam waarmee je je bij Windows aanmeldt, staat niet in Microsoft Entra, de lijst van accounts en pc’s van je organisatie. Misschien is hij daar nog niet aan doorgegeven.',
    ],
    proof: ['De laatste poging om een token op te halen gaf `AADSTS50034` of `AADSTS51004`, of de helpdesk kon het account niet vinden.'],
  },

  'user-domain-not-verified': {
    title: 'Microsoft Entra kent het laatste deel van je gebruikersnaam niet',
    notice: ['Je gebruikersnaam eindigt op iets als `.local`. Op deze pc is er nooit iets meegegaan.'],
    why: [
      'Je gebruikersnaam lijkt op een e-mailadres. Microsoft moet het deel achter de @ kennen. Iets als `.local` bestaat alleen binnen je organisatie.',
      'Een beheerder voegt het juiste domein toe, of geeft mensen een gebruikersnaam die op een bekend domein eindigt.',
    ],
    proof: [
      'De laatste poging om een token op te halen gaf `AADSTS90002`, `AADSTS50059` of `AADSTS50128`.',
      'Of er stond `Attempt Status : 0xc000005f`. Voor dit veld noemt Microsoft één betekenis: het domein van de gebruikersnaam is niet gevonden. Is het domein in Microsoft Entra geverifieerd, dan is deze oorzaak uitgesloten.',
      'In gebeurtenis 1144 staat de naam die werd opgezocht. Die bewijst op zichzelf niets.',
    ],
    doubt: [
      'In gebeurtenis 1104 betekent `0xc000005f` iets anders: verkeerde machtigingen op de opslag van aanmeldingen.',
      'Over alternatieve aanmeldings-id bij namen zoals `.local` zijn Microsofts pagina’s het niet eens. De ene raadt het aan, volgens de andere kan zo’n naam alleen in een domein met een eigen aanmeldserver (federatie).',
    ],
  },

  'malformed-user-name': {
    title: 'Je gebruikersnaam heeft niet de vorm die Microsoft verwacht',
    notice: ['Op de pc zie je het niet: Windows meldt je gewoon aan, maar er gaat niets mee.'],
    why: [
      'Microsoft verwacht een naam die eruitziet als een e-mailadres. In het bedrijfsdomein gaf een server een andere vorm door. Op andere pc’s is het wat er getypt werd.',
    ],
    proof: [
      'De laatste poging om een token op te halen gaf `Attempt Status : 0xc004844c`.',
      '`whoami /upn` laat de naam zien die Windows gebruikt.',
    ],
  },

  'sign-in-needs-updates': {
    title: 'Deze Windows mist updates die voor het aanmelden nodig zijn',
    notice: ['Eerst mislukte de synchronisatie soms, later altijd.', 'De pc heeft al jaren geen Windows-updates gekregen.'],
    why: [
      'Microsoft laat pc’s zonder de Windows-updates van juli 2021 niet meer toe. Daarom gaat er op deze pc niets mee.',
      'Met Windows-updates is het opgelost. Vraag IT om ze te installeren.',
    ],
    proof: [
      'De laatste poging om een token op te halen, of een gebeurtenis over de synchronisatie, gaf `AADSTS5000611`: “Symmetric Key Derivation Function version ‘1’ is invalid. Update the device with the latest updates.”',
    ],
  },

  'tenant-restricted': {
    title: 'Op dit netwerk mogen alleen andere organisaties zich aanmelden',
    notice: ['Je zit op het netwerk van een klant of een ander bedrijf. Thuis of op je eigen kantoor gaan je instellingen wel mee.'],
    why: [
      'Sommige bedrijven laten mensen op hun netwerk zich alleen bij bepaalde organisaties aanmelden. De jouwe staat hier niet op de lijst, dus kan Windows je instellingen niet ophalen.',
      'Op een ander netwerk gaan je instellingen weer mee.',
    ],
    proof: [
      'De laatste poging om een token op te halen, of een gebeurtenis over de synchronisatie, gaf `AADSTS500021` of `AADSTS500022`.',
      'Een proxy zet de lijst met toegestane organisaties bij elke aanmelding (`Restrict-Access-To-Tenants`).',
    ],
  },

  'conditional-access-blocks': {
    title: 'Een regel van je organisatie houdt de aanmelding tegen',
    notice: ['Misschien zag je een melding dat je geen toegang hebt: “You don’t have access to this” of “You can’t get there from here”.'],
    why: [
      'Je organisatie bepaalt wie zich waarvandaan mag aanmelden, en met welke pc. Zo’n regel hield een aanmelding tegen, en kan Windows tegenhouden als het je instellingen wil ophalen.',
      'Zulke regels heten voorwaardelijke toegang. Alleen een beheerder kan in de aanmeldingslogboeken zien welke regel het was.',
    ],
    proof: [
      'In een gebeurtenis over de synchronisatiedienst staat `AADSTS50005`, `AADSTS50131`, `AADSTS53000`, `AADSTS53001`, `AADSTS53002`, `AADSTS53003`, `AADSTS530032` of `AADSTS530035`.',
      'Of je vertelde dat je zo’n melding zag. Die kan over een andere app gaan, dus dan is deze oorzaak alleen waarschijnlijk.',
      'Een ontbrekend aanmeldtoken bewijst hier niets. Microsoft Entra kijkt niet naar deze regels als het dat token geeft, pas als je een dienst gebruikt.',
    ],
    doubt: [
      'Microsoft noemt deze meldingen bij het terugzetten van een back-up. Dat dezelfde regels ook de synchronisatie tegenhouden, ligt voor de hand, maar staat nergens.',
    ],
  },

  'mfa-required-password-sign-in': {
    title: 'Alleen je wachtwoord is niet genoeg: er is een extra bevestiging nodig',
    notice: [
      'Je meldt je bij Windows aan met een wachtwoord, en je organisatie vraagt om een extra bevestiging, bijvoorbeeld op je telefoon.',
      'De synchronisatie zelf vraagt je niets. Er gaat gewoon niets mee.',
    ],
    why: [
      'Je meldt je aan met een wachtwoord, en je organisatie vraagt om een extra bevestiging, bijvoorbeeld op je telefoon. Dat heet meervoudige verificatie (MFA). De synchronisatie vraagt daar zelf nooit om en kan daardoor mislukken.',
      'Geef die bevestiging in een andere werkapp, of meld je aan met je pincode van Windows Hello.',
    ],
    proof: [
      'De laatste poging om een token op te halen, of een gebeurtenis over de synchronisatiedienst, heeft een van deze codes: `AADSTS50072`, `AADSTS50074`, `AADSTS50076`, `AADSTS50078`, `AADSTS50079`, `AADSTS53004` of `AADSTS53010`.',
      'Microsoft beschrijft het in KB3193683: gebeurtenis 1098 met `0xCAA2000C` en `AADSTS50076` voor `https://syncservice.windows.net/*`, samen met gebeurtenis 1097 met `0xCAA90004`.',
      'Zonder zo’n code gaan we af op wat je hebt verteld: MFA is verplicht, en je meldde je bij Windows aan met een wachtwoord.',
      '`0xCAA2000C` alleen is geen bewijs. Die code zegt dat er iets gevraagd moest worden. Wat, zie je aan de AADSTS-code die erbij staat.',
    ],
    doubt: [
      'Volgens Microsoft telt voorwaardelijke toegang niet mee als Windows zijn aanmeldtoken ophaalt. Zo’n code bij de laatste poging moet dus een andere reden hebben, bijvoorbeeld MFA voor één persoon, of een risico.',
      'Bij `AADSTS53010` kun je de extra bevestiging alleen op bepaalde plekken of pc’s instellen.',
    ],
    history: [
      'In het artikel van Microsoft staat al sinds 2017 dat zo’n MFA-instelling bedoeld is om het account van een beheerder te beschermen.',
      'Het artikel uit 2017 raadde de pincode van Microsoft Passport for Work aan, of MFA in een andere dienst zoals Office 365. Die heten nu Windows Hello voor Bedrijven en Microsoft 365.',
    ],
  },

  'federated-mfa-token-expired': {
    title: 'Je toegang is verlopen: er is een extra bevestiging nodig',
    notice: [
      'De synchronisatie werkte eerst en hield toen op. Je meldt je aan via een aanmeldpagina van je eigen organisatie.',
      'Je organisatie vraagt om een extra bevestiging, bijvoorbeeld op je telefoon. De synchronisatie zelf vraagt er niet om.',
    ],
    why: [
      'Bij jouw organisatie meld je je aan via een eigen server, en die vraagt om een extra bevestiging (MFA). Is je toegangstoken, het toegangsbewijs op deze pc, verlopen? Dan kan de synchronisatie mislukken.',
      'Dit geldt alleen voor organisaties met zo’n server (AD FS). De helpdesk weet of jouw organisatie er een heeft.',
    ],
    proof: [
      'Drie dingen samen: aanmelden gaat via een eigen server, MFA is daar verplicht, en het toegangstoken is verlopen.',
      '`dsregcmd /status` laat geen van de drie zien, dus vragen we het. Staat er een MFA-code in het logboek, dan past een andere oorzaak beter.',
    ],
    doubt: ['Het huidige artikel van Microsoft noemt dit geval, maar zegt niet waaraan je ziet dat het toegangstoken is verlopen.'],
    history: [
      'Het artikel uit 2017 noemde het een beleid voor voorwaardelijke toegang met MFA in Active Directory Federation Services. De oplossing was afmelden en weer aanmelden met de pincode van Microsoft Passport for Work, nu Windows Hello voor Bedrijven. MFA afronden in een andere dienst, zoals Office 365, was ook goed.',
    ],
  },

  'sso-consent-missing': {
    title: 'Windows wacht op je antwoord op “Continue to sign in?”',
    notice: [
      'Windows liet ooit een venster **Continue to sign in?** zien met je werkaccount, en je koos **Don’t sign in** of sloot het. De tekst kan in je eigen taal staan.',
      'Dit komt alleen in Europa voor (de Europese Economische Ruimte).',
    ],
    why: [
      'In Europa vraagt Windows één keer of apps je Windows-aanmelding mogen gebruiken. Tot je doorgaat (**Continue**) kunnen apps je niet op de achtergrond aanmelden.',
      'De synchronisatie laat nooit een venster zien en kan dus stoppen zonder dat je iets merkt.',
    ],
    proof: [
      'Een gebeurtenis over de synchronisatiedienst, of de laatste poging om een token op te halen, gaf `AADSTS9002341`.',
      'Wie dit had, zag gebeurtenis 1098 met `0xCAA2000C` en gebeurtenis 1097 met `0xCAA90056`, terwijl het aanmeldtoken in orde was.',
    ],
    doubt: ['Microsoft beschrijft de vraag voor apps. Dat ook de synchronisatie erop wacht, is onze conclusie. Het staat nergens.'],
  },

  'credentials-expired': {
    title: 'Je aanmeldgegevens op deze pc zijn verouderd',
    notice: [
      'Je wachtwoord is veranderd of verlopen, of je had deze pc lang niet gebruikt.',
      "Voor de helpdesk: in Windows 10 kan gebeurtenis 6065 in het logboek staan, met `80070533` en de tekst `This user can't sign in because this account is currently disabled`.",
    ],
    why: [
      'Je wachtwoord is veranderd, of je eerdere aanmelding geldt niet meer. Deze pc weet dat nog niet. Er gaat niets mee tot je je aanmeldt met je huidige gegevens.',
    ],
    proof: [
      'In de laatste poging of in een gebeurtenis over de synchronisatiedienst staat een code zoals `AADSTS50055`, `AADSTS50089`, `AADSTS50132`, `AADSTS50133`, `AADSTS50144`, `AADSTS50173`, `AADSTS70008`, `AADSTS700082` of `AADSTS70043`.',
      'Of in het logboek `SettingSync/Debug` staat gebeurtenis 6065 met `80070533`, en je hebt verteld dat je gegevens zijn veranderd. Windows 10 toont dat logboek pas met **Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)**. Windows 11 heeft het niet.',
    ],
    doubt: [
      'De tekst van gebeurtenis 6065 gaat over een uitgeschakeld account. Microsoft noemt zelf twee andere redenen: verlopen aanmeldgegevens, en een organisatie zonder Azure Rights Management.',
      '`AADSTS700082` is het gewone einde van een token dat lang niet is gebruikt. Zolang de pc een geldig aanmeldtoken heeft, hoef je niets te herstellen.',
    ],
    history: [
      'Het artikel uit 2017 noemde bij gebeurtenis 6065 beide redenen. Bij de eerste stond: werk je gegevens bij en meld je daarmee aan. Dat klopt nog steeds.',
    ],
  },

  'federation-refused-sign-in': {
    title: 'De aanmeldserver van je organisatie weigerde je aanmelding',
    notice: ['Je kunt gewoon werken, maar je instellingen gaan niet mee.'],
    why: [
      'Je organisatie laat mensen zich aanmelden bij een eigen server. Die weigerde, of Microsoft nam zijn antwoord niet aan. Daarom gaat er op deze pc niets mee.',
      'Alleen een beheerder kan in het logboek van die server lezen waarom.',
    ],
    proof: [
      'De laatste poging om een token op te halen, of gebeurtenis 1088, noemt een code van die server, zoals `ID3242` of een code die met `MSIS` begint. Of er staat `AADSTS50008`, `AADSTS50107` of `0xcaa90014`.',
      '`MSIS9682` onder `EnterprisePrt` telt niet. Dat gaat over een tweede token, voor de eigen server van de organisatie. De synchronisatie gebruikt dat niet.',
    ],
    doubt: [
      'Volgens Microsoft geeft de code van de server zelf de doorslag, maar wat elke code betekent, staat er niet bij. Volgens anderen betekent `ID3242` een verkeerde naam of een verkeerd wachtwoord, of iemand die de server niet kent.',
    ],
  },

  'federation-endpoint-misconfigured': {
    title: 'De aanmeldserver van je organisatie gaf een onbruikbaar antwoord',
    notice: ['Je kunt gewoon werken, maar je instellingen gaan niet mee.'],
    why: [
      'Je organisatie laat mensen zich aanmelden bij een eigen server. Windows kon met het antwoord van die server niets beginnen. Misschien schoof iets op het netwerk (een proxy) er een eigen pagina tussen.',
    ],
    proof: [
      'De laatste poging om een token op te halen gaf in `Attempt Status` `0xc00484c1`, `0xc004848b`, `0xc004848c` of `0xc00cee4f`.',
      'Gebeurtenis 1088 in het logboek `AAD/Operational` laat het antwoord zien. Het adres staat in gebeurtenis 1022 van het logboek `AAD/Analytic`, dat verborgen is. In Windows 11 staat het ook in gebeurtenis 1250.',
      '`0xc004848c` met een smartcard: de server heeft geen adres om je met een certificaat aan te melden (`certificatemixed`).',
    ],
  },

  'token-endpoint-unreachable': {
    title: 'Windows kon de aanmelddienst van Microsoft niet bereiken',
    notice: ['Misschien had je geen internet toen je je aanmeldde, of zit je op een gastnetwerk.'],
    why: [
      'Toen Windows je wilde aanmelden, was de dienst van Microsoft niet te bereiken, of die gaf een fout. Je eigen programma’s werken misschien wel: Windows gaat langs een eigen weg naar internet.',
    ],
    proof: [
      'De laatste poging om een token op te halen laat in `Attempt Status` of `HTTP Error` een code van het netwerk zien, bijvoorbeeld `0xc000023c` of `0x80072ee7`.',
    ],
  },

  'sign-in-service-busy': {
    title: 'De aanmelddienst van Microsoft had het even te druk',
    notice: ['De synchronisatie mislukt af en toe, en werkt later weer zonder dat er iets is veranderd.'],
    why: [
      'Microsoft liet weten dat het op dat moment niet kon helpen. Dat gaat over. Probeer het later nog eens, je hoeft niets te veranderen.',
    ],
    proof: [
      'De laatste poging om een token op te halen, of een gebeurtenis over de synchronisatiedienst, heeft een van deze codes: `AADSTS50033`, `AADSTS50087`, `AADSTS90006`, `AADSTS90012`, `AADSTS90024`, `AADSTS90033`, `AADSTS90055` of `AADSTS90090`.',
    ],
  },

  'second-registration': {
    title: 'Microsoft kent deze pc twee keer',
    notice: [
      'Je pc is lid van het bedrijfsdomein, en een app vroeg ooit “Add account to Windows?”. Die vraag kan ook in je eigen taal zijn gesteld.',
    ],
    why: [
      'Je organisatie heeft de pc gekoppeld, en daarnaast is je werkaccount er nog een keer aan toegevoegd. Meestal is dat niet erg. Soms gebruikt Windows dan de verkeerde van de twee, en gaat er niets mee.',
      'De helpdesk kan het toegevoegde werkaccount weghalen. De pc blijft gekoppeld.',
    ],
    proof: [
      '`dsregcmd /status` laat `AzureAdJoined : YES`, `DomainJoined : YES` en `WorkplaceJoined : YES` zien, samen met `AzureAdPrt : NO`.',
      'Vanaf Windows 10 versie 1803 haalt Windows de tweede registratie zelf weg als een domeingebruiker zich aanmeldt, voor elke gebruiker apart. Bij lokale accounts gebeurt dat niet.',
    ],
    doubt: [
      'Microsoft schrijft dat de koppeling in de meeste gevallen voorgaat, en dat het alleen soms problemen geeft. Dit kan dus de oorzaak zijn, maar het hoeft niet.',
    ],
  },

  'smart-card-sign-in': {
    title: 'Je meldt je aan met een smartcard',
    notice: ['Je meldt je bij Windows aan met een smartcard of een virtuele smartcard, en je instellingen gaan niet mee.'],
    why: [
      'Microsoft schreef ooit dat de synchronisatie stopt als je je met een smartcard of virtuele smartcard aanmeldt. Misschien is dat nog zo.',
      'Meld je ter vergelijking eens aan met Windows Hello of een wachtwoord. Dan zie je of het aan de kaart ligt.',
    ],
    proof: ['Je vertelde hoe je je aanmeldt. Niets in de uitvoer bewijst dat de kaart de synchronisatie tegenhoudt.'],
    doubt: [
      'Tegenwoordig ondersteunt Microsoft het om je met een certificaat op een smartcard bij Windows aan te melden (verificatie op basis van certificaten). Volgens Microsoft krijg je dan een aanmeldtoken. Organisaties met een eigen aanmeldserver kunnen dat niet zo gebruiken.',
      'Dit stond op de pagina van Microsoft tot ergens tussen 2020 en 2024. Daarna was het weg, zonder dat er iets over een oplossing werd gezegd. Niemand zegt of het is verholpen.',
    ],
    history: [
      'In het artikel uit 2017 stond geen oplossing. Wel stond er dat toekomstige updates van Windows het misschien zouden verhelpen.',
    ],
  },

  'away-from-corporate-network': {
    title: 'Deze pc is lang niet op het bedrijfsnetwerk geweest',
    notice: [
      'Je werkt thuis of bent op reis. De pc is al weken niet op het bedrijfsnetwerk of de VPN geweest.',
      'De synchronisatie werkte eerst en hield op zonder dat er iets anders veranderde.',
    ],
    why: [
      'Microsoft schreef ooit dat de synchronisatie kan mislukken als een pc uit een bedrijfsdomein lang niet op het bedrijfsnetwerk is. Je organisatie kan dan niet bevestigen wie je bent.',
      'Dat is het meest waarschijnlijk als je buiten kantoor je wachtwoord hebt veranderd. De pc moet dan één keer het bedrijfsnetwerk bereiken, anders blijft hij het oude wachtwoord gebruiken. Zonder nieuw wachtwoord ligt het zelden aan het netwerk.',
    ],
    proof: [
      'Je vertelde dat de pc lang weg was. En je wachtwoord is veranderd, of de uitvoer laat een hybride koppeling zien: `AzureAdJoined : YES` en `DomainJoined : YES`.',
      'De tijden van het token geven de doorslag. Ligt `AzureAdPrtUpdateTime` minder dan een dag vóór de uitvoer, of is de pc geen lid van een domein? Dan is deze oorzaak uitgesloten.',
    ],
    doubt: [
      'Microsofts pagina’s zijn het niet eens. Volgens twee heeft zo’n pc het bedrijfsnetwerk alleen nodig na een nieuw wachtwoord, en met Windows Hello zelfs dan niet. Volgens een andere heeft hij het af en toe nodig en wordt hij anders onbruikbaar.',
      'De pagina over de synchronisatie noemde dit probleem in 2017 en later niet meer, zonder iets over een oplossing te zeggen. Na hoeveel tijd het misgaat, is nooit gepubliceerd.',
    ],
    history: [
      'Het artikel uit 2017 schreef dit over domein-pc’s die bij Azure AD zijn geregistreerd en lang van huis zijn. Verificatie bij het domein lukt dan niet. De oplossing is nog dezelfde: maak verbinding met het bedrijfsnetwerk.',
    ],
  },

  'sign-in-token-stale': {
    title: 'Je aanmelding is al een tijd niet vernieuwd',
    notice: ['Het werkte en hield toen op. Misschien stond de pc lang in slaapstand of had hij geen internet.'],
    why: [
      'Met een digitale pas (het aanmeldtoken) laat Windows zien dat jij het bent. Windows vernieuwt die om de paar uur, als je online werkt. Hier was dat langer dan een dag geleden toen de uitvoer gemaakt werd.',
      'Vergrendel en ontgrendel de pc terwijl je online bent. Dan kan Windows de pas meteen vernieuwen.',
    ],
    proof: [
      '`AzureAdPrtUpdateTime` laat zien wanneer het token is vernieuwd, `AzureAdPrtExpiryTime` tot wanneer het geldt. We vergelijken beide met de tijd van de uitvoer.',
      'Staat er geen tijd in de uitvoer? Dan vragen we of je de opdracht net hebt uitgevoerd.',
    ],
    doubt: [
      'Over hoe lang een token geldt, zijn Microsofts pagina en de uitvoer die mensen plaatsen het niet eens. We kijken alleen naar de tijden in je uitvoer.',
    ],
  },

  'sign-in-token-missing': {
    title: 'Je bent aangemeld, maar je digitale pas (aanmeldtoken) ontbreekt',
    notice: [
      'Je kunt gewoon werken, maar je instellingen gaan niet mee.',
      'Misschien was de pc offline toen je je aanmeldde, of heb je buiten kantoor je wachtwoord veranderd.',
    ],
    why: [
      'Als je je aanmeldt, haalt Windows een digitale pas op: het aanmeldtoken. Dat ontbreekt, dus Microsoft weet niet dat jij het bent.',
      'Windows probeert het opnieuw als je de pc ontgrendelt terwijl je online bent.',
    ],
    proof: [
      'De pc is gekoppeld (`AzureAdJoined : YES`), en `dsregcmd /status` laat `AzureAdPrt : NO` zien.',
      'Een `NO` telt alleen als je de opdracht zelf hebt uitgevoerd, in een gewone opdrachtprompt. Is de opdracht als administrator, door het systeem of op afstand uitgevoerd, dan telt het niet.',
      'Kan de pc niet bewijzen dat hij het echt is, dan krijgt hij geen token. Dan zit de fout daar, en noemen we deze oorzaak niet. `WamDefaultSet : NO` is een gevolg van een ontbrekend token.',
      'Voor de helpdesk: na een mislukte poging staan er `Attempt Status` en `Server Error Description` in de uitvoer. Die zeggen meer.',
    ],
  },

  'local-account-sign-in': {
    title: 'Je bent aangemeld met een account dat alleen op deze pc bestaat',
    notice: ['Je meldt je bij Windows aan met een zelfgekozen naam, niet met je werkaccount.'],
    why: [
      'De pc is gekoppeld, maar je gebruikt een lokaal account. Instellingen gaan alleen mee met het werkaccount waarmee je je bij Windows aanmeldt.',
      'Meld je dus bij Windows aan met je werkaccount. Je bestanden blijven bij het oude account. Vraag de helpdesk hoe je die meeneemt.',
    ],
    proof: [
      'Achter `Executing Account Name` staat de naam van de pc vóór je naam, en geen naam die op een e-mailadres lijkt.',
      'Of je vertelde dat je je met een lokaal account bij Windows aanmeldt.',
      'Heeft iemand anders de opdracht uitgevoerd? Dan zegt dit niets over jou.',
    ],
  },

  'personal-account-sign-in': {
    title: 'Je meldt je bij Windows aan met een persoonlijk account',
    notice: [
      'Je meldt je bij deze pc aan met een persoonlijk Microsoft-account, en hebt je werkaccount toegevoegd voor Office, Teams of e-mail.',
      'Windows kan melden: “Sync is not available for your account. Contact your system administrator to resolve this.”',
    ],
    why: [
      'Instellingen gaan alleen mee met het account waarmee je je bij Windows aanmeldt. Hier is dat een persoonlijk account, dus van je werkaccount gaat niets mee.',
      'Is dit je eigen pc? Dan is er niets mis mee, en hoeft hij niet aan je organisatie te worden gekoppeld.',
    ],
    proof: ['Je vertelde met welk account je je aanmeldt. Je ziet het bij **Instellingen > Accounts > Uw info**.'],
    doubt: [
      'Gebruikers melden dat een toegevoegd werkaccount ook de synchronisatie van het persoonlijke account kan stoppen, omdat de organisatie dan over de synchronisatie op deze pc beslist. Microsoft beschrijft dat niet.',
    ],
  },

  'personal-account-is-default': {
    title: 'Een persoonlijk account is hier het standaardaccount',
    notice: ['Je gebruikt op deze pc ook een persoonlijk Microsoft-account, bijvoorbeeld voor de Store of OneDrive.'],
    why: [
      'Windows onthoudt één account als standaard voor apps en diensten. Hier is dat een persoonlijk Microsoft-account. Microsoft verwacht daar je werkaccount, dus het kan hieraan liggen.',
      'Instellingen van een persoonlijk account en een werkaccount komen nooit bij elkaar.',
    ],
    proof: [
      'De pc is gekoppeld, en `WamDefaultGUID` eindigt op `(MicrosoftAccount)`, of achter `WamDefaultAuthority` staat `consumers`.',
      'Zoals het hoort, staat daar `(AzureAd)` en `organizations`.',
    ],
    doubt: ['Microsoft zegt wat er in deze velden hoort. Dat de synchronisatie stopt als er iets anders staat, staat nergens.'],
  },

  'different-account': {
    title: 'Je instellingen horen bij een ander account',
    notice: [
      'Het account dat synchroniseert, is niet het account waarmee je je aanmeldt. Bij **Instellingen > Accounts > Uw info** zie je met welk account je bent aangemeld.',
      'In Windows 10 staat het account dat synchroniseert boven aan **Instellingen > Accounts > Uw instellingen synchroniseren**. In Windows 11 staat je account boven aan **Instellingen**.',
      'Of je gebruikt op deze pc een ander account dan op de andere pc.',
    ],
    why: [
      'Instellingen horen bij een account, niet bij een pc. Ze gaan alleen mee met het account waarmee je je bij Windows aanmeldt, naar pc’s waarop je datzelfde account gebruikt.',
      'Een tweede account op de pc neemt nooit instellingen mee. Instellingen van een werkaccount en van een persoonlijk account lopen nooit door elkaar.',
    ],
    proof: ['Je vertelde welk account je ziet en gebruikt. De naam vragen we nooit: “hetzelfde” of “een ander” is genoeg.'],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming beschrijft alleen de pagina van Windows 10. Waar je in Windows 11 ziet welk account synchroniseert, staat er niet in.',
    ],
  },

  'token-broker-permissions': {
    title: 'Windows kan niet bij je aanmeldgegevens op deze pc',
    notice: [
      'Je instellingen gaan niet mee, en op het scherm staat niet waarom.',
      'In het logboek staat gebeurtenis 1098, `Error: 0xCAA5001C Token broker operation failed`, vaak met gebeurtenis 1104 erbij.',
    ],
    why: [
      'Windows bewaart een deel van je aanmelding op deze pc, en mag daar niet meer bij: machtigingen ontbreken of de eigenaar klopt niet. Daarom gaat er niets mee.',
      'Het gaat om het register van Windows. Je hebt niets verkeerd gedaan, en je kunt het niet zelf herstellen. Dit is werk voor een beheerder.',
    ],
    proof: [
      'Gebeurtenis 1098 met `0xCAA5001C`. Het is zekerder met gebeurtenis 1104 erbij: `AAD Cloud AP plugin call Get token returned error: 0xC000005F`.',
      'Ze staan allebei in **Logboeken > Logboeken Toepassingen en Services > `Microsoft` > `Windows` > `AAD` > Operationeel (Operational)**.',
      'Volgens KB3196528 moet de sleutel `PSR` van `Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy` zijn machtigingen overerven, en moet `SYSTEM` de eigenaar zijn. Alleen als je die sleutel bekijkt, weet je het zeker.',
    ],
    doubt: [
      '`0xCAA5001C` is een algemene code. KB3196528 gaat over Microsoft Store for Business, en zegt dat ook Enterprise State Roaming er last van kan hebben. Gebeurtenis 1104 staat er niet in; het artikel uit 2017 noemde beide gebeurtenissen.',
      'Voor `0xC000005F` zijn twee betekenissen gepubliceerd. Als `Attempt Status` betekent de code dat Microsoft Entra het domein in de gebruikersnaam niet kent.',
    ],
    history: ['Het artikel uit 2017 verwees beheerders naar KB3196528. Dat artikel is verhuisd, maar staat er nog.'],
  },

  'token-broker-store-broken': {
    title: 'Windows bewaart aanmeldbestanden van een eerder account van je',
    notice: [
      'Je account is naar een ander domein verhuisd of opnieuw gemaakt, en je hield je bestanden en bureaublad. Sindsdien vragen apps steeds opnieuw om je aan te melden.',
    ],
    why: [
      'Windows bewaart je aanmeldingen in bestanden op deze pc. Na een verhuizing van je account passen de oude bestanden niet meer. Windows kan je dan misschien niet aanmelden.',
      'Controleer eerst of je als jezelf werkt: een app die als administrator of als iemand anders is gestart, geeft dezelfde fout.',
    ],
    proof: [
      'Gebeurtenis 1098 met `0x80070520`, ook geschreven als `2147943712` of `-2147023584`: “A specified logon session does not exist. It may already have been terminated.”',
      'Staat gebeurtenis 1104 met `0xC000005F` erbij, dan liggen de machtigingen op je aanmeldgegevens meer voor de hand en is deze oorzaak uitgesloten.',
    ],
    doubt: [
      'Microsofts artikelen zijn het niet eens. Volgens KB4499299 verwijder je de bestanden na een verhuizing naar een ander domein. Een ander artikel over dezelfde code raadt af om aanmeldtokens met de hand te verwijderen.',
      'Beide gaan over Office. Dat ook de synchronisatie dan stopt, is onze conclusie.',
    ],
  },

  'mixed-case-user-name': {
    title: 'Hoofdletters in je gebruikersnaam houden de synchronisatie tegen',
    notice: ['De synchronisatie hield op na een upgrade van Windows 10, van build 10586 naar build 14393.'],
    why: [
      'In je gebruikersnaam staan hoofdletters en kleine letters door elkaar, bijvoorbeeld `UserName` in plaats van `username`. Is de pc gekoppeld aan Microsoft Entra en bijgewerkt van build 10586 naar 14393, oude versies van Windows 10? Dan kan de synchronisatie daardoor mislukken.',
      'De enige bekende oplossing: de pc loskoppelen van Microsoft Entra en opnieuw koppelen. Dat moet een beheerder doen.',
    ],
    proof: [
      'Vier dingen samen: gekoppeld aan Microsoft Entra en geen lid van een domein, nu build 14393, eerder build 10586, en hoofdletters in de gebruikersnaam.',
      'We vragen alleen of er hoofdletters in staan. Vul de naam zelf nooit in.',
    ],
    history: [
      'Dit gaat over Windows 10 versie 1607, die niet meer wordt ondersteund. Op de pagina van Microsoft staat het niet meer.',
      'Het artikel uit 2017 verwees naar **Instellingen > Systeem > Info (Settings > System > About)**, naar “Manage or disconnect from work or school” en “Connect to Work or School”. Beide staan nu bij **Instellingen > Accounts > Toegang tot werk of school**.',
    ],
  },

  'work-account-not-default': {
    title: 'Windows heeft op deze pc geen werkaccount als standaard',
    notice: ['Je bent aangemeld met je werkaccount, maar je instellingen gaan niet mee.'],
    why: [
      'Windows onthoudt één account als standaard voor apps en diensten. Voor de synchronisatie moet dat je werkaccount zijn. Op deze pc is geen standaardaccount ingesteld.',
    ],
    proof: [
      'De pc is gekoppeld, en `dsregcmd /status` laat `WamDefaultSet : NO` zien. Er hoort `YES` te staan.',
      'Daaronder hoort `WamDefaultGUID` te eindigen op `(AzureAd)`. `(MicrosoftAccount)` betekent dat een persoonlijk account de standaard is.',
      '`WamDefaultSet : ERROR` is op zichzelf geen fout. Het staat er ook als de opdracht als administrator of op afstand is uitgevoerd.',
      'Staat er ook `AzureAdPrt : NO`, dan is het ontbrekende token de fout en noemen we deze oorzaak niet.',
    ],
    doubt: [
      'Microsoft zegt wat er in het veld hoort, maar geeft geen oplossing voor een gekoppelde pc. Gebruikers melden dat aanmelden bij OneDrive of Office de standaard weer instelt.',
    ],
    history: ['Het artikel uit 2017 kende voor dit veld alleen `YES` en `NO`.'],
  },

  'virtual-desktop-unsupported': {
    title: 'Op een gedeeld bureaublad gaan instellingen misschien niet mee',
    notice: ['Je werkt op een bureaublad in een venster, samen met anderen, of op een server.'],
    why: [
      'Op een bureaublad dat mensen delen, en op een server, gaan instellingen misschien niet mee. Microsoft ondersteunt dit alleen op de gewone edities van Windows.',
      'Met een eigen bureaublad in de cloud kan het wel werken. Vraag de helpdesk welke soort je hebt.',
    ],
    proof: [
      '`Virtual Desktop : YES` met een modus voor meer gebruikers, of je vertelde dat het een gedeeld bureaublad of een server is.',
      '`NOT SET` betekent dat het er geen is.',
    ],
  },

  'cloud-not-covered': {
    title: 'In de aparte cloud van je organisatie gaan instellingen misschien niet mee',
    notice: ['Je organisatie werkt in een aparte cloud van Microsoft, bijvoorbeeld voor een overheid of in China.'],
    why: [
      'In sommige aparte clouds (GCC High, soevereine clouds en China) is Windows settings backup and restore er niet, zegt Microsoft. Dat is de back-up van Windows-instellingen. Sinds juli 2026 wordt de synchronisatie op dezelfde plek beheerd.',
    ],
    proof: ['Je vertelde het ons, of zo staat het in de instellingen van deze site. In de uitvoer staat het niet.'],
    doubt: ['Microsoft zegt dit over de back-up. Of een synchronisatie die er al was daar nog werkt, staat nergens.'],
  },

  'disabled-by-policy': {
    title: 'Een regel (beleid) op deze pc houdt de synchronisatie tegen',
    notice: [
      'Schakelaars op de pagina zijn grijs of staan uit, en misschien staat er dat je organisatie ze beheert.',
      'Is de pc met een privacyprogramma “opgeschoond”? Dat kan dezelfde waarden hebben gezet.',
    ],
    why: [
      'Een regel op deze pc zet de synchronisatie uit: helemaal, of voor één soort instellingen. Meestal heeft IT die ingesteld. Zijn de schakelaars grijs? Dan kun je dat zelf niet veranderen.',
      'Soms laat de regel jou de keuze: de synchronisatie staat eerst uit, en je mag haar aanzetten. Dan werken de schakelaars.',
      'Misschien wil je organisatie het zo. Vraag het voordat iemand er iets aan verandert.',
    ],
    proof: [
      'Voor alles: `DisableSettingSync` is `2` en `DisableSettingSyncUserOverride` is `1`, of `AllowSyncMySettings` is `0`, of `EnableWindowsBackup` is `0`.',
      'Eerst uit: `DisableSettingSync` is `2`, en `DisableSettingSyncUserOverride` is `0` of staat er niet.',
      'Voor één soort: een waarde zoals `DisableCredentialsSettingSync` is `2`. Bij het resultaat staat welke soort. Mis je iets van een andere soort? Dan ligt dat niet hieraan.',
      'Of je zag grijze schakelaars met een tekst dat je organisatie ze beheert. Die tekst alleen, bij schakelaars die werken, bewijst niets.',
    ],
    doubt: [
      'Vijf andere beleidsregels, waaronder `EnableCdp`, zetten de back-up stil als ze zijn uitgeschakeld. Dat zegt Microsoft van de back-up. Of de synchronisatie dan ook stopt, zegt niemand.',
      'Drie waarden hebben volgens Microsoft geen effect: die voor persoonlijke instellingen van het bureaublad, apps en Start. Die tellen we niet mee.',
      'Wat er geldt als `DisableSettingSyncUserOverride` er helemaal niet staat, zegt geen enkele pagina. We gaan ervan uit dat de schakelaar dan werkt.',
    ],
  },

  'policy-set-twice': {
    title: 'De regel voor de synchronisatie is op twee plekken ingesteld',
    notice: ['Op de ene pc werkt het wel en op de andere niet, of het wisselt per dag.'],
    why: [
      'IT heeft dezelfde regel, **Enable Windows Backup**, op twee plekken ingesteld: via groepsbeleid én via apparaatbeheer (MDM, zoals Intune). Volgens Microsoft is dan niet te voorspellen wat er gebeurt.',
      'Een beheerder houdt één van de twee over.',
    ],
    proof: ['Iemand die het beheert, vertelde het. In de uitvoer staat het niet.'],
  },

  'roaming-not-enabled': {
    title: 'De synchronisatie staat uit voor je organisatie, of voor jou',
    notice: [
      'De schakelaars voor de synchronisatie zijn grijs, en er staat niet bij waarom.',
      'Of IT zegt dat de synchronisatie uitstaat, of dat je niet in de groep zit die mag synchroniseren. Vaak hebben collega’s hetzelfde.',
      'Of in de app **Windows Back-up (Windows Backup)** staat “This feature is not supported by your organization.”',
    ],
    why: [
      'Je organisatie bepaalt wie mag synchroniseren. Die heeft het uitstaan, of alleen aangezet voor anderen. Dat kun je zelf niet veranderen.',
      'Tegenwoordig gaat dat met het beleid **Enable Windows Backup**, toegewezen aan mensen of apparaten. Grijze schakelaars zonder tekst betekenen dat de organisatie back-up noch synchronisatie heeft aangezet.',
    ],
    proof: [
      'Iemand die dit beheert, heeft gezegd dat de synchronisatie uitstaat, of dat je niet onder het beleid of de groep valt.',
      'Of je zag grijze schakelaars zonder tekst. Die zijn er voor back-up én synchronisatie, en werken alleen als minstens een van de twee is aangezet. Is `SettingsUrl` ingevuld? Dan zijn ze misschien om iets anders grijs.',
      'Of je zag de tekst in de app **Windows Back-up (Windows Backup)**. Die wijst op een back-up die voor dit account niet mag. Daarom vragen we het aan IT.',
    ],
    doubt: [
      'Vanaf Windows 11 26H2 staat de back-up van Windows-instellingen standaard aan als er geen beleid is ingesteld. Nergens staat dat de synchronisatie daarmee aangaat. Schakelaars die werken, bewijzen dus niet dat je mag synchroniseren.',
      'Geen pagina van Microsoft legt “This feature is not supported by your organization.” uit. In een openbaar verslag ging het om een lokaal account op een beheerde pc. Het kan dus ook aan het account liggen. Over de synchronisatie zegt het niets zekers.',
      'Microsofts huidige artikel over Enterprise State Roaming stuurt de beheerder nog naar een schakelaar in het Entra-beheercentrum. Op de pagina over de verhuizing staat dat die weg is. Daar houden we ons aan.',
    ],
    history: [
      'In 2017 zette een beheerder dit aan in de Azure-portal van toen, bij **Configure > Devices > Users May Sync Settings and Enterprise App Data**. Dat kon voor alle gebruikers, of voor een gekozen beveiligingsgroep.',
      'Later heette de schakelaar **Users may sync settings and app data across devices**, bij Enterprise State Roaming in het Entra-beheercentrum: None, Selected of All.',
      'Sinds 1 juli 2026 is de synchronisatie alleen nog met het back-upbeleid te beheren. Wat eerder was ingesteld, telt nog tot ongeveer juli 2027; groepsbeleid en MDM gaan voor. Microsoft zegt één jaar en noemt geen dag. Daarna stopt de synchronisatie, totdat het beleid is ingesteld.',
    ],
  },

  'licence-missing': {
    title: 'Je account heeft geen licentie voor de synchronisatie',
    notice: ['IT zegt dat je account hier geen licentie voor heeft. Op de pc zelf zie je daar niets van.'],
    why: [
      'Volgens Microsofts pagina’s over de synchronisatie (Enterprise State Roaming) is een licentie nodig die aan jou is toegewezen: Entra ID P1 of P2. Een beheerder kan dat nakijken en de licentie toewijzen.',
      'Wat er zonder licentie gebeurt, staat er niet bij: misschien gaat er niets mee, misschien mag het alleen niet.',
    ],
    proof: ['Jij, of iemand die de licenties beheert, heeft gezegd dat er geen is. `dsregcmd /status` laat geen licenties zien.'],
    doubt: [
      'De nieuwere pagina over Windows settings backup and restore (vroeger Windows Backup for Organizations) noemt geen eigen licentie. De pagina over de verhuizing heeft het over “an eligible license” en verwijst naar de productpagina van Microsoft Entra.',
    ],
    history: ['Het artikel uit 2017 vroeg om een abonnement op Azure Active Directory Premium. Dat heet nu Entra ID P1 en P2.'],
  },

  'restart-outstanding': {
    title: 'Deze pc is niet opnieuw opgestart sinds de synchronisatie aanstaat',
    notice: ['Je organisatie heeft de synchronisatie pas aangezet. Sindsdien heb je de pc alleen vergrendeld of in de slaapstand gezet.'],
    why: [
      'Nadat de synchronisatie is aangezet, moet de pc één keer opnieuw opstarten en moet je je aanmelden. Misschien heb je je voor het laatst aangemeld vóór die tijd.',
    ],
    proof: ['Je vertelde dat de pc sindsdien niet opnieuw is opgestart. Vaak is `SettingsUrl` dan ook leeg; dat komt dan hierdoor.'],
  },

  'rights-management-missing': {
    title: 'Een oude beveiligingsdienst (Rights Management) is nooit ingericht',
    notice: ['Gebeurtenis 6065 met `80070533` staat in het logboek, terwijl je aanmeldgegevens kloppen.'],
    why: [
      'Vroeger beschermde een dienst van Microsoft je instellingen: Azure Rights Management. Een organisatie hoort die vanzelf te krijgen. Is dat niet gebeurd, dan kan de synchronisatie mislukken.',
      'Dit is iets van vroeger, en iets voor beheerders.',
    ],
    proof: [
      "Gebeurtenis 6065 met `80070533`, `This user can't sign in because this account is currently disabled`, staat in het logboek `SettingSync/Debug` van Windows 10.",
      'Je vertelde dat je aanmeldgegevens kloppen. De andere gepubliceerde reden, verlopen aanmeldgegevens, valt dus af.',
    ],
    doubt: [
      'Sinds november 2022 hangen niet alle gegevens van Enterprise State Roaming af van Azure Rights Management. Hoeveel het nog uitmaakt, is niet gedocumenteerd.',
      'De stappen van KB3193791 gebruiken een PowerShell-module die niet meer bestaat, en een portal die is gesloten.',
    ],
    history: [
      'Volgens het artikel uit 2017 kan gebeurtenis 6065 ook komen doordat Azure RMS niet automatisch voor de organisatie is ingericht. Het verwees beheerders naar KB3193791.',
    ],
  },

  'sync-service-blocked-here': {
    title: 'Op dit netwerk wordt de synchronisatie tegengehouden',
    notice: ['Thuis gaan je instellingen wel mee en op kantoor niet, of andersom.'],
    why: [
      'Iets op dit netwerk houdt Windows tegen. Dat kan een proxy of firewall zijn, of een apparaat dat versleuteld verkeer openmaakt.',
      'Windows maakt die verbinding zelf. Je eigen programma’s kunnen dus werken terwijl dit niet werkt.',
    ],
    proof: [
      'Je vertelde dat het op een ander netwerk wel werkt.',
      'De server waar het om gaat, staat in code in `SettingsUrl`; de naam eindigt op `one.microsoft.com`. In de stap voor de beheerder staat hoe je die leest.',
      'Verschillen in de uitvoer de proxy van de gebruiker en die van het systeem? Dan past dat erbij, maar in z’n eentje bewijst het niets.',
    ],
  },

  'device-certificate-bad': {
    title: 'Het certificaat van deze pc klopt misschien niet',
    notice: [
      'Je hebt de pc opnieuw opgestart en je aangemeld, en je organisatie staat de synchronisatie toe. Toch heeft de pc nog steeds geen synchronisatieadres.',
    ],
    why: [
      'Met een certificaat bewijst de pc dat hij het echt is. Klopt dat niet, dan krijgt de pc misschien niet te horen waar je instellingen bewaard worden: `SettingsUrl` blijft leeg.',
      'Eerst sluit de helpdesk uit wat eenvoudiger is: het beleid en de licentie. De pc opnieuw koppelen komt als laatste, en dat doet alleen de helpdesk.',
    ],
    proof: [
      '`SettingsUrl` is nog leeg na opnieuw opstarten en aanmelden, en de synchronisatie staat voor jou zeker aan.',
      '`DeviceAuthStatus : SUCCESS` of `KeySignTest : PASSED` laat zien dat het certificaat werkt, en sluit dit uit. `DeviceCertificateValidity` laat zien van wanneer tot wanneer het geldt.',
    ],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. In de veelgestelde vragen over apparaten staat dat alleen bij hybride gekoppelde pc’s. Voor pc’s die alleen aan Microsoft Entra zijn gekoppeld, staat er `dsregcmd /forcerecovery`. Daar houden we ons aan, want loskoppelen kan mensen buitensluiten.',
      'Wat een lege `SettingsUrl` betekent als de synchronisatie via het back-upbeleid wordt beheerd, is niet gedocumenteerd. Dan noemen we deze oorzaak niet.',
    ],
    history: [
      'Het artikel uit 2017 noemde het veld `AzureAdSettingsUrl`. Het raadde `dsregcmd.exe /leave` aan in een opdrachtprompt als administrator, daarna opnieuw opstarten en koppelen, hoe de pc ook gekoppeld was.',
    ],
  },

  'settings-url-empty': {
    title: 'Deze pc heeft geen synchronisatieadres',
    notice: ['Je instellingen gaan niet van deze pc naar je andere pc, en andersom ook niet. Verder lijkt misschien alles in orde.'],
    why: [
      'Deze pc weet niet waar je instellingen bewaard worden: het veld `SettingsUrl` is leeg. Daardoor gaat er misschien niets mee. Op zichzelf is het geen fout van de pc.',
      'Leeg is normaal als je organisatie geen synchronisatie aanbiedt: in openbare voorbeelden is het bij de meeste gezonde pc’s leeg. Vraag dus eerst of ze het wel aanbiedt.',
      'Biedt je organisatie het wel aan? Dan heb je je misschien niet aangemeld sinds het aanstaat, of zit je niet in de groep die mag synchroniseren.',
      'Wat een leeg veld betekent als de synchronisatie via het beleid **Enable Windows Backup** wordt beheerd, is niet gedocumenteerd. Gaat het in je organisatie zo? Vertel het ons, dan schrappen we deze oorzaak.',
    ],
    proof: [
      'De pc is gekoppeld (`AzureAdJoined : YES`), en in `dsregcmd /status` staat niets achter `SettingsUrl :`. Is het veld gevuld, dan zie je een lange rij letters en cijfers.',
      'Een veld dat ontbreekt, is iets anders: dan is niet alles geplakt. `WorkplaceSettingsUrl` hoort bij een toegevoegd account en telt niet.',
    ],
    history: [
      'Het artikel uit 2017 noemde het veld `AzureAdSettingsUrl`. In Windows heet het `SettingsUrl`; we lezen beide namen.',
      'Het raadde de beheerder aan om **Users May Sync Settings and Enterprise App Data** in de portal uit en weer aan te zetten. Die schakelaar bestaat niet meer. Nu gaat de beheerder na of het beleid **Enable Windows Backup** op de pc is aangekomen.',
    ],
  },

  'management-moved': {
    title: 'Je organisatie beheert dit nog op de oude manier, en die verdwijnt',
    notice: ['Vandaag werkt het misschien nog.'],
    why: [
      'Je organisatie beheert de synchronisatie nog zoals vóór juli 2026: met een schakelaar in het Entra-beheercentrum of met ouder beleid. Nu kan dat alleen met de beleidsregel **Enable Windows Backup**.',
      'Wat eerder is ingesteld, telt nog een tijd mee. Daarna gaat er niets meer mee totdat het nieuwe beleid er is. Dat moet een beheerder doen.',
    ],
    proof: ['Je vertelde het ons, of het staat in de instellingen van deze site: de organisatie gebruikt nog de oude manier.'],
    doubt: [
      'Microsoft spreekt van ongeveer een jaar vanaf juli 2026 en noemt geen dag. Tot en met 30 juni 2027 is het bij ons een aandachtspunt, daarna een beperking.',
    ],
    history: [
      'In 2017 was het de schakelaar **Users May Sync Settings and Enterprise App Data** in de oude Azure-portal. Later was het een pagina van het Entra-beheercentrum. Die is er sinds juli 2026 niet meer.',
    ],
  },

  'sync-switched-off': {
    title: 'De synchronisatie staat uit op deze pc',
    notice: [
      'In Windows 11: **Mijn voorkeuren onthouden (Remember my preferences)** staat uit, bij **Instellingen > Accounts > Windows Back-up (Windows backup)**.',
      'In Windows 10: de synchronisatie staat uit, of een van de losse instellingen, bij **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      'Je kunt de schakelaars gebruiken: ze zijn niet grijs.',
    ],
    why: [
      'De synchronisatie moet aanstaan, en ook de schakelaar voor het soort instelling dat je mist. Op deze pc staat een schakelaar uit. Je kunt hem zelf aanzetten.',
    ],
    proof: ['Je vertelde wat je op de pagina ziet. In de uitvoer van `dsregcmd /status` staan deze schakelaars niet.'],
    history: [
      'Het artikel uit 2017 kende alleen de pagina **Uw instellingen synchroniseren**. In Windows 11 is er een andere pagina voor.',
    ],
  },

  'settings-page-renamed': {
    title: 'De pagina voor de synchronisatie heet anders in Windows 11',
    notice: ['Je zoekt in Windows 11 naar **Uw instellingen synchroniseren**, en die pagina is er niet.'],
    why: [
      'Er ontbreekt niets. In Windows 11 staan de schakelaars bij **Instellingen > Accounts > Windows Back-up (Windows backup) > Mijn voorkeuren onthouden (Remember my preferences)**.',
    ],
    proof: ['Je kon de pagina niet vinden, en op deze pc staat Windows 11: build 22000 of later.'],
    doubt: [
      'Microsofts huidige artikel over problemen met Enterprise State Roaming noemt nog alleen **Uw instellingen synchroniseren**, de pagina van Windows 10. De veelgestelde vragen doen dat ook.',
    ],
    history: [
      'Het artikel uit 2017 ging over Windows 10: **Instellingen > Accounts > Uw instellingen synchroniseren**. Daar klopt dat pad nog.',
    ],
  },

  'restore-on-new-pc': {
    title: 'Een nieuwe of opnieuw ingestelde pc krijgt zijn instellingen uit een back-up',
    notice: [
      'Je hebt een nieuwe pc ingesteld, of deze opnieuw ingesteld, en hij is niet zoals hij was.',
      'Bij het instellen vroeg geen enkele pagina of je je instellingen wilde terugzetten, of je koos voor een nieuwe start.',
    ],
    why: [
      'Twee functies lijken op elkaar. De synchronisatie houdt een korte lijst instellingen gelijk op pc’s die je naast elkaar gebruikt. Terugzetten brengt veel meer terug, maar alleen uit een back-up, en alleen op twee momenten.',
      'Terugzetten brengt Windows-instellingen terug: bureaubladachtergrond, kleuren, vergrendelingsscherm, tijdzone, toegankelijkheid, Verkenner, en in Windows 11 ook thema’s en de indeling van Start. Bestanden, programma’s en gegevens van apps zitten er niet in.',
      'Windows biedt het aan tijdens het eerste instellen van een pc die aan Microsoft Entra is gekoppeld. Bij nieuwere builds nog één keer bij de eerste aanmelding. Daarna kennen we geen pagina in Windows waar je er alsnog om kunt vragen.',
      'Er is een back-up van je oude pc voor nodig, gemaakt met hetzelfde werkaccount, en een beheerder die terugzetten heeft aangezet. Standaard staat het uit.',
    ],
    proof: [
      'Je vertelde dat de pc nieuw is of opnieuw is ingesteld.',
      'Tijdens het instellen: gekoppeld aan Microsoft Entra, Windows 11 vanaf `22621.3958`, `22631.3958` of `26100.4770`. Bij de eerste aanmelding: gekoppeld of hybride gekoppeld, vanaf `26100.7922` of `26200.7922`.',
      'Een hybride gekoppelde pc met een oudere build krijgt het niet aangeboden.',
    ],
    doubt: [
      'Volgens Microsofts Intune-pagina van november 2025 kunnen hybride gekoppelde pc’s niets terugzetten. Op de nieuwere pagina kan het wel, bij de eerste aanmelding. Die houden we aan.',
      'Over apps spreekt Microsoft zichzelf tegen. De ene pagina zegt dat de lijst met apps uit de Microsoft Store in de back-up zit, in de lijst van instellingen staat dat apps niet meegaan.',
      'Na het terugzetten vraagt Windows misschien toestemming voor apps. Microsoft noemt die vraag; het antwoord konden we niet lezen. Waarschijnlijk wordt er een app uit de Store opnieuw geïnstalleerd.',
      'Of je later nog kunt terugzetten, is ook een vraag in Microsofts veelgestelde vragen. Het antwoord konden we niet lezen.',
    ],
  },

  'setting-does-not-roam': {
    title: 'Windows neemt deze instelling niet mee',
    notice: ['Sommige dingen gaan mee, andere niet. Zo blijven de bureaubladachtergrond, de taakbalk of de tekstgrootte achter.'],
    why: [
      'Tussen twee pc’s die je allebei gebruikt, gaat maar een korte lijst instellingen mee. Wat je mist, staat er niet op, of maar voor een deel. Er is niets stuk.',
      'De hele lijst: land, regio en notaties; talen; de primaire muisknop; de schuifrichting van het touchpad; de schrijfhand van de pen; bekende wifi-netwerken; opgeslagen wachtwoorden van websites; de invoergeschiedenis van het Japans.',
      'In Windows 11 ook: handschrift, de andere instellingen van de pen en typen met je stem.',
      'Veel andere dingen komen alleen terug als een pc wordt ingesteld vanuit een Windows-back-up: bureaubladachtergrond, kleuren, vergrendelingsscherm, Start, tijdzone, tekstgrootte en meer.',
    ],
    proof: [
      'Je vertelde wat je mist. Dat vergelijken we met Microsofts lijst van wat meegaat.',
      'Koos je “iets anders”? Kijk of het op de lijst hierboven staat. Zo niet, dan is dit het antwoord.',
    ],
    doubt: [
      'Over app-gegevens op Windows 10 spreekt Microsoft zichzelf tegen. In de veelgestelde vragen staan ze nog, in de lijst van instellingen niet, en de pagina voor ontwikkelaars houdt op bij versie 1909.',
      'Op Microsofts oudere lijst van 2024 stonden ook de weergavetaal, eigen woordenboeken, wisseltoetsen en spraaktoegang. Op de nieuwere, die we aanhouden, staan ze niet.',
      'We lazen een kopie van de nieuwere lijst uit april 2025. Volgens Microsoft is er bij de verhuizing van juli 2026 niets veranderd aan wat er meegaat.',
    ],
    history: [
      'Volgens het artikel uit 2017 testte je de synchronisatie door de taakbalk naar rechts of naar boven te verplaatsen. De taakbalk gaat niet meer mee. Gebruik voor de test **Land of regio (Country or region)**.',
    ],
  },

  'carried-by-something-else': {
    title: 'Iets anders dan Windows neemt dit mee',
    notice: ['Je mist bestanden, je instellingen van Outlook of Teams, wat je hebt gekopieerd, of de instellingen van een app.'],
    why: [
      'De synchronisatie van Windows neemt deze dingen op geen enkele pc mee. Elk ervan gaat op een eigen manier mee, met een eigen schakelaar.',
      'Bestanden gaan via OneDrive. Outlook en andere Office-apps bewaren een deel van hun instellingen in je postvak of account. Teams doet dat in de eigen dienst. Het klembord heeft een eigen schakelaar, en PowerToys een eigen back-up.',
    ],
    proof: ['Je vertelde wat je mist. Het staat niet in Microsofts lijst van wat meegaat.'],
    doubt: [
      'Microsoft beschrijft dit niet allemaal op één plek. Waar we zelf iets afleiden, staat dat op de pagina [Waarom gaat mijn … niet mee?](/nl/guide/what-syncs)',
      'Over de handtekening in klassiek Outlook zegt de pagina die we lazen “nog niet”. Volgens de pers gaat die met nieuwere builds wel mee.',
    ],
  },

  'backup-is-not-roaming': {
    title: 'Een Windows-back-up houdt twee pc’s niet gelijk',
    notice: ['Je gebruikt beide pc’s, en op een ervan mis je je apps of de indeling van Start. Of alleen de back-up staat aan.'],
    why: [
      'Windows kent twee dingen die op elkaar lijken. Met de synchronisatie gaan je instellingen binnen een paar minuten mee naar een andere pc. De back-up bewaart hoe een pc nu is, om dat terug te zetten op een nieuwe of opnieuw ingestelde pc.',
      'Bestanden, gewone programma’s en gegevens van apps komen met geen van beide terug.',
    ],
    proof: ['Je vertelde wat je verwacht.'],
    doubt: [
      'Ze gebruiken dezelfde schakelaars in Instellingen. Vanaf Windows 11 26H2 staat de back-up standaard aan. Nergens staat dat je instellingen daardoor ook meegaan.',
    ],
  },

  'browser-has-own-sync': {
    title: 'Edge heeft een eigen synchronisatie',
    notice: [
      'Favorieten of andere gegevens van Microsoft Edge gaan niet mee. Instellingen van Windows kunnen wel meegaan.',
      'Misschien zegt Edge “Sync is not available for this account.” of “Sync has been turned off by your administrator.”',
    ],
    why: [
      'Microsoft Edge gebruikt de synchronisatie van Windows niet. Edge doet het zelf, met een eigen schakelaar in Edge. Die kan dus uitstaan terwijl die van Windows aanstaat, en andersom.',
    ],
    proof: [
      'Je vertelde dat je gegevens van Edge mist. In `dsregcmd /status` staat niets over Edge.',
      'Bij “not available for this account” ligt het aan het abonnement of de inrichting van de organisatie, bij “turned off by your administrator” aan beleid. Allebei is iets voor IT.',
    ],
    doubt: ['We lazen kopieën van Microsofts pagina’s over Edge uit 2021. Bij welke abonnementen het nu hoort, konden we niet nagaan.'],
    history: [
      'Het artikel uit 2017 is ouder dan de Edge van nu. Daarin ging het om de favorieten van Internet Explorer, die met Windows meegingen.',
    ],
  },

  'internet-explorer-favourites': {
    title: 'Favorieten van Internet Explorer gaan niet mee',
    notice: ['Op Windows 10 versie 1511 gaan de favorieten van Internet Explorer niet mee.'],
    why: [
      'In Windows 10 versie 1511 zat hier een fout. De update van juli 2016, KB3172985, lost die op. Deze pc heeft die nog niet: de build is lager dan 10586.494.',
    ],
    proof: ['Je mist de favorieten van Internet Explorer, en de build is 10586 of hoger, maar lager dan 10586.494.'],
    history: [
      'Het artikel uit 2017 noemde dit bij de Windows 10 November Update (versie 1511). De oplossing was de cumulatieve update van juli 2016, KB3172985, build 10586.494.',
      'Versie 1511 wordt niet meer ondersteund. Favorieten van Edge gaan mee via de synchronisatie van Edge zelf.',
    ],
  },

  'theme-or-protected-data': {
    title: 'Het thema of beveiligde gegevens gaan niet mee',
    notice: [
      'Op Windows 10 versie 1607 gaat het thema niet mee.',
      'Of gegevens die je organisatie met Windows Information Protection beveiligt, blijven op één pc.',
    ],
    why: [
      'Gegevens onder Windows Information Protection blijven met opzet op de pc, zodat ze niet uitlekken. Dat is zo sinds Windows 10 versie 1607.',
      'Ook het thema ging op versie 1607 niet mee.',
    ],
    proof: ['Bij beveiligde gegevens: je mist ze, en de build is 14393 of hoger. Bij het thema: je mist het, en de build is 14393.'],
    history: [
      'Het artikel uit 2017 noemde beide als bekende problemen van de Windows 10 Anniversary Update (versie 1607). Er was geen oplossing. Toekomstige updates van Windows zouden het misschien verhelpen.',
      'Nu staan thema’s helemaal niet in de lijst van Microsoft. Windows Information Protection wordt sinds juli 2022 uitgefaseerd.',
    ],
  },

  'date-time-region': {
    title: 'Door automatische tijd gaan datum, tijd en regio misschien niet mee',
    notice: ['Op een pc in het bedrijfsdomein gaan instellingen voor datum, tijd of regio niet mee. Automatische tijd staat aan.'],
    why: [
      'Op een pc in het bedrijfsdomein gaat de instelling “automatische tijd” niet mee. Die kan ook de andere instellingen voor datum, tijd en regio overschrijven, zodat die ook niet meegaan.',
    ],
    proof: ['Je mist deze instellingen, automatische tijd staat aan, en de pc is lid van het domein: `DomainJoined : YES`.'],
    doubt: [
      'Op de pagina van Microsoft staat dit niet meer. Dat het is opgelost, staat er ook niet. De lijst van wat meegaat, noemt wel land, regio en regionale notatie.',
    ],
    history: ['Het artikel uit 2017 noemde dit bij apparaten die lid zijn van een domein. Als oplossing stond er: geen.'],
  },

  'side-loaded-apps': {
    title: 'Apps die de organisatie zelf heeft geïnstalleerd, houden de synchronisatie tegen',
    notice: [
      'Op Windows 10 versie 1607 werkt de synchronisatie niet. Op de pc staan apps die de organisatie zelf via MDM heeft geïnstalleerd (sideloading).',
      'In het logboek `SettingSync-Azure` staat vaak gebeurtenis 6013 met fout `80070259`.',
    ],
    why: [
      'In Windows 10 versie 1607 zat een fout met apps die een organisatie zelf installeert via haar apparaatbeheer (MDM). De update van 23 augustus 2016, KB3176934, lost die op. Deze pc heeft die nog niet: de build is lager dan 14393.82.',
    ],
    proof: [
      'Gebeurtenis 6013 met `80070259` in het logboek `SettingSync-Azure`, op build 14393 of hoger, maar lager dan 14393.82.',
      'De code telt met en zonder `0x` ervoor. In het logboek `SettingSync` betekent hetzelfde nummer iets anders.',
    ],
    doubt: ['Wat fout `80070259` voor de synchronisatie betekent, is nooit gepubliceerd.'],
    history: [
      'Het artikel uit 2017 noemde dit bij de Windows 10 Anniversary Update (versie 1607), met KB3176934, build 14393.82 of later. Die versie wordt niet meer ondersteund.',
    ],
  },

  'wifi-password-prompts': {
    title: 'Windows vraagt om toestemming als wachtwoorden meegaan',
    notice: [
      'Terwijl wachtwoorden meegaan, toont Windows vensters van **Gebruikersaccountbeheer (User Account Control)**: mag deze app wijzigingen aanbrengen?',
      'De pc heeft Windows 10 versie 1511 en een wifi-adapter die is ingesteld om wachtwoorden te synchroniseren.',
    ],
    why: [
      'In Windows 10 versie 1511 zat een fout op pc’s met een wifi-adapter die is ingesteld om wachtwoorden te synchroniseren. De update KB3140743 lost die op. Deze pc heeft die nog niet: de build is lager dan 10586.122.',
    ],
    proof: ['Je ziet deze vensters, de pc heeft een wifi-adapter, en de build is 10586 of hoger, maar lager dan 10586.122.'],
    doubt: [
      'Het artikel uit 2017 noemde bij KB3140743 build 10586.494. Dat is de build van een andere update, KB3172985. Een openbare tabel van updates, niet van Microsoft zelf, geeft 10586.122 voor KB3140743. Die houden we aan.',
      'In een Windows van nu kunnen zulke vensters komen nadat een pc uit een back-up is teruggezet. Microsoft noemt die vraag; het antwoord konden we niet lezen.',
    ],
    history: [
      'Het artikel uit 2017 noemde dit bij de Windows 10 November Update (versie 1511). Het verkeerde buildnummer stond er tot minstens 2020 in. Versie 1511 wordt niet meer ondersteund.',
    ],
  },

  'old-roaming-profile': {
    title: 'De melding over een zwervend profiel gaat over iets anders',
    notice: ['Bij het aan- of afmelden zegt Windows iets als “Uw zwervende profiel is niet volledig gesynchroniseerd”.'],
    why: [
      'Die melding gaat over zwervende gebruikersprofielen: een oudere manier, waarbij een server van je organisatie je hele bureaublad bewaart. Met de synchronisatie van je instellingen heeft het niets te maken.',
      'De helpdesk kan ernaar kijken. Wat wij over je instellingen zeggen, kan gewoon in orde zijn.',
    ],
    proof: ['Je vertelde over de melding.'],
    doubt: ['We leiden dit af uit de woorden van de melding. Microsofts pagina’s over de synchronisatie noemen die niet.'],
  },
} satisfies CauseTexts;
