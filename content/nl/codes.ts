import type { CodeTexts } from '../types';

const contactSupport = 'Op de pagina van Microsoft staat alleen: neem contact op met de ondersteuning.';
const signOutIn = 'Meld je af bij Windows en meld je weer aan.';
const joinAgain =
  'Microsoft raadt aan de pc opnieuw te koppelen. Zoek eerst de oorzaak: welke opdracht goed is, hangt af van hoe de pc is gekoppeld.';
const noRemedy = 'Er is geen oplossing gepubliceerd. Microsoft verwijst naar de ondersteuning.';
const asTheDevice =
  'De pc zelf moet het adres kunnen bereiken, als het account SYSTEM. Een proxy moet het computeraccount doorlaten zonder om een aanmelding te vragen.';
const cleanProxy = 'Een proxy mag de antwoorden niet veranderen.';
const federation = 'Controleer de eigen aanmeldserver van de organisatie, en de servercode in het logboek van die aanmelding.';
const tryAgain = 'Probeer het nog eens, liefst op een ander netwerk.';
const address = 'Het adres staat in gebeurtenis 1022 in het verborgen logboek `AAD/Analytic`, en in Windows 11 ook in gebeurtenis 1250.';
const urlInLog = `In gebeurtenis 1084 staat de fout. ${address} ${asTheDevice}`;
const registerAgain =
  'Kijk in de uitvoer bij `DeviceAuthStatus`. Is het apparaat geblokkeerd (uitgeschakeld), dan heft een beheerder dat op. Is het verwijderd en niet te herstellen, dan moet het opnieuw worden gekoppeld.';
const signInLog = 'Een beheerder ziet in de aanmeldingslogboeken welk beleid het was.';
const passThrough = 'Een beheerder controleert de agents voor pass-through-verificatie.';
const seamless =
  'Een beheerder controleert naadloze eenmalige aanmelding. Wij denken dat dit op zichzelf een aanmeldtoken niet tegenhoudt.';
const readServer = 'Lees de code en de melding van de server die erbij staan.';
const passing = 'Wacht en probeer het nog eens; verander niets.';
const emptyProvider = 'Een deel van de configuratie van de federatieprovider is leeg, vaak doordat het configuratiebestand oud is.';
const checkFile = 'Een beheerder controleert dat bestand.';

