import type { CauseTexts } from '../types';

/** De oorzaken in het Nederlands. Labels staan er zoals een Nederlandse Windows ze laat zien, veldnamen en codes in het Engels. */
export const causes = {
  'windows-too-old': {
    title: 'Deze Windows is ouder dan nodig is om te synchroniseren',
    notice: [
      'Je instellingen gaan niet mee, of maar een deel ervan. Verder kan Windows gewoon goed werken.',
      '`winver` laat Windows 10 zien, of een van de eerste versies van Windows 11.',
    ],
    why: [
      'Synchroniseren vraagt een recente Windows met de nieuwste updates. De laagste versie die het überhaupt kan, is Windows 10 versie 1511, build 10586.',
      'Nu noemt Microsoft latere builds: Windows 10 vanaf `19045.6216`, Windows 11 vanaf `22621.5768`, `22631.5768` of `26100.4946`. Deze pc hoort daar niet bij. We kunnen er hier dus niet van uitgaan dat het werkt.',
      'De gewone ondersteuning van Windows 10 is in oktober 2025 geëindigd. Vraag IT welke Windows op deze pc kan. Zij beslissen over updates.',
    ],
    proof: [
      'Het buildnummer. `winver` laat het zien, en ook de eerste regel van een opdrachtprompt, achter `Version 10.0.`',
      'We vergelijken het met de builds hierboven. Ontbreekt het getal achter de punt, dan kijken we alleen naar de build.',
      'De builds 14393 en 17763 bestaan ook als Windows Server. Dan telt deze oorzaak niet. Daarom vragen we welke het is.',
    ],
    doubt: [
      'Microsoft spreekt zichzelf tegen over de oudste Windows 10: de ene pagina noemt versie 21H1, de andere 21H2 of 22H2. Wij gebruiken de builds van het back-upbeleid, want daar verwijst de nieuwste pagina over roaming naar.',
      'Build 19044 kan een langetermijneditie (LTSC) zijn die misschien nog wordt ondersteund. Vraag het aan IT.',
    ],
    history: [
      'De gids van 2017 vroeg Windows 10 met de nieuwste updates, minstens versie 1511 (build 10586). Dat houden we als ondergrens: daaronder gaat er niets mee.',
    ],
  },

  'registered-only': {
    title: 'Op deze pc is alleen een werkaccount toegevoegd',
    notice: [
      'Werkapps zoals Outlook en Teams kennen je, maar je Windows-instellingen gaan niet mee.',
      'Je meldt je bij Windows aan met een persoonlijk of lokaal account. Het werkaccount heb je later toegevoegd.',
    ],
    why: [
      'Instellingen volgen alleen het account waarmee je je bij Windows aanmeldt. Een werkaccount dat ernaast is toegevoegd, neemt nooit instellingen mee.',
      'De pc is geregistreerd bij Microsoft Entra ID (vroeger Azure AD), maar er niet aan gekoppeld. Dat laatste is wel nodig.',
    ],
    proof: [
      '`dsregcmd /status` laat `WorkplaceJoined : YES` zien, met `AzureAdJoined : NO` en `DomainJoined : NO`.',
      '`AzureAdPrt : NO` is op zo’n pc gewoon en geen fout: die regel gaat alleen over gekoppelde pc’s.',
    ],
    history: [
      'In 2017 hoorde “geregistreerd bij Azure AD” bij de naam van domein-pc’s die wel kunnen synchroniseren. Zo’n pc heet nu hybride gekoppeld. “Geregistreerd” alleen betekent nu dat er enkel een werkaccount is toegevoegd.',
    ],
  },

  'registration-pending': {
    title: 'Deze pc is nog niet klaar met koppelen',
    notice: [
      'De pc is nieuw, opnieuw geïnstalleerd of pas kort lid van het bedrijfsdomein.',
      'Je instellingen gaan niet mee. Misschien zijn de schakelaars grijs, met een tekst over een Microsoft-account of werkaccount.',
    ],
    why: [
      'Koppelt je organisatie haar domein-pc’s niet ook aan Microsoft Entra ID (hybride koppeling)? Dan helpt wachten niet: vraag het aan de helpdesk.',
      'Anders is deze pc wel lid van het bedrijfsdomein, maar kent Microsoft Entra hem nog niet. Het beleid hiervoor wordt op de achtergrond toegepast. Dat kan een paar uur duren.',
      'Is het al dagen zo? Dan is dat beleid nooit toegepast, of de verificatie van de pc bij Microsoft Entra is mislukt.',
    ],
    proof: [
      '`dsregcmd /status` laat `DomainJoined : YES` zien, met `AzureAdJoined : NO`. Bij `EnterpriseJoined` staat geen `YES`.',
      'Bij `WamDefaultSet` staat ook `NO`; een nieuwere Windows zet daar `ERROR`. Allebei horen ze bij een pc die nog niet is gekoppeld.',
      'Voor de helpdesk: het deel `Diagnostic Data` noemt de stap die mislukte, bij `Error Phase` en `Client ErrorCode`.',
    ],
    doubt: [
      'Het artikel van Microsoft over roaming raadt `dsregcmd /leave` aan en zegt niet voor welke pc’s. De veelgestelde vragen over apparaten geven die opdracht alleen voor hybride gekoppelde pc’s. Die volgen we, want loskoppelen kan mensen buitensluiten.',
    ],
    history: [
      'De gids van 2017 ging over een domein-pc met `NO` bij `WamDefaultSet` én bij `AzureAdJoined`. `ERROR` kende hij nog niet, en hij noemde de taak in Taakplanner niet bij naam.',
    ],
  },

  'device-not-joined': {
    title: 'Deze pc is niet aan je organisatie gekoppeld',
    notice: [
      'Je meldt je bij Windows aan met een persoonlijk of lokaal account, niet met je werkaccount.',
      'Je werkinstellingen gaan niet mee. Bij **Instellingen > Accounts > Toegang tot werk of school** staat geen verbinding.',
    ],
    why: [
      'Synchroniseren werkt alleen op pc’s die je organisatie kent. Ze staan in Microsoft Entra ID (vroeger Azure AD), en deze pc staat daar niet in.',
      'Twee soorten pc’s kunnen het. De pc is gekoppeld aan Microsoft Entra, of hij is hybride gekoppeld: aan het bedrijfsdomein en aan Microsoft Entra.',
      'Is het je eigen pc? Dan is het misschien de bedoeling dat het zo blijft. Vraag het voordat iemand hem koppelt.',
    ],
    proof: [
      '`dsregcmd /status` laat `AzureAdJoined : NO` en `DomainJoined : NO` zien. Op een pc die kan synchroniseren staat `AzureAdJoined : YES`.',
      '`WamDefaultSet : ERROR` is hier gewoon en op zichzelf geen fout.',
      'De opdracht gaat niet alleen over synchroniseren. Je ziet er ook het certificaat van het apparaat (`Thumbprint`), het synchronisatieadres (`SettingsUrl`), Windows Hello (`NgcSet`) en meer.',
    ],
    history: [
      'De gids van 2017 vroeg een apparaat dat aan Azure AD is gekoppeld. Of een dat lid is van het domein en bij Azure AD is geregistreerd. Die tweede soort heet nu hybride gekoppeld aan Microsoft Entra.',
    ],
  },

  'device-not-authenticated': {
    title: 'De schakelaars zijn grijs: deze pc wordt nog niet herkend',
    notice: [
      'De schakelaars voor synchroniseren zijn grijs. Waar je account hoort te staan, staat iets als “Sommige Windows-functies zijn alleen beschikbaar als u een Microsoft-account of werkaccount gebruikt”. In het Engels: “Some Windows features are only available if you are using a Microsoft account or work account”.',
      'Je vindt de pagina in Windows 11 bij **Instellingen > Accounts > Windows Back-up (Windows backup)**, in Windows 10 bij **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      'Grijs zonder deze tekst is iets anders: een beleid, of een organisatie die back-up noch roaming toestaat.',
    ],
    why: [
      'Deze pc is nog niet geverifieerd bij Microsoft Entra: hij kon nog niet bewijzen welke pc hij is. Dat komt voor bij pc’s in het bedrijfsdomein die ook aan Microsoft Entra zijn gekoppeld.',
      'Vaak is het een kwestie van tijd. Beleid voor het apparaat wordt op de achtergrond toegepast en kan een paar uur op zich laten wachten.',
    ],
    proof: [
      'Je zag de grijze schakelaars met deze tekst, en de pc is lid van het domein: `DomainJoined : YES`.',
      'De uitvoer van `dsregcmd /status` laat zien hoe ver de koppeling is. `DeviceAuthStatus : SUCCESS` sluit deze oorzaak uit. Die regel bestaat sinds Windows 10 versie 21H1.',
      'Een mislukte `DeviceAuthStatus` bewijst op zichzelf niets. Het systeem doet die test zelf, en hij mislukt ook als de pc offline is of een proxy in de weg zit.',
    ],
  },

  'mfa-required-password-sign-in': {
    title: 'Er is een tweede bewijs nodig: een wachtwoord is niet genoeg',
    notice: [
      'Je meldt je bij Windows aan met een wachtwoord, en je organisatie vraagt om een tweede bewijs, bijvoorbeeld op je telefoon.',
      'Het synchroniseren zelf vraagt je niets. Het gebeurt gewoon niet.',
    ],
    why: [
      'Je organisatie gebruikt meervoudige verificatie (MFA): een tweede bewijs naast het wachtwoord. Synchroniseren kan dan mislukken, omdat het zelf nooit om dat bewijs vraagt.',
      'Wat helpt, is dat bewijs ergens anders geven.',
    ],
    proof: [
      'In de uitvoer of het logboek staat een van deze codes: `AADSTS50072`, `AADSTS50074`, `AADSTS50076`, `AADSTS50078`, `AADSTS50079` of `AADSTS53004`.',
      'Microsoft beschrijft het in KB3193683: gebeurtenis 1098 met `0xCAA2000C` en `AADSTS50076` voor `https://syncservice.windows.net/*`, samen met gebeurtenis 1097 met `0xCAA90004`.',
      'Zonder zo’n code gaan we af op wat je vertelt: MFA is verplicht, en je meldde je bij Windows aan met een wachtwoord.',
    ],
    history: [
      'In het artikel van Microsoft staat al sinds 2017 dat zo’n MFA-instelling bedoeld is om het account van een beheerder te beschermen.',
      'De gids van 2017 raadde de pincode van Microsoft Passport for Work aan, of MFA in een andere dienst zoals Office 365. Die heten nu Windows Hello for Business en Microsoft 365.',
    ],
  },

  'federated-mfa-token-expired': {
    title: 'Het toegangstoken is verlopen en er is een tweede bewijs nodig',
    notice: [
      'Het synchroniseren werkte, en hield toen op. Je meldt je aan via een aanmeldpagina van je eigen organisatie.',
      'Je organisatie vraagt om een tweede bewijs, bijvoorbeeld op je telefoon. Het synchroniseren zelf vraagt er niet om.',
    ],
    why: [
      'Je organisatie laat mensen aanmelden via een eigen server (AD FS), en die vraagt om meervoudige verificatie (MFA). Verloopt het toegangstoken op de pc, dan kan synchroniseren mislukken.',
      'Dit geldt alleen voor organisaties met zo’n server. De helpdesk weet of jouw organisatie er een heeft.',
    ],
    proof: [
      'Drie dingen samen: aanmelden gaat via een eigen server, MFA is daar verplicht, en het toegangstoken is verlopen.',
      '`dsregcmd /status` laat geen van de drie zien, dus vragen we het. Staat er een MFA-code in het logboek, dan past een andere oorzaak beter.',
    ],
    doubt: ['Het artikel van Microsoft noemt dit geval, maar zegt niet hoe je ziet dat het toegangstoken is verlopen.'],
    history: [
      'De gids van 2017 noemde het een beleid voor voorwaardelijke toegang met MFA in Active Directory Federation Services. De oplossing was afmelden en weer aanmelden met de pincode van Microsoft Passport for Work, nu Windows Hello for Business. Of MFA voltooien in een andere dienst, zoals Office 365.',
    ],
  },

  'credentials-expired': {
    title: 'Je aanmeldgegevens op deze pc zijn verouderd',
    notice: [
      'Je wachtwoord is veranderd of verlopen, of je had deze pc lang niet gebruikt.',
      "Voor de helpdesk: in Windows 10 kan gebeurtenis 6065 in het logboek staan, met `80070533` en de tekst `This user can't sign in because this account is currently disabled`.",
    ],
    why: [
      'Je wachtwoord is veranderd, of je eerdere aanmelding is geëindigd. Deze pc weet dat nog niet. Er gaat niets mee tot je je aanmeldt met je huidige gegevens.',
    ],
    proof: [
      'In de uitvoer of het logboek staat een code zoals `AADSTS50055`, `AADSTS50132`, `AADSTS50133`, `AADSTS50144`, `AADSTS50173`, `AADSTS70008`, `AADSTS700082` of `AADSTS70043`.',
      'Of gebeurtenis 6065 met `80070533` staat in het logboek `SettingSync/Debug`, en je zegt dat je gegevens zijn veranderd. Windows 10 toont dat logboek pas met **Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)**. Windows 11 heeft het niet.',
    ],
    doubt: [
      'Gebeurtenis 6065 spreekt van een uitgeschakeld account. Microsoft noemt zelf twee andere redenen: verlopen referenties, en een organisatie zonder Azure Rights Management.',
    ],
    history: [
      'De gids van 2017 noemde bij gebeurtenis 6065 beide redenen. Bij de eerste stond: werk je gegevens bij en meld je daarmee aan. Dat klopt nog steeds.',
    ],
  },

  'smart-card-sign-in': {
    title: 'Je meldt je aan met een smartcard',
    notice: ['Je meldt je bij Windows aan met een smartcard of een virtuele smartcard, en je instellingen gaan niet mee.'],
    why: [
      'Microsoft schreef ooit dat synchroniseren stopt na aanmelden met een smartcard of virtuele smartcard. Misschien is dat nog zo.',
      'Meld je ter vergelijking eens aan met Windows Hello of een wachtwoord. Dan zie je of het aan de kaart ligt.',
    ],
    proof: ['Je vertelde hoe je je aanmeldt. Niets in de uitvoer bewijst dat de kaart het synchroniseren tegenhoudt.'],
    doubt: [
      'Dit stond op de pagina van Microsoft tot ergens tussen 2020 en 2024. Daarna was het weg, zonder een woord over een oplossing. Niemand zegt of het is verholpen.',
    ],
    history: ['De gids van 2017 had geen oplossing. Er stond dat toekomstige updates van Windows het misschien zouden verhelpen.'],
  },

  'away-from-corporate-network': {
    title: 'Deze pc is lang niet op het bedrijfsnetwerk geweest',
    notice: [
      'Je werkt thuis of bent op reis. De pc is al weken niet op het bedrijfsnetwerk of de VPN geweest.',
      'Het synchroniseren werkte eerst, en hield op zonder dat er iets anders veranderde.',
    ],
    why: [
      'Deze pc is lid van het bedrijfsdomein en gekoppeld aan Microsoft Entra. Af en toe heeft hij het bedrijfsnetwerk nodig, zodat het domein kan bevestigen wie je bent. Lukt dat lange tijd niet, dan kan synchroniseren mislukken.',
    ],
    proof: [
      'Je vertelde dat de pc lang weg was, en de uitvoer laat een hybride koppeling zien: `AzureAdJoined : YES` en `DomainJoined : YES`.',
      'De tijden van het token beslissen. Ligt `AzureAdPrtUpdateTime` minder dan een dag vóór de uitvoer, dan is deze oorzaak uitgesloten.',
    ],
    doubt: [
      'Microsoft heeft dit van de pagina gehaald en zei niet dat het was opgelost. Het blijft aannemelijk. Hoelang te lang is, is nooit gepubliceerd.',
    ],
    history: [
      'De gids van 2017 schreef dit over domein-pc’s die bij Azure AD zijn geregistreerd en lang buiten de deur zijn. Verificatie bij het domein lukt daar niet. De oplossing is nog dezelfde: maak verbinding met het bedrijfsnetwerk.',
    ],
  },

  'sign-in-token-missing': {
    title: 'Je bent wel aangemeld, maar deze pc heeft geen aanmeldtoken',
    notice: [
      'Je kunt gewoon werken, maar je instellingen gaan niet mee.',
      'Misschien was de pc offline toen je je aanmeldde, of veranderde je je wachtwoord buiten kantoor.',
    ],
    why: [
      'Zonder aanmeldtoken weet Microsoft niet dat jij het bent, en blijven je instellingen waar ze zijn.',
      'Windows haalt dat token op als je je aanmeldt, en vernieuwt het als je de pc ontgrendelt. Daar is het netwerk voor nodig.',
    ],
    proof: [
      'De pc is gekoppeld (`AzureAdJoined : YES`), en `dsregcmd /status` laat `AzureAdPrt : NO` zien.',
      'Een `NO` telt alleen als je de opdracht zelf hebt uitgevoerd, in een gewone opdrachtprompt. Als administrator, door het systeem of op afstand telt hij niet.',
      'Kan de pc zelf niet bewijzen wie hij is, dan krijgt hij geen token. Dan zit de fout daar, en noemen we deze oorzaak niet. `WamDefaultSet : NO` is een gevolg van een ontbrekend token.',
      'Voor de helpdesk: na een mislukte poging staan er `Attempt Status` en `Server Error Description` in de uitvoer. Die zeggen meer.',
    ],
  },

  'different-account': {
    title: 'Je instellingen horen bij een ander account',
    notice: [
      'Het account dat synchroniseert, is niet het account waarmee je je aanmeldt. Bij **Instellingen > Accounts > Uw info** zie je met welk account je bent aangemeld.',
      'In Windows 10 staat het account dat synchroniseert boven aan **Instellingen > Accounts > Uw instellingen synchroniseren**. In Windows 11 staat je account boven aan **Instellingen**.',
      'Of je gebruikt op deze pc het ene account, en op de andere pc een ander.',
    ],
    why: [
      'Instellingen horen bij een account, niet bij een pc. Ze volgen alleen het account waarmee je je bij Windows aanmeldt, en alleen naar pc’s waar je datzelfde account gebruikt.',
      'Een tweede account op de pc neemt nooit instellingen mee. Instellingen van een werkaccount en een persoonlijk account worden niet gemengd.',
    ],
    proof: ['Je vertelde welk account je ziet en gebruikt. De naam vragen we nooit: “hetzelfde” of “een ander” is genoeg.'],
    doubt: [
      'Het artikel van Microsoft over roaming beschrijft alleen de pagina van Windows 10. Waar Windows 11 laat zien welk account synchroniseert, staat er niet in.',
    ],
  },

  'token-broker-permissions': {
    title: 'Verkeerde machtigingen blokkeren je aanmeldgegevens',
    notice: [
      'Je instellingen gaan niet mee, en op het scherm staat niet waarom.',
      'In het logboek staat gebeurtenis 1098, `Error: 0xCAA5001C Token broker operation failed`, vaak met gebeurtenis 1104 erbij.',
    ],
    why: [
      'Windows bewaart een deel van je aanmelding in het register. Daar ontbreken machtigingen, of de eigenaar klopt niet. Windows kan het dan niet gebruiken en krijgt geen token om te synchroniseren.',
      'Je hebt niets verkeerd gedaan, en je kunt het niet zelf herstellen. Dit is werk voor een beheerder.',
    ],
    proof: [
      'Twee gebeurtenissen samen: 1098 met `0xCAA5001C`, en 1104 met `AAD Cloud AP plugin call Get token returned error: 0xC000005F`. Eén van de twee is niet genoeg.',
      'Ze staan allebei in **Logboeken > Logboeken Toepassingen en Services > `Microsoft` > `Windows` > `AAD` > Operationeel (Operational)**.',
      'Volgens KB3196528 moet de sleutel `PSR` van `Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy` zijn machtigingen overnemen, en moet `SYSTEM` de eigenaar zijn.',
    ],
    doubt: [
      'Voor `0xC000005F` zijn twee betekenissen gepubliceerd. Alleen kan de code ook betekenen dat Microsoft Entra het domein van de gebruikersnaam niet kent. Gebeurtenis 1098 beslist.',
    ],
    history: ['De gids van 2017 verwees beheerders naar KB3196528. Dat artikel is verhuisd, maar staat er nog.'],
  },

  'mixed-case-user-name': {
    title: 'Hoofdletters in je gebruikersnaam houden het synchroniseren tegen',
    notice: ['Het synchroniseren hield op na een upgrade van Windows 10, van build 10586 naar build 14393.'],
    why: [
      'In de gebruikersnaam (UPN) staan hoofdletters en kleine letters door elkaar, bijvoorbeeld `UserName` in plaats van `username`. Op een pc die aan Microsoft Entra is gekoppeld en van build 10586 naar 14393 is bijgewerkt, kan synchroniseren dan mislukken.',
      'De enige bekende oplossing is de pc loskoppelen van Microsoft Entra en opnieuw koppelen. Dat moet een beheerder doen.',
    ],
    proof: [
      'Vier dingen samen: gekoppeld aan Microsoft Entra en aan geen domein, nu build 14393, eerder build 10586, en hoofdletters in de gebruikersnaam.',
      'We vragen alleen of er hoofdletters in staan. Vul de naam zelf nooit in.',
    ],
    history: [
      'Dit gaat over Windows 10 versie 1607, die niet meer wordt ondersteund. Op de pagina van Microsoft staat het niet meer.',
      'De gids van 2017 ging naar **Instellingen > Systeem > Info (Settings > System > About)**, naar “Manage or disconnect from work or school” en “Connect to Work or School”. Beide staan nu bij **Instellingen > Accounts > Toegang tot werk of school**.',
    ],
  },

  'work-account-not-default': {
    title: 'Windows heeft hier geen standaard werkaccount',
    notice: ['Je bent aangemeld met je werkaccount, maar je instellingen gaan niet mee.'],
    why: [
      'Windows onthoudt één account als standaard voor apps en diensten. Om te synchroniseren hoort dat je werkaccount te zijn. Op deze pc is geen standaardaccount ingesteld.',
    ],
    proof: [
      'De pc is gekoppeld, en `dsregcmd /status` laat `WamDefaultSet : NO` zien. Er hoort `YES` te staan.',
      'Daaronder hoort `WamDefaultGUID` te eindigen op `(AzureAd)`. `(MicrosoftAccount)` betekent dat een persoonlijk account de standaard is.',
      '`WamDefaultSet : ERROR` is op zichzelf geen fout. Het staat er ook als de opdracht als administrator of op afstand is uitgevoerd.',
      'Staat er ook `AzureAdPrt : NO`, dan is het ontbrekende token de fout en noemen we deze oorzaak niet.',
    ],
    doubt: [
      'Microsoft zegt wat er in het veld hoort, maar geeft geen oplossing voor een gekoppelde pc. Dat aanmelden bij OneDrive of Office de standaard weer instelt, vertellen gebruikers.',
    ],
    history: ['De gids van 2017 kende voor dit veld alleen `YES` en `NO`.'],
  },

  'roaming-not-enabled': {
    title: 'Synchroniseren staat uit voor de organisatie, of voor jou',
    notice: [
      'De schakelaars voor synchroniseren zijn grijs, zonder een tekst die zegt waarom.',
      'Of IT zegt dat roaming uit staat, of dat je niet in de groep zit die mag synchroniseren. Vaak hebben collega’s hetzelfde.',
    ],
    why: [
      'Je organisatie bepaalt wie mag synchroniseren. Ze heeft dit niet ingeschakeld, of jij of deze pc hoort er niet bij. Dat kun je zelf niet veranderen.',
      'Tegenwoordig gaat dat met het beleid **Enable Windows Backup**, toegewezen aan mensen of apparaten. Grijze schakelaars zonder tekst betekenen dat de organisatie back-up noch roaming heeft ingeschakeld.',
    ],
    proof: [
      'Iemand die dit beheert, zei dat roaming uit staat, of dat je niet onder het beleid of de groep valt.',
      'Of je zag grijze schakelaars zonder tekst. Ze zijn er voor back-up én roaming, en werken alleen als minstens een van de twee is ingeschakeld.',
    ],
    doubt: [
      'Vanaf Windows 11 26H2 staat de back-up van Windows-instellingen standaard aan als er geen beleid is ingesteld. Nergens staat dat roaming daarmee aan gaat. Schakelaars die werken, bewijzen dus niet dat roaming is toegestaan.',
      'Het artikel van Microsoft over problemen met roaming stuurt de beheerder nog naar een schakelaar in het Entra-beheercentrum. Op de pagina over de verhuizing staat dat die weg is. Die pagina volgen we.',
    ],
    history: [
      'In 2017 zette een beheerder dit aan in de Azure-portal van toen, bij **Configure > Devices > Users May Sync Settings and Enterprise App Data**. Dat kon voor alle gebruikers, of voor een gekozen beveiligingsgroep.',
      'Later heette de schakelaar **Users may sync settings and app data across devices**, bij Enterprise State Roaming in het Entra-beheercentrum: None, Selected of All.',
      'Sinds 1 juli 2026 is roaming alleen nog met het back-upbeleid te beheren. Wat eerder was ingesteld, telt nog tot ongeveer juli 2027; groepsbeleid en MDM gaan voor. Microsoft zegt één jaar en noemt geen dag. Daarna stopt roaming, tot het beleid is ingesteld.',
    ],
  },

  'licence-missing': {
    title: 'Je account heeft geen licentie om te synchroniseren',
    notice: ['IT zegt dat je account hier geen licentie voor heeft. Op de pc zelf zie je daar niets van.'],
    why: [
      'Voor het synchroniseren van instellingen is een licentie nodig die aan jou is toegewezen: Entra ID P1 of P2, volgens de pagina’s van Microsoft over Enterprise State Roaming. Een beheerder kan dat nakijken en toewijzen.',
    ],
    proof: ['Jij, of iemand die de licenties beheert, zei dat er geen is. `dsregcmd /status` laat geen licenties zien.'],
    doubt: [
      'De nieuwere pagina over Windows settings backup and restore (vroeger Windows Backup for Organizations) noemt zelf geen licentie. De pagina over de verhuizing spreekt van “an eligible license” en verwijst naar de productpagina van Microsoft Entra.',
    ],
    history: ['De gids van 2017 vroeg een abonnement op Azure Active Directory Premium. Dat heet nu Entra ID P1 en P2.'],
  },

  'restart-outstanding': {
    title: 'Deze pc is niet opnieuw opgestart sinds synchroniseren aan ging',
    notice: ['Je organisatie heeft synchroniseren pas ingeschakeld. Sindsdien heb je de pc alleen vergrendeld of in de slaapstand gezet.'],
    why: [
      'Nadat synchroniseren is ingeschakeld, moet de pc één keer opnieuw opstarten en moet je je aanmelden. Misschien heb je je voor het laatst aangemeld vóór die tijd.',
    ],
    proof: ['Je vertelde dat de pc sindsdien niet opnieuw is opgestart. Vaak is `SettingsUrl` dan ook leeg; dat wordt hiermee verklaard.'],
  },

  'rights-management-missing': {
    title: 'Rights Management is nooit ingericht',
    notice: ['Gebeurtenis 6065 met `80070533` staat in het logboek, terwijl je aanmeldgegevens kloppen.'],
    why: [
      'Enterprise State Roaming beschermde instellingen met Azure Rights Management. Een organisatie hoort die dienst vanzelf te krijgen. Waar dat niet is gebeurd, kan synchroniseren met deze gebeurtenis mislukken.',
      'Dit is een zaak voor beheerders, en een oude.',
    ],
    proof: [
      "Gebeurtenis 6065 met `80070533`, `This user can't sign in because this account is currently disabled`, staat in het logboek `SettingSync/Debug` van Windows 10.",
      'Je vertelde dat je aanmeldgegevens kloppen. De andere gepubliceerde reden, verlopen referenties, past dus niet.',
    ],
    doubt: [
      'Sinds november 2022 hangen niet alle gegevens van Enterprise State Roaming af van Azure Rights Management. Hoeveel het nog uitmaakt, is niet gedocumenteerd.',
      'De stappen van KB3193791 gebruiken een PowerShell-module die niet meer bestaat en een portal die dicht is.',
    ],
    history: [
      'Volgens de gids van 2017 kan gebeurtenis 6065 ook komen doordat Azure RMS niet automatisch voor de organisatie is ingericht. Hij verwees beheerders naar KB3193791.',
    ],
  },

  'device-certificate-bad': {
    title: 'Het certificaat van deze pc deugt misschien niet',
    notice: [
      'Je hebt de pc opnieuw opgestart en je aangemeld, de organisatie staat synchroniseren toe, en nog steeds heeft de pc geen synchronisatieadres.',
    ],
    why: [
      '`SettingsUrl` kan leeg zijn doordat het apparaatcertificaat niet deugt. Met dat certificaat bewijst de pc welke pc hij is.',
      'Alles wat eenvoudiger is, is geprobeerd. Wat overblijft, is de pc opnieuw koppelen. Dat doet alleen de helpdesk, en alleen als laatste stap.',
    ],
    proof: [
      '`SettingsUrl` is nog leeg na opnieuw opstarten en aanmelden, en roaming staat voor jou zeker aan.',
      '`DeviceAuthStatus : SUCCESS` of `KeySignTest : PASSED` laat zien dat het certificaat werkt, en sluit dit uit. `DeviceCertificateValidity` laat zien van wanneer tot wanneer het geldt.',
    ],
    doubt: [
      'Het artikel van Microsoft over roaming raadt voor elke pc `dsregcmd /leave` aan. De veelgestelde vragen over apparaten geven dat alleen voor hybride gekoppelde pc’s. Voor pc’s die alleen aan Microsoft Entra zijn gekoppeld, staat er `dsregcmd /forcerecovery`. Dat volgen we, want loskoppelen kan mensen buitensluiten.',
      'Wat een lege `SettingsUrl` betekent waar het back-upbeleid roaming beheert, is niet gedocumenteerd. Daar noemen we deze oorzaak niet.',
    ],
    history: [
      'De gids van 2017 noemde het veld `AzureAdSettingsUrl`. Hij raadde `dsregcmd.exe /leave` aan in een opdrachtprompt als administrator, daarna opnieuw opstarten en koppelen, hoe de pc ook gekoppeld was.',
    ],
  },

  'settings-url-empty': {
    title: 'Deze pc heeft geen synchronisatieadres',
    notice: ['Je instellingen gaan niet weg van deze pc en komen er niet aan. Verder kan alles in orde lijken.'],
    why: [
      'Een pc die synchroniseert, heeft daar een adres voor, in het veld `SettingsUrl`. Op deze pc is dat veld leeg.',
      'Leeg is gewoon waar roaming nooit is ingeschakeld. Vraag dus eerst of je organisatie het wel aanbiedt.',
      'Biedt ze het aan? Misschien heb je je voor het laatst aangemeld vóór het werd ingeschakeld. Of je hoort niet bij de mensen die mogen synchroniseren.',
    ],
    proof: [
      'De pc is gekoppeld (`AzureAdJoined : YES`), en in `dsregcmd /status` staat niets achter `SettingsUrl :`. Is het veld gevuld, dan zie je een lange rij letters en cijfers.',
      'Een veld dat ontbreekt, is iets anders: dan is niet alles geplakt. `WorkplaceSettingsUrl` hoort bij een toegevoegd account en telt niet.',
    ],
    doubt: [
      'Wat een leeg veld betekent waar het beleid **Enable Windows Backup** roaming beheert, is niet gedocumenteerd. Is dat zo in je organisatie? Vertel het ons, dan laten we deze oorzaak vallen.',
    ],
    history: [
      'De gids van 2017 noemde het veld `AzureAdSettingsUrl`. Windows zegt `SettingsUrl`; we lezen beide namen.',
      'Hij raadde de beheerder aan **Users May Sync Settings and Enterprise App Data** in de portal uit en weer aan te zetten. Die schakelaar bestaat niet meer. Nu gaat de beheerder na of het beleid **Enable Windows Backup** op de pc is aangekomen.',
    ],
  },

  'sync-switched-off': {
    title: 'Synchroniseren staat uit op deze pc',
    notice: [
      'In Windows 11: **Mijn voorkeuren onthouden (Remember my preferences)** staat uit, bij **Instellingen > Accounts > Windows Back-up (Windows backup)**.',
      'In Windows 10: synchroniseren staat uit, of een van de afzonderlijke instellingen, bij **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      'Je kunt de schakelaars gebruiken: ze zijn niet grijs.',
    ],
    why: [
      'Synchroniseren moet aan staan, en ook de schakelaar voor het soort instelling dat je mist. Op deze pc staat een schakelaar uit. Je kunt hem zelf aanzetten.',
    ],
    proof: ['Je vertelde wat je op de pagina ziet. In de uitvoer van `dsregcmd /status` staan deze schakelaars niet.'],
    history: ['De gids van 2017 kende alleen de pagina **Uw instellingen synchroniseren**. Windows 11 heeft er een andere pagina voor.'],
  },

  'settings-page-renamed': {
    title: 'De pagina voor synchroniseren heet anders in Windows 11',
    notice: ['Je zoekt in Windows 11 naar **Uw instellingen synchroniseren**, en die pagina is er niet.'],
    why: [
      'Er ontbreekt niets. In Windows 11 staan de schakelaars bij **Instellingen > Accounts > Windows Back-up (Windows backup) > Mijn voorkeuren onthouden (Remember my preferences)**.',
    ],
    proof: ['Je kon de pagina niet vinden, en op deze pc staat Windows 11: build 22000 of later.'],
    doubt: [
      'Het artikel van Microsoft over problemen met roaming en de veelgestelde vragen noemen nog alleen **Uw instellingen synchroniseren**, de pagina van Windows 10.',
    ],
    history: [
      'De gids van 2017 ging over Windows 10: **Instellingen > Accounts > Uw instellingen synchroniseren**. Daar klopt dat pad nog.',
    ],
  },

  'setting-does-not-roam': {
    title: 'Windows neemt deze instelling niet mee',
    notice: ['Sommige dingen gaan mee, andere niet. Zo blijven de bureaubladachtergrond, de taakbalk of het Startmenu achter.'],
    why: [
      'Niet elke instelling gaat mee. Thema, achtergrond, vergrendelingsscherm, taakbalk, Start en instellingen van bureaubladprogramma’s staan niet in de lijst van Microsoft. Op Windows 11 staan ook app-gegevens er niet in. Er is niets kapot.',
      'Wel mee gaan onder meer regio, taal, de primaire muisknop, wifi-profielen en opgeslagen wachtwoorden van websites.',
    ],
    proof: ['Je vertelde wat je mist. Dat vergelijken we met de lijst van Microsoft van wat meegaat.'],
    doubt: [
      'Over app-gegevens op Windows 10 spreekt Microsoft zichzelf tegen. In de veelgestelde vragen staan ze nog, in de lijst van instellingen niet.',
      'Microsoft heeft de lijst verplaatst naar een nieuwe pagina, die we niet konden lezen. Volgens Microsoft veranderde de verhuizing van juli 2026 niet wat er meegaat.',
    ],
    history: [
      'De gids van 2017 testte het synchroniseren door de taakbalk naar rechts of naar boven te verplaatsen. De taakbalk gaat niet meer mee. Gebruik voor de test **Land of regio (Country or region)**.',
    ],
  },

  'browser-has-own-sync': {
    title: 'Edge synchroniseert zelf',
    notice: ['Favorieten of andere gegevens van Microsoft Edge gaan niet mee. Instellingen van Windows kunnen wel meegaan.'],
    why: [
      'Microsoft Edge gebruikt het synchroniseren van Windows niet. Edge doet het zelf, met een eigen schakelaar in Edge. Edge kan dus uit staan terwijl Windows synchroniseert, en andersom.',
    ],
    proof: ['Je vertelde dat je gegevens van Edge mist. In `dsregcmd /status` staat niets over Edge.'],
    history: [
      'De gids van 2017 is ouder dan de Edge van nu. Daarin stonden de favorieten van Internet Explorer, die met Windows meegingen.',
    ],
  },

  'internet-explorer-favourites': {
    title: 'Favorieten van Internet Explorer gaan niet mee',
    notice: ['Op Windows 10 versie 1511 gaan de favorieten van Internet Explorer niet mee.'],
    why: [
      'In Windows 10 versie 1511 zat hier een fout. De update van juli 2016, KB3172985, lost die op. Deze pc zit onder de build daarvan, 10586.494.',
    ],
    proof: ['Je mist de favorieten van Internet Explorer, en de build ligt tussen 10586 en 10586.494. Die laatste telt niet mee.'],
    history: [
      'De gids van 2017 noemde dit bij de Windows 10 November Update (versie 1511). De oplossing was de cumulatieve update van juli 2016, KB3172985, build 10586.494.',
      'Versie 1511 wordt niet meer ondersteund. Favorieten van Edge gaan mee met het synchroniseren van Edge zelf.',
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
    proof: ['Bij beveiligde gegevens: je mist ze, en de build is 14393 of later. Bij het thema: je mist het, en de build is 14393.'],
    history: [
      'De gids van 2017 noemde beide als bekende problemen van de Windows 10 Anniversary Update (versie 1607). Er was geen oplossing. Toekomstige updates van Windows zouden het misschien verhelpen.',
      'Nu staan thema’s helemaal niet in de lijst van Microsoft. Windows Information Protection wordt sinds juli 2022 uitgefaseerd.',
    ],
  },

  'date-time-region': {
    title: 'Door automatische tijd gaan datum, tijd en regio niet mee',
    notice: ['Op een pc in het bedrijfsdomein gaan instellingen voor datum, tijd of regio niet mee. Automatische tijd staat aan.'],
    why: [
      'Op een pc in het domein gaat de instelling “automatische tijd” niet mee. Ze kan ook de andere instellingen voor datum, tijd en regio overschrijven, zodat die evenmin meegaan.',
    ],
    proof: ['Je mist deze instellingen, automatische tijd staat aan, en de pc is lid van het domein: `DomainJoined : YES`.'],
    doubt: [
      'Op de pagina van Microsoft staat dit niet meer, en er staat niet bij dat het is opgelost. De lijst van wat meegaat, noemt wel land, regio en regionale notatie.',
    ],
    history: ['De gids van 2017 noemde dit bij apparaten die lid zijn van een domein. Als actie stond er: geen.'],
  },

  'side-loaded-apps': {
    title: 'Apps die de organisatie heeft geïnstalleerd, houden het tegen',
    notice: [
      'Op Windows 10 versie 1607 werkt synchroniseren niet, op een pc waar de organisatie zelf apps heeft geïnstalleerd via MDM (sideloading).',
      'In het logboek `SettingSync-Azure` staat vaak gebeurtenis 6013 met fout `80070259`.',
    ],
    why: [
      'In Windows 10 versie 1607 zat een fout met apps die een organisatie zelf installeert via haar apparaatbeheer (MDM). De update van 23 augustus 2016, KB3176934, lost die op. Deze pc zit onder de build daarvan, 14393.82.',
    ],
    proof: [
      'Gebeurtenis 6013 met `80070259` in het logboek `SettingSync-Azure`, op een build tussen 14393 en 14393.82. Die laatste telt niet mee.',
      'De code telt met en zonder `0x` ervoor. In het logboek `SettingSync` betekent hetzelfde nummer iets anders.',
    ],
    doubt: ['Wat fout `80070259` voor het synchroniseren betekent, is nooit gepubliceerd.'],
    history: [
      'De gids van 2017 noemde dit bij de Windows 10 Anniversary Update (versie 1607), met KB3176934, build 14393.82 of later. Die versie wordt niet meer ondersteund.',
    ],
  },

  'wifi-password-prompts': {
    title: 'Windows vraagt om toestemming als wachtwoorden meegaan',
    notice: [
      'Terwijl wachtwoorden worden gesynchroniseerd, toont Windows vensters van **Gebruikersaccountbeheer (User Account Control)**: mag deze app wijzigingen aanbrengen?',
      'De pc heeft Windows 10 versie 1511 en een wifi-adapter die is ingesteld om wachtwoorden te synchroniseren.',
    ],
    why: [
      'In Windows 10 versie 1511 zat een fout op pc’s met een wifi-adapter die is ingesteld om wachtwoorden te synchroniseren. De update KB3140743 lost die op. Deze pc zit onder de build daarvan, 10586.122.',
    ],
    proof: ['Je ziet deze vensters, de pc heeft een wifi-adapter, en de build ligt tussen 10586 en 10586.122. Die laatste telt niet mee.'],
    doubt: [
      'De gids van 2017 gaf bij KB3140743 build 10586.494. Dat is de build van een andere update, KB3172985. Een openbare tabel van updates, niet van Microsoft zelf, geeft 10586.122 voor KB3140743. Die houden we aan.',
    ],
    history: [
      'De gids van 2017 noemde dit bij de Windows 10 November Update (versie 1511). In het artikel van Microsoft stond het verkeerde buildnummer tot minstens 2020. Versie 1511 wordt niet meer ondersteund.',
    ],
  },
} satisfies CauseTexts;
