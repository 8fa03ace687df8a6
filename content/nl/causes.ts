import type { CauseTexts } from '../types';

/** De oorzaken in het Nederlands. Labels staan er zoals een Nederlandse Windows ze laat zien, veldnamen en codes in het Engels. */
export const causes = {
  'windows-too-old': {
    title: 'Deze versie van Windows is ouder dan voor synchroniseren nodig is',
    notice: [
      'Je instellingen gaan niet mee, of maar voor een deel. Verder werkt Windows misschien gewoon goed.',
      '`winver` laat Windows 10 zien, of een van de eerste versies van Windows 11.',
    ],
    why: [
      'Voor synchroniseren is een recente Windows met de nieuwste updates nodig. De oudste versie die het kan, is Windows 10 versie 1511, build 10586.',
      'Nu noemt Microsoft latere builds: Windows 10 vanaf `19045.6216`, Windows 11 vanaf `22621.5768`, `22631.5768` of `26100.4946`. De build van deze pc is lager. We kunnen er dus niet van uitgaan dat het hier werkt.',
      'De gewone ondersteuning van Windows 10 is in oktober 2025 gestopt. Vraag IT welke versie deze pc aankan. IT beslist over updates.',
    ],
    proof: [
      'Het buildnummer. `winver` laat het zien, en ook de eerste regel van een opdrachtprompt, achter `Version 10.0.`',
      'We vergelijken het met de builds hierboven. Ontbreekt het getal achter de punt, dan kijken we alleen naar de build.',
      'De builds 14393 en 17763 bestaan ook als Windows Server. Daarvoor geldt deze oorzaak niet. Daarom vragen we of het een gewone pc of een server is.',
    ],
    doubt: [
      'Microsoft spreekt zichzelf tegen over de oudste Windows 10: de ene pagina noemt versie 21H1, de andere 21H2 of 22H2. Wij houden de builds van het back-upbeleid aan, want de nieuwste pagina over Enterprise State Roaming verwijst daarnaar.',
      'Build 19044 kan een langetermijneditie (LTSC) zijn die misschien nog wordt ondersteund. Vraag het aan IT.',
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
    ],
    why: [
      'Instellingen gaan alleen mee met het account waarmee je je bij Windows aanmeldt. Een werkaccount dat ernaast is toegevoegd, neemt nooit instellingen mee.',
      'De pc is geregistreerd bij Microsoft Entra ID (vroeger Azure AD), maar er niet aan gekoppeld. Dat laatste is wel nodig.',
    ],
    proof: [
      '`dsregcmd /status` laat `WorkplaceJoined : YES` zien, met `AzureAdJoined : NO` en `DomainJoined : NO`.',
      '`AzureAdPrt : NO` is op zo’n pc normaal en geen fout: die regel gaat alleen over gekoppelde pc’s.',
    ],
    history: [
      'In 2017 sloeg “geregistreerd bij Azure AD” ook op domein-pc’s die wel kunnen synchroniseren. Zo’n pc heet nu hybride gekoppeld. “Geregistreerd” betekent nu dat er alleen een werkaccount is toegevoegd.',
    ],
  },

  'registration-pending': {
    title: 'Deze pc is nog niet klaar met koppelen',
    notice: [
      'De pc is nieuw, opnieuw geïnstalleerd of pas kort lid van het bedrijfsdomein.',
      'Je instellingen gaan niet mee. Misschien zijn de schakelaars grijs, met een tekst over een Microsoft-account of werkaccount.',
    ],
    why: [
      'Koppelt je organisatie pc’s in het domein niet ook aan Microsoft Entra ID (hybride koppeling)? Dan helpt wachten niet: vraag het aan de helpdesk.',
      'Anders is deze pc wel lid van het bedrijfsdomein, maar kent Microsoft Entra hem nog niet. Het beleid hiervoor wordt op de achtergrond toegepast. Dat kan een paar uur duren.',
      'Is het al dagen zo? Dan is dat beleid nooit toegepast, of is de verificatie van de pc bij Microsoft Entra mislukt.',
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
      'Synchroniseren werkt alleen op pc’s die je organisatie kent. Die staan in Microsoft Entra ID (vroeger Azure AD), en deze pc staat er niet bij.',
      'Het kan op twee soorten pc’s: gekoppeld aan Microsoft Entra, of hybride gekoppeld. Hybride betekent: aan het bedrijfsdomein en aan Microsoft Entra.',
      'Is het je eigen pc? Dan hoort het misschien zo. Vraag dat na voordat iemand hem koppelt.',
    ],
    proof: [
      '`dsregcmd /status` laat `AzureAdJoined : NO` en `DomainJoined : NO` zien. Op een pc die kan synchroniseren staat `AzureAdJoined : YES`.',
      '`WamDefaultSet : ERROR` is hier normaal en op zichzelf geen fout.',
      'De opdracht gaat niet alleen over synchroniseren. Je ziet er ook het kenmerk van het apparaatcertificaat (`Thumbprint`), het synchronisatieadres (`SettingsUrl`), Windows Hello (`NgcSet`) en meer.',
    ],
    history: [
      'Volgens het artikel uit 2017 moest een apparaat aan Azure AD zijn gekoppeld. Lid van het domein en geregistreerd bij Azure AD was ook goed. Die tweede soort heet nu hybride gekoppeld aan Microsoft Entra.',
    ],
  },

  'device-not-authenticated': {
    title: 'De schakelaars zijn grijs: deze pc wordt nog niet herkend',
    notice: [
      'De schakelaars voor synchroniseren zijn grijs. Waar je account hoort te staan, staat iets als “Sommige Windows-functies zijn alleen beschikbaar als u een Microsoft-account of werkaccount gebruikt”. In het Engels: “Some Windows features are only available if you are using a Microsoft account or work account”.',
      'Je vindt de pagina in Windows 11 bij **Instellingen > Accounts > Windows Back-up (Windows backup)**, in Windows 10 bij **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      'Grijs zonder deze tekst betekent iets anders: een beleid, of een organisatie die back-up noch synchronisatie toestaat.',
    ],
    why: [
      'Deze pc is nog niet geverifieerd bij Microsoft Entra: hij kon nog niet bewijzen dat hij het echt is. Dat komt voor bij pc’s in het bedrijfsdomein die ook aan Microsoft Entra zijn gekoppeld.',
      'Vaak is het een kwestie van tijd. Beleid voor het apparaat wordt op de achtergrond toegepast en kan een paar uur op zich laten wachten.',
    ],
    proof: [
      'Je zag de grijze schakelaars met deze tekst, en de pc is lid van het domein: `DomainJoined : YES`.',
      'In de uitvoer van `dsregcmd /status` zie je hoever het koppelen is. `DeviceAuthStatus : SUCCESS` sluit deze oorzaak uit. Die regel bestaat sinds Windows 10 versie 21H1.',
      'Een mislukte `DeviceAuthStatus` bewijst op zichzelf niets. Het systeem doet die test zelf, en hij mislukt ook als de pc offline is of een proxy in de weg zit.',
    ],
  },

  'mfa-required-password-sign-in': {
    title: 'Er is een extra bevestiging nodig: een wachtwoord is niet genoeg',
    notice: [
      'Je meldt je bij Windows aan met een wachtwoord, en je organisatie vraagt om een extra bevestiging, bijvoorbeeld op je telefoon.',
      'De synchronisatie zelf vraagt je niets. Er gaat gewoon niets mee.',
    ],
    why: [
      'Je organisatie gebruikt meervoudige verificatie (MFA): een extra bevestiging naast het wachtwoord. De synchronisatie vraagt daar zelf nooit om en kan daardoor mislukken.',
      'Het helpt om die bevestiging ergens anders te geven.',
    ],
    proof: [
      'In de uitvoer of het logboek staat een van deze codes: `AADSTS50072`, `AADSTS50074`, `AADSTS50076`, `AADSTS50078`, `AADSTS50079` of `AADSTS53004`.',
      'Microsoft beschrijft het in KB3193683: gebeurtenis 1098 met `0xCAA2000C` en `AADSTS50076` voor `https://syncservice.windows.net/*`, samen met gebeurtenis 1097 met `0xCAA90004`.',
      'Zonder zo’n code gaan we af op wat je hebt verteld: MFA is verplicht, en je meldde je bij Windows aan met een wachtwoord.',
    ],
    history: [
      'In het artikel van Microsoft staat al sinds 2017 dat zo’n MFA-instelling bedoeld is om het account van een beheerder te beschermen.',
      'Het artikel uit 2017 raadde de pincode van Microsoft Passport for Work aan, of MFA in een andere dienst zoals Office 365. Die heten nu Windows Hello for Business en Microsoft 365.',
    ],
  },

  'federated-mfa-token-expired': {
    title: 'Het toegangstoken is verlopen en er is een extra bevestiging nodig',
    notice: [
      'De synchronisatie werkte eerst en hield toen op. Je meldt je aan via een aanmeldpagina van je eigen organisatie.',
      'Je organisatie vraagt om een extra bevestiging, bijvoorbeeld op je telefoon. De synchronisatie zelf vraagt er niet om.',
    ],
    why: [
      'Bij jouw organisatie loopt het aanmelden via een eigen server (AD FS), en die vraagt om meervoudige verificatie (MFA). Verloopt het toegangstoken op de pc, dan kan de synchronisatie mislukken.',
      'Dit geldt alleen voor organisaties met zo’n server. De helpdesk weet of jouw organisatie er een heeft.',
    ],
    proof: [
      'Drie dingen samen: aanmelden gaat via een eigen server, MFA is daar verplicht, en het toegangstoken is verlopen.',
      '`dsregcmd /status` laat geen van de drie zien, dus vragen we het. Staat er een MFA-code in het logboek, dan past een andere oorzaak beter.',
    ],
    doubt: ['Het huidige artikel van Microsoft noemt dit geval, maar zegt niet waaraan je ziet dat het toegangstoken is verlopen.'],
    history: [
      'Het artikel uit 2017 noemde het een beleid voor voorwaardelijke toegang met MFA in Active Directory Federation Services. De oplossing was afmelden en weer aanmelden met de pincode van Microsoft Passport for Work, nu Windows Hello for Business. MFA afronden in een andere dienst, zoals Office 365, was ook goed.',
    ],
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
      'In de uitvoer of het logboek staat een code zoals `AADSTS50055`, `AADSTS50132`, `AADSTS50133`, `AADSTS50144`, `AADSTS50173`, `AADSTS70008`, `AADSTS700082` of `AADSTS70043`.',
      'Of in het logboek `SettingSync/Debug` staat gebeurtenis 6065 met `80070533`, en je hebt verteld dat je gegevens zijn veranderd. Windows 10 toont dat logboek pas met **Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)**. Windows 11 heeft het niet.',
    ],
    doubt: [
      'De tekst van gebeurtenis 6065 gaat over een uitgeschakeld account. Microsoft noemt zelf twee andere redenen: verlopen aanmeldgegevens, en een organisatie zonder Azure Rights Management.',
    ],
    history: [
      'Het artikel uit 2017 noemde bij gebeurtenis 6065 beide redenen. Bij de eerste stond: werk je gegevens bij en meld je daarmee aan. Dat klopt nog steeds.',
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
      'Deze pc is lid van het bedrijfsdomein en gekoppeld aan Microsoft Entra. Af en toe heeft hij het bedrijfsnetwerk nodig, zodat het domein kan bevestigen wie je bent. Lukt dat lange tijd niet, dan kan de synchronisatie mislukken.',
    ],
    proof: [
      'Je vertelde dat de pc lang weg was, en de uitvoer laat een hybride koppeling zien: `AzureAdJoined : YES` en `DomainJoined : YES`.',
      'De tijden van het token geven de doorslag. Ligt `AzureAdPrtUpdateTime` minder dan een dag vóór de uitvoer, dan is deze oorzaak uitgesloten.',
    ],
    doubt: [
      'Microsoft heeft dit van de pagina gehaald zonder te zeggen dat het is opgelost. Het blijft aannemelijk. Na hoeveel tijd het misgaat, is nooit gepubliceerd.',
    ],
    history: [
      'Het artikel uit 2017 schreef dit over domein-pc’s die bij Azure AD zijn geregistreerd en lang van huis zijn. Verificatie bij het domein lukt dan niet. De oplossing is nog dezelfde: maak verbinding met het bedrijfsnetwerk.',
    ],
  },

  'sign-in-token-missing': {
    title: 'Je bent wel aangemeld, maar deze pc heeft geen aanmeldtoken',
    notice: [
      'Je kunt gewoon werken, maar je instellingen gaan niet mee.',
      'Misschien was de pc offline toen je je aanmeldde, of heb je buiten kantoor je wachtwoord veranderd.',
    ],
    why: [
      'Zonder aanmeldtoken weet Microsoft niet dat jij het bent, en blijven je instellingen waar ze zijn.',
      'Windows haalt dat token op als je je aanmeldt, en vernieuwt het als je de pc ontgrendelt. Daarvoor heeft de pc het netwerk nodig.',
    ],
    proof: [
      'De pc is gekoppeld (`AzureAdJoined : YES`), en `dsregcmd /status` laat `AzureAdPrt : NO` zien.',
      'Een `NO` telt alleen als je de opdracht zelf hebt uitgevoerd, in een gewone opdrachtprompt. Is de opdracht als administrator, door het systeem of op afstand uitgevoerd, dan telt het niet.',
      'Kan de pc niet bewijzen dat hij het echt is, dan krijgt hij geen token. Dan zit de fout daar, en noemen we deze oorzaak niet. `WamDefaultSet : NO` is een gevolg van een ontbrekend token.',
      'Voor de helpdesk: na een mislukte poging staan er `Attempt Status` en `Server Error Description` in de uitvoer. Die zeggen meer.',
    ],
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
    title: 'Verkeerde machtigingen blokkeren je aanmeldgegevens',
    notice: [
      'Je instellingen gaan niet mee, en op het scherm staat niet waarom.',
      'In het logboek staat gebeurtenis 1098, `Error: 0xCAA5001C Token broker operation failed`, vaak met gebeurtenis 1104 erbij.',
    ],
    why: [
      'Windows bewaart een deel van je aanmelding in het register. Daar ontbreken machtigingen, of de eigenaar klopt niet. Windows kan dat deel dan niet gebruiken en krijgt geen token om te synchroniseren.',
      'Je hebt niets verkeerd gedaan, en je kunt het niet zelf herstellen. Dit is werk voor een beheerder.',
    ],
    proof: [
      'Twee gebeurtenissen samen: 1098 met `0xCAA5001C`, en 1104 met `AAD Cloud AP plugin call Get token returned error: 0xC000005F`. Eén ervan is niet genoeg.',
      'Ze staan allebei in **Logboeken > Logboeken Toepassingen en Services > `Microsoft` > `Windows` > `AAD` > Operationeel (Operational)**.',
      'Volgens KB3196528 moet de sleutel `PSR` van `Microsoft.AAD.BrokerPlugin_cw5n1h2txyewy` zijn machtigingen overerven, en moet `SYSTEM` de eigenaar zijn.',
    ],
    doubt: [
      'Voor `0xC000005F` zijn twee betekenissen gepubliceerd. Staat de code op zichzelf, dan kan hij ook betekenen dat Microsoft Entra het domein in de gebruikersnaam niet kent. Gebeurtenis 1098 geeft de doorslag.',
    ],
    history: ['Het artikel uit 2017 verwees beheerders naar KB3196528. Dat artikel is verhuisd, maar staat er nog.'],
  },

  'mixed-case-user-name': {
    title: 'Hoofdletters in je gebruikersnaam houden de synchronisatie tegen',
    notice: ['De synchronisatie hield op na een upgrade van Windows 10, van build 10586 naar build 14393.'],
    why: [
      'In de gebruikersnaam (UPN) staan hoofdletters en kleine letters door elkaar, bijvoorbeeld `UserName` in plaats van `username`. Dan kan de synchronisatie mislukken op een pc die aan Microsoft Entra is gekoppeld en van build 10586 naar 14393 is bijgewerkt.',
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
      'Windows onthoudt één account als standaard voor apps en diensten. Voor synchroniseren moet dat je werkaccount zijn. Op deze pc is geen standaardaccount ingesteld.',
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

  'roaming-not-enabled': {
    title: 'Synchroniseren staat uit voor de organisatie, of voor jou',
    notice: [
      'De schakelaars voor synchroniseren zijn grijs, en er staat niet bij waarom.',
      'Of IT zegt dat synchroniseren uitstaat, of dat je niet in de groep zit die mag synchroniseren. Vaak hebben collega’s hetzelfde.',
    ],
    why: [
      'Je organisatie bepaalt wie mag synchroniseren. Ze heeft het niet aangezet, of jij of deze pc hoort er niet bij. Dat kun je zelf niet veranderen.',
      'Tegenwoordig gaat dat met het beleid **Enable Windows Backup**, toegewezen aan mensen of apparaten. Grijze schakelaars zonder tekst betekenen dat de organisatie back-up noch synchronisatie heeft aangezet.',
    ],
    proof: [
      'Iemand die dit beheert, heeft gezegd dat synchroniseren uitstaat, of dat je niet onder het beleid of de groep valt.',
      'Of je zag grijze schakelaars zonder tekst. Die zijn er voor back-up én synchronisatie, en werken alleen als minstens een van de twee is aangezet.',
    ],
    doubt: [
      'Vanaf Windows 11 26H2 staat de back-up van Windows-instellingen standaard aan als er geen beleid is ingesteld. Nergens staat dat synchroniseren daarmee aangaat. Schakelaars die werken, bewijzen dus niet dat synchroniseren is toegestaan.',
      'Microsofts huidige artikel over Enterprise State Roaming stuurt de beheerder nog naar een schakelaar in het Entra-beheercentrum. Op de pagina over de verhuizing staat dat die weg is. Daar houden we ons aan.',
    ],
    history: [
      'In 2017 zette een beheerder dit aan in de Azure-portal van toen, bij **Configure > Devices > Users May Sync Settings and Enterprise App Data**. Dat kon voor alle gebruikers, of voor een gekozen beveiligingsgroep.',
      'Later heette de schakelaar **Users may sync settings and app data across devices**, bij Enterprise State Roaming in het Entra-beheercentrum: None, Selected of All.',
      'Sinds 1 juli 2026 is synchroniseren alleen nog met het back-upbeleid te beheren. Wat eerder was ingesteld, telt nog tot ongeveer juli 2027; groepsbeleid en MDM gaan voor. Microsoft zegt één jaar en noemt geen dag. Daarna stopt de synchronisatie, totdat het beleid is ingesteld.',
    ],
  },

  'licence-missing': {
    title: 'Je account heeft geen licentie om te synchroniseren',
    notice: ['IT zegt dat je account hier geen licentie voor heeft. Op de pc zelf zie je daar niets van.'],
    why: [
      'Voor synchroniseren is een licentie nodig die aan jou is toegewezen. Volgens Microsofts pagina’s over Enterprise State Roaming is dat Entra ID P1 of P2. Een beheerder kan dat nakijken en de licentie toewijzen.',
    ],
    proof: ['Jij, of iemand die de licenties beheert, heeft gezegd dat er geen is. `dsregcmd /status` laat geen licenties zien.'],
    doubt: [
      'De nieuwere pagina over Windows settings backup and restore (vroeger Windows Backup for Organizations) noemt geen eigen licentie. De pagina over de verhuizing heeft het over “an eligible license” en verwijst naar de productpagina van Microsoft Entra.',
    ],
    history: ['Het artikel uit 2017 vroeg om een abonnement op Azure Active Directory Premium. Dat heet nu Entra ID P1 en P2.'],
  },

  'restart-outstanding': {
    title: 'Deze pc is niet opnieuw opgestart sinds synchroniseren is aangezet',
    notice: ['Je organisatie heeft synchroniseren pas aangezet. Sindsdien heb je de pc alleen vergrendeld of in de slaapstand gezet.'],
    why: [
      'Nadat synchroniseren is aangezet, moet de pc één keer opnieuw opstarten en moet je je aanmelden. Misschien heb je je voor het laatst aangemeld vóór die tijd.',
    ],
    proof: ['Je vertelde dat de pc sindsdien niet opnieuw is opgestart. Vaak is `SettingsUrl` dan ook leeg; dat komt dan hierdoor.'],
  },

  'rights-management-missing': {
    title: 'Rights Management is nooit ingericht',
    notice: ['Gebeurtenis 6065 met `80070533` staat in het logboek, terwijl je aanmeldgegevens kloppen.'],
    why: [
      'Enterprise State Roaming beschermde instellingen met Azure Rights Management. Een organisatie hoort die dienst vanzelf te krijgen. Waar dat niet is gebeurd, kan de synchronisatie met deze gebeurtenis mislukken.',
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

  'device-certificate-bad': {
    title: 'Het certificaat van deze pc deugt misschien niet',
    notice: [
      'Je hebt de pc opnieuw opgestart en je aangemeld, en je organisatie staat synchroniseren toe. Toch heeft de pc nog steeds geen synchronisatieadres.',
    ],
    why: [
      '`SettingsUrl` kan leeg zijn doordat het apparaatcertificaat niet deugt. Met dat certificaat bewijst de pc dat hij het echt is.',
      'Eerst sluit de helpdesk uit wat eenvoudiger is: het beleid en de licentie. De pc opnieuw koppelen komt als laatste, en dat doet alleen de helpdesk.',
    ],
    proof: [
      '`SettingsUrl` is nog leeg na opnieuw opstarten en aanmelden, en synchroniseren staat voor jou zeker aan.',
      '`DeviceAuthStatus : SUCCESS` of `KeySignTest : PASSED` laat zien dat het certificaat werkt, en sluit dit uit. `DeviceCertificateValidity` laat zien van wanneer tot wanneer het geldt.',
    ],
    doubt: [
      'Het huidige artikel van Microsoft over Enterprise State Roaming raadt voor elke pc `dsregcmd /leave` aan. In de veelgestelde vragen over apparaten staat dat alleen bij hybride gekoppelde pc’s. Voor pc’s die alleen aan Microsoft Entra zijn gekoppeld, staat er `dsregcmd /forcerecovery`. Daar houden we ons aan, want loskoppelen kan mensen buitensluiten.',
      'Wat een lege `SettingsUrl` betekent als synchroniseren via het back-upbeleid wordt beheerd, is niet gedocumenteerd. Dan noemen we deze oorzaak niet.',
    ],
    history: [
      'Het artikel uit 2017 noemde het veld `AzureAdSettingsUrl`. Het raadde `dsregcmd.exe /leave` aan in een opdrachtprompt als administrator, daarna opnieuw opstarten en koppelen, hoe de pc ook gekoppeld was.',
    ],
  },

  'settings-url-empty': {
    title: 'Deze pc heeft geen synchronisatieadres',
    notice: ['Je instellingen gaan niet van deze pc naar je andere pc, en andersom ook niet. Verder lijkt misschien alles in orde.'],
    why: [
      'Een pc die synchroniseert, heeft daar een adres voor. Dat staat in het veld `SettingsUrl`. Op deze pc is dat veld leeg.',
      'Leeg is normaal als synchroniseren nooit is aangezet. Vraag dus eerst of je organisatie het wel aanbiedt.',
      'Biedt je organisatie het aan? Dan heb je je misschien voor het laatst aangemeld vóór het is aangezet. Of je hoort niet bij de mensen die mogen synchroniseren.',
      'Wat een leeg veld betekent als synchroniseren via het beleid **Enable Windows Backup** wordt beheerd, is niet gedocumenteerd. Gaat het in je organisatie zo? Vertel het ons, dan schrappen we deze oorzaak.',
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

  'sync-switched-off': {
    title: 'Synchroniseren staat uit op deze pc',
    notice: [
      'In Windows 11: **Mijn voorkeuren onthouden (Remember my preferences)** staat uit, bij **Instellingen > Accounts > Windows Back-up (Windows backup)**.',
      'In Windows 10: synchroniseren staat uit, of een van de losse instellingen, bij **Instellingen > Accounts > Uw instellingen synchroniseren**.',
      'Je kunt de schakelaars gebruiken: ze zijn niet grijs.',
    ],
    why: [
      'Synchroniseren moet aanstaan, en ook de schakelaar voor het soort instelling dat je mist. Op deze pc staat een schakelaar uit. Je kunt hem zelf aanzetten.',
    ],
    proof: ['Je vertelde wat je op de pagina ziet. In de uitvoer van `dsregcmd /status` staan deze schakelaars niet.'],
    history: [
      'Het artikel uit 2017 kende alleen de pagina **Uw instellingen synchroniseren**. In Windows 11 is er een andere pagina voor.',
    ],
  },

  'settings-page-renamed': {
    title: 'De pagina voor synchroniseren heet anders in Windows 11',
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

  'setting-does-not-roam': {
    title: 'Windows neemt deze instelling niet mee',
    notice: ['Sommige dingen gaan mee, andere niet. Zo blijven de bureaubladachtergrond, de taakbalk of het Startmenu achter.'],
    why: [
      'Niet elke instelling gaat mee. Thema, achtergrond, vergrendelingsscherm, taakbalk, Startmenu en instellingen van bureaubladprogramma’s staan niet in de lijst van Microsoft. Voor Windows 11 staan ook app-gegevens er niet in. Er is niets kapot.',
      'Dit gaat onder meer wel mee: regio, taal, de primaire muisknop, wifi-profielen en opgeslagen wachtwoorden van websites.',
    ],
    proof: ['Je vertelde wat je mist. Dat vergelijken we met Microsofts lijst van wat meegaat.'],
    doubt: [
      'Over app-gegevens op Windows 10 spreekt Microsoft zichzelf tegen. In de veelgestelde vragen staan ze nog, in de lijst van instellingen niet.',
      'Microsoft heeft de lijst verplaatst naar een nieuwe pagina, die we niet konden lezen. Volgens Microsoft is er bij de verhuizing van juli 2026 niets veranderd aan wat er meegaat.',
    ],
    history: [
      'Volgens het artikel uit 2017 testte je de synchronisatie door de taakbalk naar rechts of naar boven te verplaatsen. De taakbalk gaat niet meer mee. Gebruik voor de test **Land of regio (Country or region)**.',
    ],
  },

  'browser-has-own-sync': {
    title: 'Edge synchroniseert zelf',
    notice: ['Favorieten of andere gegevens van Microsoft Edge gaan niet mee. Instellingen van Windows kunnen wel meegaan.'],
    why: [
      'Microsoft Edge gebruikt de synchronisatie van Windows niet. Edge doet het zelf, met een eigen schakelaar in Edge. Die kan dus uitstaan terwijl Windows wel synchroniseert, en andersom.',
    ],
    proof: ['Je vertelde dat je gegevens van Edge mist. In `dsregcmd /status` staat niets over Edge.'],
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
    title: 'Door automatische tijd gaan datum, tijd en regio niet mee',
    notice: ['Op een pc in het bedrijfsdomein gaan instellingen voor datum, tijd of regio niet mee. Automatische tijd staat aan.'],
    why: [
      'Op een pc in het domein gaat de instelling “automatische tijd” niet mee. Die kan ook de andere instellingen voor datum, tijd en regio overschrijven, zodat die ook niet meegaan.',
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
      'Op Windows 10 versie 1607 werkt synchroniseren niet. Op de pc staan apps die de organisatie zelf via MDM heeft geïnstalleerd (sideloading).',
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
      'Terwijl wachtwoorden worden gesynchroniseerd, toont Windows vensters van **Gebruikersaccountbeheer (User Account Control)**: mag deze app wijzigingen aanbrengen?',
      'De pc heeft Windows 10 versie 1511 en een wifi-adapter die is ingesteld om wachtwoorden te synchroniseren.',
    ],
    why: [
      'In Windows 10 versie 1511 zat een fout op pc’s met een wifi-adapter die is ingesteld om wachtwoorden te synchroniseren. De update KB3140743 lost die op. Deze pc heeft die nog niet: de build is lager dan 10586.122.',
    ],
    proof: ['Je ziet deze vensters, de pc heeft een wifi-adapter, en de build is 10586 of hoger, maar lager dan 10586.122.'],
    doubt: [
      'Het artikel uit 2017 noemde bij KB3140743 build 10586.494. Dat is de build van een andere update, KB3172985. Een openbare tabel van updates, niet van Microsoft zelf, geeft 10586.122 voor KB3140743. Die houden we aan.',
    ],
    history: [
      'Het artikel uit 2017 noemde dit bij de Windows 10 November Update (versie 1511). Het verkeerde buildnummer stond er tot minstens 2020 in. Versie 1511 wordt niet meer ondersteund.',
    ],
  },
} satisfies CauseTexts;