/** Het naslagwerk van codes en gebeurtenissen: voor de helpdesk, voor beheerders en voor wie een nummer op het scherm zag. */
export const codes = {
  title: 'Wat elke code en gebeurtenis betekent',
  lede: 'De foutcodes uit `dsregcmd /status` en uit de logboeken die met de synchronisatie te maken kunnen hebben. Codes en namen zijn in elke Windows Engels.',
  notation: {
    heading: 'Eén code, verschillende schrijfwijzen',
    paragraphs: [
      'Windows schrijft dezelfde code op meer manieren: `0x801C001D`, `801c001d` en `-2145648611` zijn er één. Wij schrijven `0x` en kleine letters.',
      'Een code zegt waar het misging, niet altijd waarom. Hij telt samen met de rest. Dat doet **Oorzaak zoeken** voor je.',
    ],
  },
  label: {
    todo: (text) => `**Wat je doet:** ${text}`,
    otherwise: (code) => `Ook geschreven als \`${code}\``,
    oldName: (name) => `Ingetrokken naam: \`${name}\``,
    seenWith: (list) => `Bekend met ${list}`,
    causes: 'Wijst naar',
  },
  phases: {
    discover: 'Fase `discover`: de dienst zoeken',
    auth: 'Fase `auth`: er aanmelden',
    join: 'Fase `join`: de pc koppelen',
    pin: 'Een pincode voor Hello instellen',
  },
  evidence: {
    documented: 'Staat in de documentatie van Microsoft',
    formerly: 'Stond in een artikel van Microsoft dat sindsdien is veranderd',
    captured: 'Gezien in uitvoer die mensen hebben geplaatst; nergens uitgelegd',
    manifest: 'Uit de lijsten van gebeurtenissen die in Windows zitten',
    thirdParty: 'Verteld door anderen, niet door Microsoft',
    withdrawn: 'Uit een lijst die Microsoft als onjuist heeft ingetrokken, dus een aanwijzing en geen bewijs',
  },
  groups: {
    join: {
      heading: 'De pc koppelen',
      about:
        'Bij `Client ErrorCode`, in de tests van `Diagnostic Data` en in de gebeurtenissen 304, 305 en 309. `dsregcmd` toont ze zolang een pc uit het domein nog niet is gekoppeld.',
    },
    messages: {
      heading: 'Meldingen bij het koppelen zonder code',
      about: 'Een mislukte test van `Diagnostic Data`, of de tekst achter `Server Message`.',
    },
    prt: {
      heading: 'Een aanmeldtoken krijgen',
      about: 'Bij `Attempt Status`, onder `AzureAdPrt`. Een poging die ouder is dan `AzureAdPrtUpdateTime`, doet er niet meer toe.',
    },
    network: {
      heading: 'Netwerkfouten',
      about:
        'Nummers van WinHTTP, het deel van Windows dat dingen van het netwerk haalt. Ze staan los, of als laatste cijfers van een langere code.',
    },
    aadsts: {
      heading: 'Aanmeldfouten (AADSTS)',
      about:
        'Codes van Microsoft Entra, bij `Server Error Description` en in de gebeurtenissen 1081, 1097 en 1098. Microsoft zegt dat codes en teksten kunnen veranderen.',
    },
    broker: {
      heading: 'Tokenbroker',
      about:
        'Het deel van Windows dat tokens voor apps ophaalt. De codes beginnen met `0xcaa` en staan meestal in de gebeurtenissen 1097 en 1098. Ook een gezonde pc schrijft ze op.',
    },
    sync: {
      heading: 'De synchronisatie zelf',
      about: 'In de SettingSync-logboeken van Windows 10, vaak zonder `0x`. Windows 11 heeft deze logboeken niet.',
    },
    hello: {
      heading: 'Een pincode voor Windows Hello instellen',
      about:
        'Je ziet ze bij het instellen van een pincode. Over de synchronisatie zeggen ze weinig, maar misschien heb je de pincode nodig om je aan te melden. We lazen de pagina in een versie uit 2018.',
    },
  },
  codes: {
    '0x801c001d': {
      means:
        'De gegevens om te koppelen (het serviceverbindingspunt in Active Directory) ontbreken, zijn onleesbaar of kloppen niet. In de fase `join`, samen met gebeurtenis 220, kon het object van de computer zelf niet worden gelezen. Een andere bron noemt de code `DSREG_E_DISCOVERY_FAILED`.',
      todo: 'Een beheerder maakt of herstelt het serviceverbindingspunt met Microsoft Entra Connect en kijkt wie het mag lezen. Bij gebeurtenis 220 met `1312` of `1317`: controleer de replicatie van Active Directory, of wacht erop.',
    },
    '0x80070002': {
      means: '“Bestand niet gevonden”. Gezien bij `AD Configuration Test`: een andere vorm van het ontbrekende serviceverbindingspunt.',
      todo: 'Zoals bij `0x801c001d`.',
    },
    '0x801c0021': {
      means: 'Een algemene code: de pc kon de gegevens van de registratiedienst niet ophalen.',
      todo: 'Lees de tweede code bij `DRS Discovery Test`, of kijk naar gebeurtenis 201.',
    },
    '0x801c001f': {
      means: 'Het zoeken naar de registratiedienst duurde te lang.',
      todo: `Het adres is \`enterpriseregistration.windows.net\`. ${asTheDevice}`,
    },
    '0x801c003d': {
      means: 'De pc kon niet nagaan hoe de organisatie aanmeldt: in de cloud of met een eigen server. Vanaf Windows 10 versie 1809.',
      todo: `Lees de code die erbij staat. Het adres is \`login.microsoftonline.com\`. ${asTheDevice}`,
    },
    '0x801c003a': {
      means: 'In het serviceverbindingspunt staat een verkeerde tenant-id, of de tenant heeft geen actief abonnement.',
      todo: 'Een beheerder verbetert het serviceverbindingspunt en controleert de abonnementen.',
    },
    '0x801c0025': { means: 'De dienst had het te druk (HTTP 503).', todo: 'Niets: een volgende poging lukt.' },
    '0x801c000c': {
      means: 'De dienst zoeken is mislukt. Microsoft geeft er geen oplossing bij.',
      todo: 'Controleer eerst het netwerk, en neem dan contact op met de ondersteuning.',
    },
    '0x8007000d': {
      means: 'Het antwoord was niet wat de pc verwachtte, meestal een webpagina van een proxy.',
      todo: `Laat deze adressen door zonder inspectie en zonder aanmelding. ${asTheDevice}`,
    },
    '0x80072ee7': {
      means: 'De naam van een server kon niet worden gevonden: DNS of de proxy. Dit komt ook buiten het koppelen voor.',
      todo: 'Controleer DNS en de automatische proxy-instellingen.',
    },
    '0x80072ee2': { means: 'Het netwerk gaf niet op tijd antwoord.', todo: asTheDevice },
    '0x80072efd': { means: 'Er kwam geen verbinding tot stand.', todo: 'Controleer de firewall en de proxy.' },
    '0x80072efe': { means: 'De verbinding viel weg.', todo: tryAgain },
    '0x80072f8f': {
      means:
        'Het antwoord kon niet worden ontcijferd, zegt het artikel over koppelen. In WinHTTP betekent hetzelfde nummer een fout in de beveiligde verbinding.',
      todo: `${cleanProxy} Wij zouden ook kijken naar de klok van de pc, en of beveiligd verkeer wordt geïnspecteerd.`,
    },
    '0x801c03f2': {
      means:
        'De dienst antwoordde `DirectoryError`. Staat erbij dat het apparaatobject niet is gevonden, dan hoort dat zo: Microsoft Entra Connect heeft de computer nog niet gesynchroniseerd.',
      todo: 'Wacht op die synchronisatie, of laat een beheerder haar starten. De volgende poging lukt dan. Blijft het zo, dan zouden wij kijken of de OU van de computer wordt gesynchroniseerd.',
    },
    '0x801c03f3': {
      means:
        'In openbare uitvoer staat hij bij `error_missing_device` en bij het bericht dat het apparaatobject niet is gevonden: hetzelfde geval als `0x801c03f2`.',
      todo: 'Wacht bij een nieuwe pc op de synchronisatie. Staat er `Server Operation : DeviceRenew`? Dan is de eerdere registratie van deze pc weg en helpt wachten niet.',
    },
    '0x801c0095': {
      means: 'In het Kerberos-ticket ontbreekt wat Microsoft Entra nodig heeft om de pc te koppelen.',
      todo: 'Een beheerder voert `EnableKerbHaadj.exe` uit op elke domeincontroller met Windows Server 2025 en start die opnieuw op.',
    },
    '0x80090311': {
      means: 'Er was geen domeincontroller te bereiken die het ticket voor het koppelen kan geven.',
      todo: 'Een beheerder controleert of een domeincontroller met Windows Server 2025 antwoordt, en de KDC-service daarop.',
    },
    '0x80090303': {
      means: 'Het domein kent de dienst niet waarvoor de pc een Kerberos-ticket vroeg.',
      todo: 'Microsoft noemt geen oplossing. In één verslag ontbrak het Kerberos-serverobject en hielp het om dat aan te maken.',
    },
    '0x8009030c': {
      means: 'Het domein weigerde het Kerberos-ticket voor het koppelen, omdat de dienst geen Kerberos-sleutels heeft.',
      todo: 'Een beheerder zet de tag `KerberosPolicy:ExchangeForJwt` op de service-principal van apparaatregistratie.',
    },
    '0x80041326': {
      means: 'De geplande taak is uitgeschakeld. In een logboek van het koppelen is dat `Automatic-Device-Join`.',
      todo: 'Een beheerder schakelt de taak in en start hem.',
    },
    '0x801c0002': {
      means: 'De dienst antwoordde `AuthenticationError`. De pagina over de pincode zegt: de server kon de gebruiker niet verifiëren.',
      todo: readServer,
    },
    '0x801c0006': {
      means:
        'De pagina over de pincode noemt het een onverwachte fout in de server. Het artikel over koppelen herhaalt hier de tekst van een andere code, waarschijnlijk per ongeluk.',
      todo: `${readServer} Probeer het nog eens. Blijft het zo, geef de ondersteuning dan de \`Request Id\`.`,
    },
    '0x80090016': {
      means:
        'De sleutel ontbreekt: de beveiligingschip (TPM) is gewist, of de installatiekopie is gemaakt van een pc die al was gekoppeld of geregistreerd.',
      todo: 'Maak de installatiekopie van een pc die niet is gekoppeld. Verwijder op één enkele pc de werkaccounts en voeg ze weer toe. Wis de chip nooit om te kijken of het helpt.',
    },
    '0x80290407': {
      means: 'Een algemene fout van de beveiligingschip (TPM).',
      todo: 'Vanaf Windows 10 versie 1809 koppelt de pc dan vanzelf zonder de chip. Werk een oudere Windows bij. Wis de chip niet en zet hem niet uit: daarmee kun je mensen buitensluiten.',
    },
    '0x80280036': {
      means: 'De beveiligingschip (TPM) staat in de FIPS-modus. Bij een TPM 2.0 wordt dat ondersteund, bij een TPM 1.2 niet.',
      todo: 'Vanaf Windows 10 versie 1903 wordt een TPM 1.2 helemaal niet gebruikt. Werk een oudere Windows bij.',
    },
    '0x80090031': {
      means: 'De beveiligingschip (TPM) is een tijd vergrendeld.',
      todo: 'Wacht tot dat voorbij is, en start opnieuw op. De pagina over de pincode noemt ook een reset van de chip. Dat laten we weg: daarbij kunnen sleutels verloren gaan.',
    },
    '0x801c0003': {
      means: 'Je mag deze pc niet koppelen of inschrijven.',
      todo: 'Een beheerder past de apparaatinstellingen of je rechten aan.',
    },
    '0x801c000e': {
      means: 'Je hebt al zoveel apparaten als je er mag hebben.',
      todo: 'Verwijder apparaten die je niet meer gebruikt, of vraag een beheerder om het aantal te verhogen.',
    },
    '0x801c000f': { means: 'De pc moet eerst opnieuw worden opgestart.', todo: 'Sla je werk op en start opnieuw op.' },
    '0x801c0083': {
      means: 'Op een virtuele machine in Azure: er bestaat al een apparaat met deze naam.',
      todo: 'Een beheerder verwijdert het oude apparaat.',
    },
    '0x801c0044': {
      means: 'Op een virtuele machine in Azure: hij is niet op de veilige manier gekoppeld.',
      todo: 'Een beheerder maakt de machine opnieuw aan.',
    },

    '0xc000006d': {
      means:
        'De dienst was niet te bereiken, of antwoordde met HTTP 400. Dat kan Microsoft Entra zijn, of de eigen aanmeldserver van de organisatie.',
      todo: `${asTheDevice} Kijk daarna bij \`Server Error Code\`, en naar gebeurtenis 1081 (Microsoft Entra) of 1088 (eigen server).`,
    },
    '0xc000006a': {
      means:
        'De Windows-code voor een verkeerd wachtwoord. Microsoft noemt hem samen met `0xc000006d`, dus zonder `AADSTS50126` erbij is het niet zeker. Met die code, op een hybride pc kort na een wijziging: het nieuwe wachtwoord is nog niet met de cloud gesynchroniseerd.',
      todo: 'Gebruik het juiste wachtwoord, of wacht op die synchronisatie. Anders: zie `0xc000006d`.',
    },
    '0xc00000d0': {
      means:
        'De server antwoordde met HTTP 400. Zijn eigen code zegt waarom. Met `AADSTS90002` is het domein in de gebruikersnaam niet geverifieerd, meestal `.local`.',
      todo: 'Volg de code van de server. Een beheerder verbetert het domein in de gebruikersnaam.',
    },
    '0xc000023c': {
      means:
        'Het netwerk is niet te bereiken, of de server antwoordde met een HTTP-fout. De twee artikelen van Microsoft noemen verschillende HTTP-fouten. Je ziet de code vaak als `0xd000023c`.',
      todo: urlInLog,
    },
    '0xc00000be': { means: 'Een netwerkfout op weg naar de server.', todo: 'Zoals bij `0xc000023c`.' },
    '0xc00000c4': { means: 'Een onverwachte netwerkfout.', todo: 'Zoals bij `0xc000023c`.' },
    '0xc000005f': {
      means:
        'Als `Attempt Status`: Microsoft Entra kent het domein in de gebruikersnaam niet. In gebeurtenis 1104, naast gebeurtenis 1098 met `0xcaa5001c`: de eigenaar of de machtigingen van een registersleutel kloppen niet.',
      todo: 'Als `Attempt Status`: een beheerder kijkt of het domein is geverifieerd, en voegt het toe of verandert de gebruikersnaam. In gebeurtenis 1104: zie de oorzaak hieronder.',
    },
    '0xc004844c': {
      means:
        'De gebruikersnaam heeft niet de vorm van een internetadres. Het is wat je hebt getypt of, op een hybride pc, wat de domeincontroller teruggaf.',
      todo: 'Kijk met `whoami /upn`. Een beheerder verbetert de gebruikersnaam.',
    },
    '0xc0048442': { means: 'In het token dat terugkwam, ontbreekt de id van de gebruiker.', todo: cleanProxy },
    '0xc00484c1': {
      means: 'De eigen aanmeldserver van de organisatie (WS-Trust) gaf geen token.',
      todo: 'Controleer de proxy, en kijk naar gebeurtenis 1088.',
    },
    '0x800484c1': {
      means: 'Dezelfde fout als `0xc00484c1`, anders geschreven.',
      todo: 'Controleer de proxy, en kijk naar gebeurtenis 1088.',
    },
    '0xc004848b': {
      means: 'De beschrijving van de aanmeldserver van de organisatie (MEX) noemt geen adres voor wachtwoorden.',
      todo: 'Controleer de proxy. Een beheerder verbetert de beschrijving.',
    },
    '0xc004848c': {
      means:
        'De beschrijving van de aanmeldserver van de organisatie (MEX) noemt geen adres voor certificaten. Bij een smartcard: wij denken dat het eindpunt `certificatemixed` uitstaat.',
      todo: 'Controleer de proxy. Een beheerder verbetert de beschrijving.',
    },
    '0xc00cee4f': {
      means:
        'In het antwoord van de aanmeldserver van de organisatie staat iets wat daar niet mag (een DTD). Wij denken dat de webpagina van een proxy er net zo uit kan zien.',
      todo: `Een beheerder herstelt de aanmeldserver. ${address}`,
    },
    '0xc000000d': {
      means: 'Een ongeldige parameter. Gezien in `dsregcmd /debug` bij de controle van het standaardaccount, meestal als `0xd000000d`.',
      todo: 'Voer de opdracht nog eens uit als jezelf, niet als administrator.',
    },
    '0x80070520': {
      means:
        'Die aanmeldsessie bestaat niet (Windows-fout 1312, ook geschreven als `2147943712`). Achter `WamDefaultSet : ERROR` is het op zichzelf geen fout. In gebeurtenis 1098: een app is als iemand anders gestart, of bestanden van een eerder account zitten in de weg.',
      todo: 'Kijk eerst hoe de opdracht of de app is gestart: als jezelf, op de pc, en niet als administrator.',
    },
    '0xc0000022': {
      means:
        'Toegang geweigerd. Gezien op virtuele machines, toen iemand zonder werkaccount werd opgezocht, zoals een lokale beheerder. Dan is het geen fout.',
    },
    '0xc00485d3': {
      means:
        'Gezien in regels over het opzoeken van een naam (`sidtoname`). Meestal zoekt Windows dan een account van de pc zelf op, dat Microsoft Entra niet kent. Dat is ruis, ook op gezonde pc’s.',
      todo: 'Niets, behalve als het account van deze persoon is verwijderd en opnieuw gemaakt.',
    },
    '0xc0020017': {
      means:
        'Een dienst van Windows was niet te bereiken (de RPC-server). Gezien als `0xd0020017` achter `ERROR`, op pc’s die niet zijn gekoppeld of op afstand werden bekeken. Op zichzelf is het geen fout.',
    },

    '12002': { means: 'Het netwerk gaf niet op tijd antwoord.', todo: urlInLog },
    '12007': { means: 'De naam van een server kon niet worden gevonden: DNS of de proxy.', todo: urlInLog },
    '12029': { means: 'Er kwam geen verbinding tot stand, vaak door een firewall.', todo: urlInLog },
    '12030': { means: 'De verbinding viel weg, vaak door een apparaat tussen de pc en de server.', todo: urlInLog },
    '12044': {
      means:
        'De server vroeg om een certificaat van de pc. Wij denken dat er beveiligd verkeer wordt geïnspecteerd dat met rust moet worden gelaten.',
      todo: 'Een beheerder sluit de adressen voor apparaatverificatie uit van de inspectie.',
    },
    '12175': {
      means:
        'De beveiligde verbinding mislukte. Wij denken dat het vaak aan de klok van de pc ligt, of aan inspectie van beveiligd verkeer.',
    },

    AADSTS50005: { means: 'Voorwaardelijke toegang ondersteunt dit soort apparaat niet.', todo: signInLog },
    AADSTS50008: {
      means: 'Microsoft Entra nam het token van de eigen aanmeldserver van de organisatie niet aan: er ontbreekt iets in.',
      todo: federation,
    },
    AADSTS50033: { means: 'Een fout van de dienst die overgaat.', todo: passing },
    AADSTS50034: {
      means: 'De organisatie kent deze gebruiker niet.',
      todo: 'Controleer de gebruikersnaam, en of het account wordt gesynchroniseerd.',
    },
    AADSTS50053: {
      means:
        'Deze code kan twee dingen betekenen. Het account is geblokkeerd na te veel verkeerde wachtwoorden. Of de aanmelding kwam van een adres dat Microsoft niet vertrouwt; dan wordt ook het goede wachtwoord geweigerd.',
      todo: 'In het aanmeldlogboek staat welk van de twee het was. Een blokkering gaat vanzelf over, of meteen met een nieuw wachtwoord; een knop om haar op te heffen is er niet. Bij een adres: probeer een ander netwerk.',
    },
    AADSTS50055: { means: 'Het wachtwoord is verlopen.', todo: 'Wijzig het, meld je af bij Windows en meld je weer aan.' },
    AADSTS50056: {
      means: 'In de organisatie staat geen geldig wachtwoord voor deze gebruiker.',
      todo: 'Stel het wachtwoord opnieuw in, of laat een beheerder kijken of wachtwoorden worden gesynchroniseerd.',
    },
    AADSTS50057: { means: 'Het account is uitgeschakeld.', todo: 'Een beheerder schakelt het weer in.' },
    AADSTS50058: { means: 'Er werd geprobeerd aan te melden zonder iets te vragen, maar er was niemand aangemeld.', todo: 'Meld je aan.' },
    AADSTS50059: {
      means: 'Aan de gebruikersnaam is niet te zien bij welke organisatie hij hoort.',
      todo: 'Controleer het eind van de gebruikersnaam.',
    },
    AADSTS50064: { means: 'De gebruikersnaam of het wachtwoord werd niet geaccepteerd.', todo: 'Controleer beide.' },
    AADSTS50072: {
      means: 'Je moet je eerst registreren voor meervoudige verificatie (MFA).',
      todo: 'Registreer je, en meld je daarna aan met Windows Hello.',
    },
    AADSTS50074: {
      means: 'Er was een extra bevestiging (MFA) nodig, en die kwam er niet. De synchronisatie zelf vraagt er nooit om.',
      todo: 'Geef die bevestiging in een andere werkapp.',
    },
    AADSTS50076: {
      means: 'Er is een extra bevestiging (MFA) nodig, door een beleid of omdat je op een andere plek bent.',
      todo: 'Meld je aan met Windows Hello, of geef de bevestiging in een andere werkapp.',
    },
    AADSTS50078: {
      means: 'Een eerdere extra bevestiging (MFA) is volgens het beleid verlopen.',
      todo: 'Geef die opnieuw in een andere werkapp.',
    },
    AADSTS50079: { means: 'Je moet je registreren voor meervoudige verificatie (MFA).', todo: 'Registreer je.' },
    AADSTS50087: { means: 'Een fout van de dienst die overgaat.', todo: passing },
    AADSTS50089: { means: 'Het aanmelden duurde te lang en is verlopen.', todo: 'Meld je opnieuw aan.' },
    AADSTS50097: {
      means: 'De pc moet bewijzen dat hij het echt is. Dat is een gewone stap van het aanmelden en geen fout: de pc geeft dat bewijs.',
      todo: 'Niets, als achter `DeviceAuthStatus` het woord `SUCCESS` staat.',
    },
    AADSTS50107: {
      means: 'Microsoft Entra heeft geen instellingen voor de eigen aanmeldserver van de organisatie (realm).',
      todo: federation,
    },
    AADSTS50126: {
      means: 'De gebruikersnaam of het wachtwoord klopt niet.',
      todo: 'Controleer beide. Na een wijziging van het wachtwoord is de cloud misschien nog niet bij.',
    },
    AADSTS50128: { means: 'Het domein in de gebruikersnaam is niet geldig.', todo: 'Controleer het eind van de gebruikersnaam.' },
    AADSTS50129: {
      means:
        'De pc was niet geregistreerd toen ernaar werd gevraagd. Het kan een gewone stap van het aanmelden zijn en bewijst op zichzelf niets.',
      todo: 'Kijk in de uitvoer bij `AzureAdJoined` en `WorkplaceJoined`.',
    },
    AADSTS50131: {
      means: 'Voorwaardelijke toegang weigerde: om de staat van de pc, om verdachte activiteit of om een andere regel.',
      todo: signInLog,
    },
    AADSTS50132: { means: 'De eerdere aanmelding telt niet meer: het wachtwoord is verlopen of gewijzigd.', todo: signOutIn },
    AADSTS50133: { means: 'De eerdere aanmelding is ingetrokken: het wachtwoord is verlopen of gewijzigd.', todo: signOutIn },
    AADSTS50135: { means: 'Het wachtwoord moet worden gewijzigd, omdat het account risico loopt.', todo: 'Wijzig het.' },
    AADSTS50144: { means: 'Het wachtwoord in Active Directory is verlopen.', todo: 'Wijzig het.' },
    AADSTS50155: {
      means:
        'De pc kon voor deze gebruiker niet bewijzen dat hij het echt is. Microsoft denkt dan eerst aan een apparaat dat is geblokkeerd (uitgeschakeld) of verwijderd.',
      todo: registerAgain,
    },
    AADSTS50158: { means: 'Een controle buiten Microsoft Entra is niet doorlopen.', todo: 'Rond die controle af.' },
    AADSTS50173: { means: 'Het token is ingetrokken, dus je moet je opnieuw aanmelden.', todo: signOutIn },
    AADSTS50187: {
      means: 'Het lukte de dienst niet om te controleren welke pc het is. Dat is een fout van de dienst en zegt niets over de pc.',
      todo: 'Probeer het later nog eens. Kijk in de uitvoer bij `DeviceAuthStatus`.',
    },
    AADSTS50196: {
      means: 'Het programma vraagt steeds opnieuw hetzelfde.',
      todo: 'Wij zouden leegmaken wat de tokenbroker bewaart; dat is werk voor IT.',
    },
    AADSTS50197: {
      means: 'De gebruiker is niet gevonden. De naam van de code spreekt van identiteiten die elkaar in de weg zitten.',
      todo: 'Meld je opnieuw aan.',
    },
    AADSTS51004: {
      means: 'De organisatie kent deze gebruiker niet.',
      todo: 'Controleer de gebruikersnaam, en of het account wordt gesynchroniseerd.',
    },
    AADSTS53000: {
      means: 'Voorwaardelijke toegang eist een pc die aan de regels van de organisatie voldoet.',
      todo: 'Schrijf de pc in of laat hem aan de regels voldoen; vraag het IT.',
    },
    AADSTS53001: { means: 'Voorwaardelijke toegang eist een pc die lid is van het domein.', todo: 'Vraag IT om hem lid te maken.' },
    AADSTS53002: { means: 'Voorwaardelijke toegang staat deze app niet toe.', todo: 'Vraag het aan IT.' },
    AADSTS53003: { means: 'Voorwaardelijke toegang blokkeerde de aanmelding.', todo: signInLog },
    AADSTS53004: {
      means: 'Je moet de registratie voor meervoudige verificatie (MFA) afmaken, vanwege een risico. Het is geen blokkade van de pc.',
      todo: 'Registreer je voor MFA.',
    },
    AADSTS53010: {
      means: 'De extra bevestiging (MFA) kun je alleen op bepaalde plekken of pc’s instellen.',
      todo: 'Stel die in op kantoor of op een werk-pc, of vraag het IT.',
    },
    AADSTS53011: {
      means: 'Het account is geblokkeerd vanwege een risico.',
      todo: 'Laat wie over beveiliging gaat ernaar kijken in de aanmeldingslogboeken.',
    },
    AADSTS530032: { means: 'Een beveiligingsbeleid van de organisatie blokkeerde de aanmelding.', todo: signInLog },
    AADSTS530035: {
      means: 'De standaardinstellingen voor beveiliging (security defaults) blokkeerden een oude of onveilige manier van aanmelden.',
      todo: signInLog,
    },
    AADSTS65001: { means: 'Niemand heeft toegestemd in wat de app vraagt.', todo: 'Een beheerder geeft toestemming.' },
    AADSTS65002: {
      means: 'Twee apps van Microsoft mogen zo niet samenwerken.',
      todo: 'Een organisatie kan dit niet oplossen; neem contact op met de ondersteuning.',
    },
    AADSTS70008: { means: 'Het token is verlopen, omdat het een tijd niet is gebruikt.', todo: signOutIn },
    AADSTS700082: {
      means: 'Het token is te lang niet gebruikt. Zo eindigt een token vaak: naast een geldig aanmeldtoken is het geen fout.',
      todo: signOutIn,
    },
    AADSTS70043: { means: 'Een beleid over hoe vaak mensen zich moeten aanmelden, beëindigde de eerdere aanmelding.', todo: signOutIn },
    AADSTS700003: {
      means: 'Het apparaat is in de organisatie verwijderd. Op het scherm staat dan: “Your organization has deleted this device.”',
      todo: 'Een beheerder zoekt uit waarom, en of het apparaat kan worden teruggezet. Anders moet de pc opnieuw worden geregistreerd. Hoe dat moet, hangt af van hoe hij is gekoppeld.',
    },
    AADSTS80001: { means: 'De agent voor wachtwoorden kan Active Directory niet bereiken.', todo: passThrough },
    AADSTS80002: { means: 'Het controleren van het wachtwoord duurde te lang.', todo: passThrough },
    AADSTS80005: { means: 'De agent voor wachtwoorden gaf een antwoord dat niemand begreep.', todo: passThrough },
    AADSTS80007: { means: 'De agent voor wachtwoorden kon het wachtwoord niet controleren.', todo: passThrough },
    AADSTS80010: { means: 'De agent voor wachtwoorden kon het wachtwoord niet ontsleutelen.', todo: passThrough },
    AADSTS80012: { means: 'Je probeerde je aan te melden buiten de uren die je mag.', todo: 'Vraag een beheerder welke uren dat zijn.' },
    AADSTS80013: {
      means: 'De klokken van de agent voor wachtwoorden en van Active Directory lopen niet gelijk.',
      todo: 'Een beheerder zet de klokken goed.',
    },
    AADSTS80014: { means: 'De agent voor wachtwoorden antwoordde te laat.', todo: passThrough },
    AADSTS81004: { means: 'Naadloze eenmalige aanmelding: het Kerberos-ticket bewees niet wie je bent.', todo: seamless },
    AADSTS81005: { means: 'Naadloze eenmalige aanmelding: deze manier van verifiëren wordt niet ondersteund.', todo: seamless },
    AADSTS81006: { means: 'Naadloze eenmalige aanmelding: de aanvraag kwam zonder ticket.', todo: seamless },
    AADSTS81007: { means: 'Naadloze eenmalige aanmelding staat voor de organisatie niet aan.', todo: seamless },
    AADSTS81009: { means: 'Naadloze eenmalige aanmelding: het ticket heeft niet de juiste vorm.', todo: seamless },
    AADSTS81010: { means: 'Naadloze eenmalige aanmelding: het ticket is ongeldig of verlopen.', todo: seamless },
    AADSTS81011: { means: 'Naadloze eenmalige aanmelding: de gebruiker in het ticket is niet gevonden.', todo: seamless },
    AADSTS81012: { means: 'Naadloze eenmalige aanmelding: op de pc is iemand anders aangemeld dan wie zich nu aanmeldt.', todo: seamless },
    AADSTS90002: {
      means: 'De organisatie (tenant) is niet gevonden.',
      todo: 'Een beheerder controleert het domein in de gebruikersnaam en het serviceverbindingspunt.',
    },
    AADSTS90006: { means: 'Een fout van de dienst die overgaat.', todo: passing },
    AADSTS90012: { means: 'De dienst antwoordde te laat: een fout die overgaat.', todo: passing },
    AADSTS90024: { means: 'De dienst had het te druk voor deze aanvraag: een fout die overgaat.', todo: passing },
    AADSTS90033: { means: 'Een deel van de dienst was niet beschikbaar: een fout die overgaat.', todo: passing },
    AADSTS90055: { means: 'Er kwamen te veel aanvragen van de organisatie: een fout die overgaat.', todo: passing },
    AADSTS90072: {
      means:
        'Het account is van een andere organisatie. Of de koppeling tussen het account in Active Directory en dat in de cloud klopt niet.',
      todo: 'Kijk met welk account je je aanmeldt. Een beheerder controleert de koppeling (`ImmutableID`).',
    },
    AADSTS90090: { means: 'Een fout van de dienst die overgaat.', todo: passing },
    AADSTS130004: { means: 'De sleutel van Windows Hello is niet gevonden.' },
    AADSTS130005: { means: 'De handtekening van Windows Hello is niet geldig.' },
    AADSTS130006: { means: 'De transportsleutel van Windows Hello is niet gevonden.' },
    AADSTS130007: { means: 'Het apparaat van deze Windows Hello-sleutel is geblokkeerd (uitgeschakeld).', todo: registerAgain },
    AADSTS130008: { means: 'Het apparaat van deze Windows Hello-sleutel is niet gevonden.', todo: registerAgain },
    AADSTS135010: {
      means: 'Een sleutel is niet gevonden. Wij denken dat het om een sleutel van Windows Hello gaat.',
      todo: 'Meld je aan met het wachtwoord om te zien of dat verschil maakt.',
    },
    AADSTS135011: { means: 'Het apparaat is in de organisatie geblokkeerd (uitgeschakeld).', todo: 'Een beheerder heft de blokkering op.' },
    AADSTS140000: { means: 'Een eenmalige waarde in de aanvraag (nonce) is niet geldig.', todo: signOutIn },
    AADSTS140001: { means: 'De sleutel van het aanmeldtoken (session key) is niet geldig.', todo: signOutIn },
    AADSTS240001: {
      means: 'Dit account mag geen apparaten in bulk registreren.',
      todo: 'Een beheerder controleert het token voor bulkregistratie.',
    },
    AADSTS293004: {
      means:
        'Bij Extern bureaublad: Microsoft Entra kent de andere pc niet onder die naam. Met de synchronisatie heeft het niets te maken.',
      todo: 'Maak verbinding met de naam die het apparaat in Microsoft Entra heeft.',
    },
    AADSTS500011: { means: 'De organisatie kent de dienst niet waar om werd gevraagd.', todo: 'Vraag het een beheerder.' },
    AADSTS500021: {
      means: 'Op dit netwerk mogen alleen bepaalde organisaties zich aanmelden, en die van jou staat niet op de lijst (tenantbeperkingen).',
      todo: 'Gebruik een ander netwerk. Wie dit netwerk beheert, kan je organisatie toevoegen.',
    },
    AADSTS500022: {
      means: 'Op dit netwerk mogen alleen bepaalde organisaties zich aanmelden, en die van jou staat niet op de lijst (tenantbeperkingen).',
      todo: 'Gebruik een ander netwerk. Wie dit netwerk beheert, kan je organisatie toevoegen.',
    },
    AADSTS500212: {
      means: 'De organisatie van het account staat geen toegang tot de andere organisatie toe.',
      todo: 'Een beheerder controleert de instellingen voor toegang tussen tenants.',
    },
    AADSTS500213: {
      means: 'De andere organisatie staat geen toegang toe voor accounts van deze organisatie.',
      todo: 'Een beheerder controleert de instellingen voor toegang tussen tenants.',
    },
    AADSTS5000611: {
      means: 'De pc mist de Windows-updates van juli 2021 en mag zich zonder die updates niet meer aanmelden.',
      todo: 'Laat IT de Windows-updates installeren.',
    },
    AADSTS9002341: {
      means:
        'Je hebt apps nog niet toegestaan om je Windows-aanmelding te gebruiken. In Europa vraagt Windows dat één keer: “Continue to sign in?”',
      todo: 'Open een app van Microsoft, meld je aan en kies **Continue**.',
    },

    '0xcaa10001': { means: 'Er was een venster nodig om verder te gaan: iemand moest zich aanmelden.' },
    '0xcaa1000e': { means: 'Een ongeldige handle.' },
    '0xcaa1002d': {
      means: 'Een algemene fout, ondanks de naam. De oude lijst noemde de code `ERROR_OPERATION_PENDING`.',
      todo: 'Zoek de code die erbij staat.',
    },
    '0xcaa20001': { means: 'De server antwoordde `unauthorized_client`: dit programma mag dit niet vragen.' },
    '0xcaa20002': { means: 'De server antwoordde `invalid_request`.' },
    '0xcaa20003': {
      means:
        'De server antwoordde `invalid_grant`. Bij het koppelen: Microsoft Entra nam het token van de aanmeldserver van de organisatie niet aan.',
      todo: federation,
    },
    '0xcaa20004': { means: 'De server antwoordde `access_denied`, vaak door voorwaardelijke toegang.', todo: signInLog },
    '0xcaa20005': { means: 'De server antwoordde `temporarily_unavailable`.', todo: 'Probeer het later nog eens.' },
    '0xcaa20009': { means: 'De server antwoordde `invalid_client`.' },
    '0xcaa2000b': { means: 'De server antwoordde `invalid_resource`.' },
    '0xcaa2000c': {
      means:
        'De server antwoordde `interaction_required`: hij wilde iets vragen. Wat, zie je aan de AADSTS-code die erbij staat. `AADSTS50076` voor `syncservice.windows.net`: een extra bevestiging (MFA). `AADSTS9002341`: of apps je Windows-aanmelding mogen gebruiken.',
      todo: 'Zoek de AADSTS-code. Zonder die code zegt het niets.',
    },
    '0xcaa20064': { means: 'De server antwoordde met een code die Windows niet kent.' },
    '0xcaa30190': { means: 'HTTP 400: de server begreep de aanvraag niet.' },
    '0xcaa30191': { means: 'HTTP 401: de server wil dat je je aanmeldt.' },
    '0xcaa30193': { means: 'HTTP 403: de server weigert.' },
    '0xcaa30194': { means: 'HTTP 404: niet gevonden.' },
    '0xcaa30197': {
      means: 'HTTP 407: de proxy wil een aanmelding.',
      todo: 'De proxy moet de pc doorlaten zonder om een aanmelding te vragen.',
    },
    '0xcaa301f4': { means: 'HTTP 500: een fout in de server.', todo: 'Probeer het later nog eens.' },
    '0xcaa301f7': { means: 'HTTP 503: de server is niet beschikbaar.', todo: 'Probeer het later nog eens.' },
    '0xcaa40001': { means: 'Wat in de cache staat, is onbruikbaar.' },
    '0xcaa50001': { means: 'Een deel van Windows dat XML leest, is niet geregistreerd.' },
    '0xcaa50002': { means: 'Een fout van het systeem.' },
    '0xcaa5001c': {
      means:
        '`Token broker operation failed`: een algemene code, die in geen enkele lijst staat. Volgens KB3196528 kloppen de machtigingen van een registersleutel niet; met gebeurtenis 1104 en `0xc000005f` erbij is dat zekerder. Met `2147943712` in dezelfde gebeurtenis kan het ook aan bestanden van een eerder account liggen.',
      todo: 'Een beheerder controleert die sleutel; op de pagina van de oorzaak staat hoe.',
    },
    '0xcaa60002': { means: 'Er was te weinig geheugen om een antwoord (JSON) te lezen.' },
    '0xcaa60003': { means: 'Een parameter voor het lezen van een antwoord (JSON) is ongeldig.' },
    '0xcaa60004': { means: 'Er was te weinig ruimte om een antwoord (JSON) te lezen.' },
    '0xcaa60005': { means: 'Iets is niet gevonden in een antwoord (JSON).' },
    '0xcaa60006': { means: 'Een interne fout bij het lezen van een antwoord (JSON).' },
    '0xcaa60007': { means: 'Een antwoord (JSON) heeft niet de juiste vorm.' },
    '0xcaa60008': { means: 'Het ID-token heeft niet de juiste vorm.' },
    '0xcaa70003': { means: 'Er kwam geen verbinding tot stand.' },
    '0xcaa70004': { means: 'De server of de proxy is niet gevonden.' },
    '0xcaa70007': { means: 'Het downloaden mislukte.' },
    '0xcaa70008': { means: 'Er is een aanmelding nodig.' },
    '0xcaa7000a': { means: 'De verbinding duurde te lang.' },
    '0xcaa7000d': { means: 'Een beveiligingsprobleem in de verbinding.' },
    '0xcaa70010': { means: 'Het certificaat is niet geldig.' },
    '0xcaa82ee2': {
      means: 'Het netwerk gaf niet op tijd antwoord.',
      todo: `De adressen zijn \`login.microsoftonline.com\` en de aanmeldserver van de organisatie. ${asTheDevice}`,
    },
    '0xcaa82ee7': { means: 'De naam van een server kon niet worden gevonden: DNS of de proxy.' },
    '0xcaa82efd': {
      means: 'Er kwam geen verbinding tot stand.',
      todo: `De adressen zijn \`login.microsoftonline.com\` en de aanmeldserver van de organisatie. ${asTheDevice}`,
    },
    '0xcaa82efe': { means: 'De verbinding viel weg.', todo: tryAgain },
    '0xcaa82eff': { means: 'De verbinding is verbroken door de andere kant.' },
    '0xcaa82f05': { means: 'De datum van het certificaat van de server klopt niet.' },
    '0xcaa82f06': { means: 'Het certificaat hoort bij een andere naam.' },
    '0xcaa82f0c': { means: 'De server vroeg om een certificaat van de pc.' },
    '0xcaa82f0d': { means: 'Het certificaat komt van een instantie die de pc niet kent.' },
    '0xcaa82f7d': { means: 'Het beveiligde kanaal mislukte.' },
    '0xcaa82f87': { means: 'Het script met de proxy-instellingen kon niet worden opgehaald.' },
    '0xcaa82f8f': {
      means: 'Het certificaat van de server kon niet worden gecontroleerd.',
      todo: 'Kijk naar de klok van de pc, en of iets beveiligd verkeer inspecteert.',
    },
    '0xcaa82f94': { means: 'De proxy kon niet automatisch worden gevonden.' },
    '0xcaa90003': { means: 'Er is geen vernieuwingstoken.' },
    '0xcaa90004': {
      means:
        'Een token vernieuwen met het vernieuwingstoken mislukte. In gebeurtenis 1097, naast gebeurtenis 1098 met `AADSTS50076`, is voor de synchronisatie een extra bevestiging (MFA) nodig.',
      todo: 'Meld je aan met Windows Hello, of geef de bevestiging in een andere werkapp.',
    },
    '0xcaa90005': { means: 'Geen token voor een gebruikersnaam en wachtwoord.' },
    '0xcaa90006': { means: 'De server die tokens geeft, antwoordde met een fout.', todo: 'Zoek de code die erin staat.' },
    '0xcaa90013': { means: 'Het antwoord van de aanmeldserver van de organisatie (WS-Trust) kon niet worden gelezen.' },
    '0xcaa90014': { means: 'De aanmeldserver van de organisatie (WS-Trust) meldde een fout en gaf geen token.', todo: federation },
    '0xcaa90017': { means: 'De aanmeldserver van de organisatie kent WS-Trust niet.', todo: 'De server moet WS-Trust ondersteunen.' },
    '0xcaa90018': { means: 'Er kon niet worden nagegaan hoe de organisatie aanmeldt.' },
    '0xcaa90019': { means: 'Een onverwacht antwoord.' },
    '0xcaa9001a': { means: 'Het antwoord over hoe de organisatie aanmeldt, noemt geen adres.' },
    '0xcaa9001b': { means: 'Het antwoord over hoe de organisatie aanmeldt, is onleesbaar.' },
    '0xcaa9001c': { means: 'Het antwoord over hoe de organisatie aanmeldt, noemt een protocol dat niet past.' },
    '0xcaa9001d': { means: 'Het antwoord over hoe de organisatie aanmeldt, noemt een soort account die niet past.' },
    '0xcaa9001e': { means: 'Het antwoord over hoe de organisatie aanmeldt, kon niet worden ontleed.' },
    '0xcaa9001f': {
      means: 'Er werd aangemeld alsof de organisatie een eigen aanmeldserver heeft, maar dit domein heeft er geen.',
      todo: 'Ga na of het domein zo’n server gebruikt.',
    },
    '0xcaa90020': { means: 'Het adres van de beschrijving van de aanmeldserver is niet veilig.' },
    '0xcaa90022': { means: 'Er is geen adres voor geïntegreerd aanmelden gevonden.' },
    '0xcaa90023': {
      means: 'De beschrijving van de aanmeldserver van de organisatie (MEX) noemt geen adres voor gebruikersnaam en wachtwoord.',
      todo: 'Een beheerder zet de WS-Trust-eindpunten aan.',
    },
    '0xcaa9002b': { means: 'De beschrijving van de aanmeldserver van de organisatie (MEX) opvragen mislukte.' },
    '0xcaa9002c': {
      means: 'De aanmeldserver van de organisatie antwoordde met iets wat geen XML is.',
      todo: 'Controleer de beschrijving (MEX) en de proxy.',
    },
    '0xcaa9002f': { means: 'In het antwoord staat niets over de gebruiker.' },
    '0xcaa90032': { means: 'Het antwoord van de pc op de vraag naar zijn apparaatsleutel is leeg.' },
    '0xcaa90056': {
      means:
        'Een token vernieuwen met het aanmeldtoken mislukte. Gezien in gebeurtenis 1097 naast `AADSTS9002341`, terwijl het aanmeldtoken in orde was.',
      todo: 'Zoek de AADSTS-code in gebeurtenis 1098.',
    },

    '0x80070259': {
      means:
        'In gebeurtenis 6013 van SettingSync-Azure: op Windows 10 versie 1607 zijn apps via MDM geïnstalleerd (sideloading). Wat de code voor de synchronisatie betekent, is nooit gepubliceerd.',
      todo: 'Werk bij tot build 14393.82 of later.',
    },
    '0x80070533': {
      means:
        'Het account is uitgeschakeld (Windows-fout 1331). Bij gebeurtenis 6065 noemt Microsoft twee andere redenen: verlopen aanmeldgegevens, of een organisatie zonder Azure RMS.',
      todo: 'Meld je aan met je huidige gegevens. De tweede reden is oud: de oplossing gebruikt hulpmiddelen die zijn uitgefaseerd.',
    },

    '0x801c0001': { means: 'Het antwoord van de server heeft niet de juiste vorm.', todo: contactSupport },
    '0x801c000b': { means: 'De server stuurde de pc door naar een server die hij niet kent.', todo: contactSupport },
    '0x801c0010': {
      means: 'Het certificaat van de identiteitssleutel van de beveiligingschip (AIK) wordt niet vertrouwd.',
      todo: signOutIn,
    },
    '0x801c0011': { means: 'Het bewijs van de sleutel (attestation) is niet geldig.', todo: signOutIn },
    '0x801c0012': { means: 'De aanvraag om de dienst te vinden heeft niet de juiste vorm.', todo: signOutIn },
    '0x801c0013': { means: 'In het token staat geen tenant-id.', todo: contactSupport },
    '0x801c0014': { means: 'In het token staat geen id van de gebruiker.', todo: contactSupport },
    '0x801c0015': { means: 'De pc moet lid zijn van een Active Directory-domein.', todo: 'Vraag IT om hem lid te maken.' },
    '0x801c0016': { means: emptyProvider, todo: checkFile },
    '0x801c0017': { means: emptyProvider, todo: checkFile },
    '0x801c0018': { means: emptyProvider, todo: checkFile },
    '0x801c0019': { means: emptyProvider, todo: contactSupport },
    '0x801c001a': { means: emptyProvider, todo: contactSupport },
    '0x801c001b': {
      means: 'Het apparaatcertificaat is niet gevonden: de pc is zijn identiteit kwijt.',
      todo: 'Op de pagina van Microsoft staat geen oplossing. Opnieuw registreren ligt voor de hand; hoe dat moet, hangt af van hoe de pc is gekoppeld.',
    },
    '0x801c03e9': { means: 'Het bericht van de server is niet geldig.', todo: signOutIn },
    '0x801c03ea': {
      means: 'Je hebt er geen rechten voor.',
      todo: 'Meld je af en weer aan. Een beheerder controleert je rechten en het token.',
    },
    '0x801c03eb': { means: 'De server antwoordde met een verkeerde HTTP-status.', todo: signOutIn },
    '0x801c03ec': { means: 'Een onverwachte fout in de server.', todo: signOutIn },
    '0x801c03ed': {
      means: 'Er ontbreekt een extra bevestiging (MFA) of een token, of de aanvraag is niet geldig.',
      todo: `Meld je af en weer aan. Blijft het zo? ${joinAgain}`,
    },
    '0x801c03ee': { means: 'Het bewijs van de sleutel (attestation) mislukte.', todo: signOutIn },
    '0x801c03ef': { means: 'Het certificaat van de identiteitssleutel van de beveiligingschip (AIK) is verlopen.', todo: signOutIn },
    '0x801c03f0': { means: 'Voor de gebruiker is geen sleutel geregistreerd.', todo: contactSupport },
    '0x801c03f1': { means: 'In het token staat geen gebruikersnaam (UPN).', todo: contactSupport },
    '0x801c044c': { means: 'Er is geen venster om de vraag in te tonen.', todo: contactSupport },
    '0x801c044d': {
      means:
        'Op de pagina van Microsoft staat deze code twee keer: in het token staat geen apparaat-id, of er was geen token voor de gebruiker.',
      todo: `Meld je af en weer aan, en controleer het netwerk. ${joinAgain}`,
    },
    '0x801c044e': { means: 'Er zijn geen aanmeldgegevens ingevuld.', todo: signOutIn },
    '0x8009000f': { means: 'De sleutel bestaat al.', todo: joinAgain },
    '0x80090011': { means: 'De sleutel is niet gevonden.', todo: joinAgain },
    '0x80090005': { means: 'De gegevens kloppen niet.', todo: joinAgain },
    '0x80090029': { means: 'De beveiligingschip (TPM) is niet ingesteld.', todo: 'Een beheerder maakt de chip klaar.' },
    '0x80090035': { means: 'Een beleid eist een beveiligingschip (TPM).', todo: 'Een beheerder versoepelt dat beleid.' },
    '0x80090036': { means: 'Je hebt geannuleerd.', todo: 'Probeer het nog eens.' },
    '0x8009002a': { means: 'Er is te weinig geheugen.', todo: 'Sluit programma’s en probeer het nog eens.' },
    '0x80090020': { means: 'Een interne fout.', todo: noRemedy },
    '0x8009002d': { means: 'Een interne fout.', todo: noRemedy },
    '0x80090027': { means: 'Een parameter is niet geldig.', todo: noRemedy },
    '0x80070057': { means: 'Een parameter is niet geldig.', todo: noRemedy },
    '0x80072f0c': { means: 'De server vroeg om een certificaat van de pc.', todo: noRemedy },
  },
  messages: {
    'no-domain-controller': {
      title: 'Geen domeincontroller',
      means: '`AD Connectivity Test` mislukte voordat het koppelen begon: er was geen domeincontroller te bereiken.',
      todo: 'Maak verbinding met het bedrijfsnetwerk of de VPN en probeer het nog eens.',
    },
    'too-many-registrations': {
      title: 'Te veel registraties',
      means: 'Een `DirectoryError` die over beperking spreekt: te veel registraties in korte tijd.',
      todo: 'Wacht 300 seconden en probeer het nog eens.',
    },
    'tenant-not-found': {
      title: 'Tenant niet gevonden (`AADSTS90002`)',
      means:
        'Een `DirectoryError` met deze code: in het serviceverbindingspunt staat een verkeerde tenant-id, of de tenant heeft geen actief abonnement.',
      todo: 'Een beheerder verbetert het serviceverbindingspunt.',
    },
    'computer-not-verified': {
      title: 'De computer kon niet worden geverifieerd',
      means:
        'Een `AuthenticationError` over de SID van de computer: zijn certificaat in de cloud is een ander dan het gebruikte. Meestal is de synchronisatie gewoon nog niet klaar.',
      todo: 'Wacht op die synchronisatie. Blijft het zo, dan zouden wij denken dat de computer is gekloond of opnieuw aangemaakt.',
    },
  },
  families: {
    aadsts: 'Een aanmeldfout van Microsoft Entra. Microsoft heeft een eigen zoekpagina op `login.microsoftonline.com/error`.',
    network: 'Een foutnummer van WinHTTP of WinINET, de delen van Windows die dingen van het netwerk halen.',
    registration: 'Een code van het koppelen of registreren van een apparaat. De namen beginnen met `DSREG`.',
    enrolment:
      'Een code van het aanmelden van de pc bij het apparaatbeheer (MDM, zoals Intune). Dat is iets anders dan de synchronisatie van instellingen.',
    win32: 'Een Windows-fout, verpakt in een langere code. De laatste vier cijfers zijn het nummer van de fout.',
    http: 'Een HTTP-status, verpakt in een langere code: de laatste vier cijfers. Microsofts server of een proxy onderweg gaf antwoord.',
    security: 'Een code van sleutels en certificaten. De namen beginnen met `NTE`.',
    tpm: 'Een code van de beveiligingschip (TPM). De namen beginnen met `TPM`.',
    cloudAp: 'Een code van het aanmelden bij Windows met een account uit de cloud. De namen beginnen met `AAD_CLOUDAP`.',
    ntstatus: 'Een status uit de kern van Windows. Je ziet hem ook met `0xd` vooraan; wij schrijven `0xc`.',
    brokerCaller: 'Een code van de tokenbroker: volgens de ingetrokken lijst klopt er iets niet aan wat het programma vroeg.',
    brokerServer: 'Een code van de tokenbroker: volgens de ingetrokken lijst het antwoord van de aanmeldserver (OAuth).',
    brokerHttp: 'Een code van de tokenbroker: volgens de ingetrokken lijst zijn de laatste vier cijfers een HTTP-status.',
    brokerCache: 'Een code van de tokenbroker: volgens de ingetrokken lijst gaat het om de cache.',
    brokerSystem: 'Een code van de tokenbroker: volgens de ingetrokken lijst een fout van het systeem.',
    brokerJson: 'Een code van de tokenbroker: volgens de ingetrokken lijst kon een antwoord (JSON) niet worden gelezen.',
    brokerInternet: 'Een code van de tokenbroker: volgens de ingetrokken lijst gaat het om de verbinding.',
    brokerNetwork: 'Een code van de tokenbroker. De laatste vier cijfers zijn een foutnummer van WinHTTP of WinINET.',
    brokerFlow:
      'Een code van de tokenbroker: volgens de ingetrokken lijst gaat het om de weg naar een token, vaak met een eigen aanmeldserver van de organisatie.',
    brokerOther: 'Een code van de tokenbroker: volgens de ingetrokken lijst iets anders.',
    brokerNoFault: 'Informatie, een waarschuwing of een geslaagde actie van hetzelfde onderdeel dat `0xcaa` schrijft. Het is geen fout.',
  },
  number: (number) => `De laatste vier cijfers zijn decimaal ${number}.`,
  channels: {
    heading: 'Gebeurtenissen',
    paragraphs: [
      'Voor de helpdesk en beheerders: met **Logboeken** kun je de precieze fout vinden. Je opent het met `eventvwr.msc`. De logboeken staan onder **Logboeken Toepassingen en Services > Microsoft > Windows**.',
      'Hetzelfde nummer betekent in elk logboek iets anders, dus kijk ook naar het logboek. Foutopsporingslogboeken zie je pas als je **Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)** aanzet.',
      'Windows 11 heeft de SettingSync-logboeken niet meer. De lijsten van Windows 10 die we hebben gelezen, lopen tot versie 21H1. We nemen aan dat 21H2 en 22H2 dezelfde logboeken hebben.',
    ],
    about: {
      aad: 'Aanmelden, in Windows 10 en 11. Het artikel uit 2017 noemde dit logboek Azure AD.',
      aadAnalytic:
        'Meer over het aanmelden, in Windows 10 en 11. Dit logboek blijft leeg tot je **Analytische logboeken en foutopsporingslogboeken weergeven (Show Analytic and Debug Logs)** aanzet en het logboek zelf inschakelt. Windows 11 heeft dezelfde gegevens in `Operational`, in de gebeurtenissen 1250 en 1252.',
      registration: 'De pc koppelen en registreren, in Windows 10 en 11.',
      settingSync: 'De synchronisatie, alleen in Windows 10. Ernaast staat het logboek `Microsoft-Windows-SettingSync/Operational`.',
      settingSyncAzure:
        'De synchronisatie met de organisatie, alleen in Windows 10. Er is een logboek `Debug` en een logboek `Operational`.',
      settingSyncDesktop: 'Alleen in Windows 10, vanaf versie 1607. We leggen geen van deze gebeurtenissen uit.',
      settingSyncOneDrive: 'Alleen in Windows 10, vanaf versie 1703. We leggen geen van deze gebeurtenissen uit.',
      cloudStore:
        'Hier schrijft Windows 11 wat eerst in de SettingSync-logboeken stond; ook in Windows 10 vanaf versie 1703. Er is ook een logboek `Debug`.',
      userSettingsBackup:
        'Een paar logboeken van de back-up van instellingen, in Windows 11 vanaf versie 23H2. We leggen geen van deze gebeurtenissen uit.',
    },
  },
  events: {
    'event-1006': 'Het ophalen van een aanmeldtoken begint.',
    'event-1007': 'Het ophalen van een aanmeldtoken eindigt. Hier staat de uiteindelijke code.',
    'event-1018': 'Hoort bij een andere gebeurtenis: de correlatie-id.',
    'event-1022': 'Hoort bij een andere gebeurtenis: het adres dat werd gevraagd.',
    'event-1024': 'Hoort bij een andere gebeurtenis: de HTTP-status.',
    'event-1025': 'Hoort bij een andere gebeurtenis: de HTTP-status, de methode en het adres dat werd gevraagd.',
    'event-1081': 'De fout van de aanmeldserver met de beschrijving, en met de AADSTS-code.',
    'event-1082': 'Een fout met een sleutel.',
    'event-1084': 'De netwerkfout, en het adres dat werd gevraagd.',
    'event-1085':
      'Het aanmelden mislukte (1085), of een deel ervan: bij welke organisatie de naam hoort (1086), welke sleutels erbij horen (1087).',
    'event-1088': 'Een fout van de eigen aanmeldserver van de organisatie (WS-Trust).',
    'event-1089': '`Device is not domain or cloud domain joined`: de pc was niet gekoppeld toen om het token werd gevraagd.',
    'event-1094': 'Het vernieuwen van het token mislukte, met de status.',
    'event-1095': '`Refresh token user SIDs don’t match`: het bewaarde token hoort bij een ander account.',
    'event-1096': '`Refresh token is expired`: het bewaarde token is te oud.',
    'event-1097':
      'Een waarschuwing van de tokenbroker. Die telt alleen samen met de code: `0xcaa90004` zie je naast gebeurtenis 1098 als voor de synchronisatie een extra bevestiging (MFA) nodig is.',
    'event-1098':
      'Een fout van de tokenbroker, met de code, de AADSTS-tekst en de dienst waar om werd gevraagd. Ook een gezonde pc schrijft er veel op. `0xcaa5001c` met gebeurtenis 1104: een registersleutel. `0xcaa2000c` met `AADSTS50076` voor `syncservice.windows.net`: voor de synchronisatie is een extra bevestiging (MFA) nodig.',
    'event-1104':
      '`AAD Cloud AP plugin call … returned error`: welk deel van het aanmelden misging, en hoe. `0xc000005f` heeft twee betekenissen; gebeurtenis 1098 geeft de doorslag.',
    'event-1105': 'Een aanroep over de registratie van de pc mislukte, met de code.',
    'event-1142':
      '`Get token user names don’t match`: twee namen van het account verschillen. Wij denken dat het account een andere naam kreeg, of dat het een ander account is.',
    'event-1144': 'Hoort bij een andere gebeurtenis: de gebruikersnaam die werd opgezocht. Op zichzelf is dit geen fout.',
    'event-1152': 'Het apparaatcertificaat: de sleutel ervan is niet te gebruiken (1152), of het is er niet bij het aanmelden (1153).',
    'event-1157': 'Meer gegevens over het aanmelden.',
    'event-1160': 'Het aanmelden mislukte, met de status en de correlatie-id.',
    'event-1210': 'Het wachtwoord is verlopen. Erbij staat het adres waar je het kunt wijzigen.',
    'event-1247':
      'Windows heeft genoteerd dat deze pc zijn registratie moet herstellen. Bij `AadRecoveryEnabled` staat dan `YES`, denken wij.',
    'event-1250':
      'Alleen in Windows 11. Hierin staat wat `dsregcmd` toont over de pogingen om een token te krijgen. Wij denken dat het daaruit komt.',

    'event-100': 'De stappen van het koppelen, telkens gelukt.',
    'event-110': 'De registratie is gewist (110) of naar de schijf geschreven (111).',
    'event-200': 'De stappen van het koppelen, telkens mislukt: 201 de dienst zoeken, 204 het antwoord op het koppelen.',
    'event-219': 'Windows kon niet nagaan of de computer in een domein zit, met de fout.',
    'event-220': 'De computer kon niet worden opgezocht in Active Directory. Met `1312` of `1317`: de replicatie, of de aanmeldsessie.',
    'event-221': 'Een fout van LDAP (221), van WinHTTP (226, 230, 233) of van het certificaat van een server (231).',
    'event-239': 'De registratie kon niet worden gewist (239) of naar de schijf worden geschreven (240).',
    'event-244':
      'Het certificaat waarmee een hybride pc zich registreert: Windows kon er niet mee ondertekenen (244), of kon het niet in Active Directory zetten (245).',
    'event-257':
      'De taak die de pc koppelt, is ingeschakeld (257) of uitgeschakeld (259), of dat mislukte (258, 260). Op een pc die al gekoppeld is, is 259 geen fout, denken wij.',
    'event-261': 'Het vernieuwen van de registratie mislukte (261, of 263 als het niet begon) of lukte (262, 264).',
    'event-300': 'Het registreren van een sleutel voor Windows Hello.',
    'event-304': 'Het koppelen mislukte in de fase `join`.',
    'event-305': 'Het koppelen mislukte in de fase `auth`: er was geen toegangstoken.',
    'event-306': 'Het koppelen is gelukt.',
    'event-307':
      'De registratiedienst is niet gevonden in Active Directory (het serviceverbindingspunt). Samen met gebeurtenis 304 hoort dit bij een nieuwe pc die niet hybride gekoppeld hoeft te worden.',
    'event-308': 'De pc is gekoppeld, maar de gebruiker meldde zich niet aan met een account uit de cloud.',
    'event-309': 'Het zoeken naar de registratiedienst mislukte.',
    'event-324': 'De tokenbroker gaf geen token.',
    'event-330': 'Er zijn twee registratiediensten ingesteld.',
    'event-331': 'De controle vóór het koppelen is klaar.',
    'event-332': 'Er ontbreekt iets aan de registratie; de pc koppelt zichzelf opnieuw.',
    'event-333': 'Dit moet worden uitgevoerd als het account SYSTEM.',
    'event-334': 'Er is geen domeincontroller gevonden.',
    'event-335': 'De pc is al gekoppeld.',
    'event-336': 'De proxy en de automatische proxy-instellingen (WPAD).',
    'event-344': 'Windows kan de apparaatsleutel niet gebruiken. Misschien is de beveiligingschip (TPM) vergrendeld.',
    'event-345': 'Windows kan de apparaatsleutel niet gebruiken. Waarschijnlijk is die verwijderd.',
    'event-354': 'Een verzoek aan de registratiedienst mislukte, met de code, de HTTP-status en wat de dienst antwoordde.',
    'event-358': 'Wat Windows Hello nodig heeft; 360 zegt dat het instellen niet begint. Voor de synchronisatie is dit geen fout.',
    'event-369': 'Een bericht van een andere dienst, ter informatie.',
    'event-370': 'Een registratie beëindigen.',
    'event-388': 'Herstel van de registratie.',
    'event-420': 'Vanaf Windows 11 24H2: de uiteindelijke code, het adres en de naam van de dienst.',

    'event-6065':
      'Een algemene foutmelding. Met `80070533` en een tekst over een uitgeschakeld account: verlopen aanmeldgegevens of, lang geleden, een organisatie zonder Azure RMS.',
    'event-SettingSync-6013': 'Informatie met een verzamelings-id en een code. In SettingSync-Azure is hetzelfde nummer een fout.',
    'event-SettingSync-Azure-6013':
      'Een foutmelding. Met `80070259`, steeds opnieuw: op Windows 10 versie 1607 zijn apps via MDM geïnstalleerd (sideloading).',
    'event-5001':
      'Aanroepen van de synchronisatiedienst: wat, voor welke verzameling en met welke code. Ze staan in het logboek `Operational`.',
    'event-5002': 'De staat van het token voor de synchronisatiedienst.',
    'event-6001': 'Berichten voor foutopsporing. Nummer 6013 is een aparte gebeurtenis.',
    'event-CloudStore': 'Fouten met een `ErrorCode`. Geen enkele openbare tabel zegt wat ze betekenen; zoek de code zelf op.',
  },
  withdrawn: {
    heading: 'Oude namen van codes van de tokenbroker',
    paragraphs: [
      'Deze namen komen uit een oude lijst van Microsoft. Die stond van februari tot juli 2020 in de documentatie van `WebProviderError`. Toen haalde Microsoft de lijst weg omdat hij onjuist was, en hij is niet teruggekomen.',
      'Een naam is dus een aanwijzing, nooit een reden. Een code met een link heeft een eigen uitleg.',
    ],
    summary: (count) => `Alle ${count} namen van die lijst`,
  },
  sources: 'Bronnen, en wanneer we ze hebben gelezen',
  fromGuide: (id) => `Gebeurtenis ${id} bij de codes`,
  lookUp: {
    title: 'Zoek iets op',
    label: 'Een woord, een melding, een code, een gebeurtenis of een veld',
    hint: 'In elke schrijfwijze, bijvoorbeeld “achtergrond”, de tekst van een melding, `0x801C001D`, `AADSTS50076`, `event 1098` of `SettingsUrl`.',
    submit: 'Opzoeken',
    titleOf: (what) => `Gevonden bij “${what}”`,
    nothingOf: (what) => `Niets gevonden bij “${what}”`,
    found: 'Wat het betekent',
    kinds: {
      thing: 'Waardoor het meegaat naar een andere pc',
      symptom: 'Iets wat je ziet: zoek de oorzaak',
      message: 'Een melding: zoek de oorzaak',
      cause: 'Een oorzaak',
      step: 'Een stap, in de gids bij een oorzaak',
      field: 'Een veld van `dsregcmd /status`',
      event: 'Een gebeurtenis',
      code: 'Een code',
    },
    related: 'Dezelfde fout op andere plekken',
    relatedIntro: 'In deze codes zit hetzelfde nummer.',
    events: 'Gebeurtenissen',
    family: 'Hoe deze code is opgebouwd',
    familyOnly: 'Deze code staat niet in onze lijst. Aan de eerste cijfers zie je wel wat voor code het is.',
    oldNameOnly: (name) =>
      `Een oude lijst van Microsoft noemt deze code \`${name}\`. Microsoft heeft die lijst als onjuist ingetrokken: een aanwijzing, geen bewijs.`,
    nothing: {
      heading: 'Hier weten we niets van',
      paragraphs: [
        'Misschien is het een tikfout, of heeft het niets met de synchronisatie te maken. Wat je hebt getypt, staat nog in het vak.',
        'Mis je een instelling? Typ dan de naam, bijvoorbeeld “taakbalk”. Zie je een code? Die heeft acht cijfers achter `0x`, of begint met `AADSTS` of een minteken. Kopieer hem helemaal.',
        'Je kunt ook plakken wat de pc zegt, of vertellen wat je ziet. Dan zoeken wij de oorzaak.',
      ],
    },
  },
} satisfies CodeTexts;
