import type { CallTexts } from '../types';

export const call = {
  'look-up-build': {
    say: 'Druk op de Windows-toets, typ winver en druk op Enter. Welk getal staat er achter het woord build?',
    listen: 'Vijf cijfers, een punt en nog een paar cijfers. Laat ze één voor één voorlezen.',
  },
  'ask-it-to-update': {
    say: 'Deze Windows is te oud: je instellingen kunnen niet mee. Ik zoek uit welke versie op je pc mag, en dan plannen we het samen.',
    listen: 'Wanneer de beller de pc een uur kan missen, en of het werk ook ergens anders staat.',
  },
  'ask-if-pc-belongs': {
    say: 'Is dit een pc van het werk of een pc van jezelf? Is hij van jezelf, dan is er niets mis.',
    listen: 'Van wie de pc is. Een eigen pc hoeft niet gekoppeld te zijn.',
  },
  'join-device': {
    say: 'We moeten deze pc eerst aan de organisatie koppelen. Ik zoek op hoe we dat hier doen. Straks start je pc opnieuw op. Ik zeg wanneer je je werk moet opslaan.',
    listen: 'Of de beller achter de pc zit, en hoelang hij of zij zonder kan.',
  },
  'confirm-hybrid-join': {
    say: 'Ik zoek op hoe we pc’s hier koppelen. Jij hoeft even niets te doen.',
    listen: 'Niets van de beller. Noteer of jullie pc’s hybride koppelen.',
  },
  'wait-for-policy': {
    say: 'Dit komt binnen een paar uur vanzelf goed. Laat je pc aanstaan op ons netwerk of de VPN, en werk gewoon door.',
    listen: 'Of de pc zo lang op het netwerk kan blijven. Spreek een tijd af om terug te bellen.',
  },
  'sign-out-and-in': {
    say: 'Sla je werk op en sluit je programma’s. Druk op Ctrl, Alt en Del, kies **Afmelden** en meld je weer aan.',
    listen: 'De beller ziet het bureaublad weer. In een domein: was er bij het aanmelden netwerk of VPN?',
  },
  'run-join-task': {
    say: 'Een beheerder start het koppelen op je pc. Sla je werk op. Daarna moet je je afmelden en weer aanmelden.',
    listen: 'Wanneer de beheerder de pc mag overnemen.',
  },
  'leave-and-rejoin': {
    say: 'We kunnen deze pc opnieuw koppelen, maar nu nog niet. Ik kijk eerst of niemand buitengesloten raakt. Op welk netwerk zit je?',
    listen: 'Een lokale beheerder die werkt, de BitLocker-sleutel, kantoor of VPN, en een bekend wachtwoord. Ontbreekt er één: stop.',
  },
  'force-recovery': {
    say: 'We kunnen de koppeling van deze pc herstellen, maar nu nog niet. Ik kijk eerst of niemand buitengesloten raakt.',
    listen: 'Een lokale beheerder die werkt en de BitLocker-sleutel. Ontbreekt er één: stop.',
  },
  'enable-join-task': {
    say: 'Op je pc staat iets uit dat hem moet koppelen. Een beheerder zet het aan. Werk intussen gewoon door.',
    listen: 'Wanneer de beheerder de pc mag overnemen.',
  },
  'plan-hybrid-join': {
    say: 'Dit is voor een beheerder. Je hoeft niet aan de lijn te blijven. Je hoort het als we je pc kunnen koppelen.',
    listen: 'De naam van de pc, voor het ticket.',
  },
  'repair-service-connection-point': {
    say: 'Aan je pc ligt het niet: in ons systeem ontbreekt een instelling. Een beheerder kijkt ernaar. Je hoeft niet te wachten.',
    listen: 'Of collega’s het ook hebben: dan is één ticket genoeg.',
  },
  'allow-microsoft-endpoints': {
    say: 'Je pc kan Microsoft vanaf ons netwerk niet bereiken. Een beheerder kijkt ernaar. Je hoeft niet te wachten.',
    listen: 'Waar de beller zit: kantoor, thuis, VPN of gastnetwerk.',
  },
  'try-other-network': {
    say: 'Kun je de pc even met een ander netwerk verbinden, bijvoorbeeld de hotspot van je telefoon? Vergrendel en ontgrendel hem daarna.',
    listen: 'Na 5 minuten: werkt het daar wel? Dan zit het netwerk hier in de weg.',
  },
  'wait-and-restart': {
    say: 'Er hoeft nog niets hersteld te worden. Laat de pc een halfuur op het netwerk. Sla dan je werk op en start opnieuw op.',
    listen: 'Niets. Spreek een tijd af om terug te bellen.',
  },
  'read-event-log-of-join': {
    say: 'Ik kijk wat je pc heeft vastgelegd toen hij gekoppeld moest worden. Je ziet een venster opengaan. Er verandert niets.',
    listen: 'Niets van de beller: noteer de gebeurtenissen 304, 305 en 309 met hun codes.',
  },
  'check-federation-endpoints': {
    say: 'Iemand moet naar onze eigen aanmeldserver kijken. Dat doet een beheerder. Je hoeft niet te wachten.',
    listen: 'Hoe laat het precies misging, voor het ticket.',
  },
  'check-device-limits': {
    say: 'Misschien heb je al zoveel apparaten als er mogen. Een beheerder zoekt het op. Je hoeft niet te wachten.',
    listen: 'Welke pc’s en tablets niet meer gebruikt worden.',
  },
  'read-server-error': {
    say: 'De server gaf een reden. Een beheerder leest die. Je hoeft niet te wachten.',
    listen: 'De regels Server ErrorCode en Server Message, en het tijdstip.',
  },
  'wait-for-directory-sync': {
    say: 'Je pc staat nog niet in al onze systemen. Een beheerder kijkt ernaar. Je hoeft niet te wachten.',
    listen: 'Sinds wanneer de pc in gebruik is: een nieuwe heeft vaak alleen tijd nodig.',
  },
  'put-device-in-sync-scope': {
    say: 'Ons systeem moet je pc doorgeven aan Microsoft. Een beheerder controleert dat. Je hoeft niet te wachten.',
    listen: 'De naam van de pc, letter voor letter.',
  },
  'repair-entra-kerberos': {
    say: 'Je pc vraagt een van onze servers om een bewijs en krijgt het niet. Een beheerder kijkt ernaar. Je hoeft niet te wachten.',
    listen: 'Of de pc op kantoor, op de VPN of thuis is.',
  },
  'look-at-tpm': {
    say: 'De beveiligingschip van deze pc gaf een fout. Een beheerder kijkt ernaar. Verander er zelf niets aan.',
    listen: 'Merk en type van de pc. Niemand wist de TPM.',
  },
  'look-up-device': {
    say: 'Een beheerder zoekt op hoe je pc in ons systeem staat. Op de pc zelf hoef je niets te doen.',
    listen: 'De naam van de pc, en of hij ooit als verloren is opgegeven.',
  },
  'enable-device': {
    say: 'Deze pc is in ons systeem geblokkeerd. Ik zoek eerst uit waarom. Daarna heft een beheerder de blokkering op.',
    listen: 'Of de pc ooit zoek of gestolen was.',
  },
  'restore-deleted-device': {
    say: 'Je pc is uit ons systeem verwijderd. Een beheerder probeert hem terug te halen. Verander zelf niets op de pc.',
    listen: 'De naam van de pc, en wanneer het nog werkte.',
  },
  'set-clock': {
    say: 'Kijk naar de datum en de tijd in de hoek van je scherm. Kloppen die, ook het jaar?',
    listen:
      'Datum, jaar, tijd en tijdzone. Klopt er iets niet? Dan zet jij het goed, want de beller kan dat niet. Een pc in een domein krijgt de tijd van het domein.',
  },
  'wait-for-password-sync': {
    say: 'Je nieuwe wachtwoord is misschien nog onderweg. Een beheerder kijkt het na. Gebruik voortaan het nieuwe.',
    listen: 'Wanneer het wachtwoord veranderd is, en waar.',
  },
  'check-user-name': {
    say: 'Druk op de Windows-toets en R. Typ cmd en druk op Enter. Typ dan whoami, een spatie, schuine streep u p n, en druk op Enter. Wat staat er achter het apenstaartje?',
    listen: 'Alleen het deel achter de @. Vergelijk het met jullie domeinen; schrijf de naam niet op.',
  },
  'verify-user-domain': {
    say: 'Je gebruikersnaam eindigt op iets wat Microsoft niet kent. Een beheerder verandert dat en laat je de nieuwe naam weten.',
    listen: 'Of collega’s dezelfde uitgang hebben.',
  },
  'find-user': {
    say: 'Microsoft vindt je account niet. Een beheerder zoekt uit waar het is. Je hoeft niet te wachten.',
    listen: 'Of de naam kortgeleden veranderd is, of het account nieuw.',
  },
  'unlock-account': {
    say: 'Je account wordt nu geweigerd. Ik zoek eerst uit waarom: geblokkeerd, uitgeschakeld, of een aanmelding vanaf een vreemde plek.',
    listen: 'Of er in een telefoon of tablet nog een oud wachtwoord staat.',
  },
  'read-sign-in-events': {
    say: 'Ik kijk wat je pc heeft vastgelegd toen je je aanmeldde. Er verandert niets.',
    listen: 'Niets van de beller: noteer gebeurtenis 1088 met de code, en het adres.',
  },
  'read-sign-in-log': {
    say: 'Een regel van onze organisatie houdt deze aanmelding tegen. Een beheerder zoekt op welke. Je hoeft niet te wachten.',
    listen: 'Wanneer het was, op de minuut, en vanaf welke plek.',
  },
  'allow-restore-service': {
    say: 'Een beheerder kijkt of een regel het terugzetten van je back-up tegenhoudt. Je hoeft niet te wachten.',
    listen: 'Of het om het terugzetten van een pc gaat, of om instellingen tussen twee pc’s.',
  },
  'paste-status': {
    say: 'Druk op de Windows-toets, typ cmd en druk op Enter. Ik zeg wat je typt. Er verandert niets op je pc.',
    listen: 'Of de beller deze site kan openen. Zo niet, laat de regels voorlezen.',
  },
  'lock-and-unlock': {
    say: 'Druk op de Windows-toets en L, en ontgrendel de pc weer. Blijf online. Ik blijf aan de lijn.',
    listen: 'De beller ziet het bureaublad weer. Na 5 minuten: is de instelling er?',
  },
  'connect-to-corporate-network': {
    say: 'Kun je verbinding maken met de VPN, of ben je op kantoor? Vergrendel en ontgrendel de pc terwijl je verbonden bent.',
    listen: 'Of de VPN verbonden is, voordat de pc ontgrendeld wordt.',
  },
  'register-for-mfa': {
    say: 'Open Microsoft 365 in je browser en meld je aan. Je krijgt de vraag om een extra bevestiging in te stellen. Ga door tot het einde.',
    listen: 'Of er iets gevraagd werd. Zo niet, dan kijkt een beheerder ernaar.',
  },
  'complete-mfa-elsewhere': {
    say: 'Open een andere werkapp op deze pc en meld je aan. Bevestig het op je telefoon als daarom gevraagd wordt.',
    listen: 'Of de extra bevestiging kwam en gelukt is.',
  },
  'sign-in-with-hello': {
    say: 'Sla je werk op, meld je af en meld je aan met je pincode in plaats van je wachtwoord.',
    listen: 'Of er een pincode is. Zo niet, eerst **Instellingen > Accounts > Aanmeldingsopties**.',
  },
  'update-credentials': {
    say: 'Vroeg Windows of een ander programma je kortgeleden om een nieuw wachtwoord? Heb je het nog niet veranderd? Doe dat nu.',
    listen: 'Of het al veranderd is en de beller het nieuwe weet. Laat het nooit noemen.',
  },
  'sign-in-with-new-credentials': {
    say: 'Sla je werk op en meld je af. Meld je aan met je nieuwe wachtwoord. Doe dat op kantoor, of met de VPN aan.',
    listen: 'Dat het nieuwe wachtwoord gebruikt is, en niet de pincode.',
  },
  'wait-and-try-again': {
    say: 'Microsoft weigert de aanmelding even. Wacht een kwartier, en vergrendel en ontgrendel dan de pc.',
    listen: 'Dat er geen wachtwoorden meer worden geprobeerd. En of er in een ander apparaat nog een oud wachtwoord staat.',
  },
  'allow-single-sign-on': {
    say: 'Open Teams of Word en meld je aan met je werkaccount. Vraagt een venster of je wilt doorgaan? Kies dan **Continue**.',
    listen: 'Of het venster kwam, en wat er de eerste keer is gekozen.',
  },
  'accept-sso-by-policy': {
    say: 'Een beheerder kan die vraag voor iedereen beantwoorden. Je hoeft niet te wachten.',
    listen: 'Of collega’s hetzelfde venster zien.',
  },
  'allow-tenant-on-network': {
    say: 'Op het netwerk waar je nu zit, mogen alleen andere bedrijven zich aanmelden. We vragen het aan wie het beheert. Gebruik zolang een ander netwerk.',
    listen: 'Van wie het netwerk is, en hoelang de beller daar nog werkt.',
  },
  'read-federation-log': {
    say: 'Onze eigen aanmeldserver weigerde. Een beheerder zoekt op waarom. Je hoeft niet te wachten.',
    listen: 'Wanneer het was, op de minuut, en of het wachtwoord veranderd is.',
  },
  'disconnect-work-account': {
    say: 'Je werkaccount is een tweede keer aan deze pc toegevoegd. Dat halen we er samen af. Sla eerst je werk op. Apps vragen je straks om je aan te melden.',
    listen: 'Hoe de regels heten. Verbreek nooit de regel met de naam van het domein, of waarin staat dat de pc is gekoppeld.',
  },
  'compare-sign-in': {
    say: 'Sla je werk op en meld je af. Meld je deze ene keer aan met je pincode of wachtwoord in plaats van de kaart. Dan vergelijken we.',
    listen: 'Of de instelling nu wel komt. Dan ligt het aan de kaart.',
  },
  'check-sync-account': {
    say: 'Open Instellingen, Accounts, Uw info. Is dat het account waarmee je werkt? En is het op de andere pc hetzelfde?',
    listen: 'Het soort account op elke pc: werk, persoonlijk of iets anders. Niet de naam.',
  },
  'sign-in-same-account': {
    say: 'Sla je werk op en meld je af op de pc met het andere account. Meld je daar aan met je werkaccount.',
    listen: 'Dat Windows zelf ermee is aangemeld, niet alleen een app.',
  },
  'sign-in-to-office': {
    say: 'Open Word of OneDrive op deze pc en meld je aan met je werkaccount.',
    listen: 'Dat het account is aangenomen. Voer daarna de opdracht opnieuw uit.',
  },
  'confirm-access-denied': {
    say: 'Een beheerder kijkt of Windows op je pc bij je aanmeldgegevens kan. Er verandert nog niets.',
    listen: 'Wanneer de pc overgenomen mag worden.',
  },
  'repair-broker-key': {
    say: 'Een beheerder moet misschien iets in Windows herstellen. Dat doen we pas na een back-up. Jij hoeft niets te doen.',
    listen: 'Dat de bestanden ook ergens anders staan, voordat er iets verandert.',
  },
  'start-apps-as-yourself': {
    say: 'Ben je als jezelf aangemeld? Start de app gewoon, niet als administrator en niet als iemand anders.',
    listen: 'Of meer mensen deze pc gebruiken, en hoe de app is gestart.',
  },
  'ask-about-new-account': {
    say: 'Heb je kortgeleden een nieuw account gekregen, of zijn we met accounts verhuisd? Ik zoek het ook op.',
    listen: 'Wanneer dat was, en of het bureaublad hetzelfde bleef. Is er niets veranderd, stop dan hier.',
  },
  'remove-token-files': {
    say: 'Ik ruim oude aanmeldbestanden op. Je documenten blijven staan. Je apps vragen straks om je aan te melden.',
    listen: 'Dat het account echt verhuisd of opnieuw gemaakt is, en dat de beller het wachtwoord weet.',
  },
  'sign-in-with-work-account': {
    say: 'Je gebruikt een account dat alleen op deze pc bestaat. Sla je werk op en meld je af. Kies **Andere gebruiker** en meld je aan met je werkaccount.',
    listen: 'Bereid de beller voor: het bureaublad ziet er nieuw uit. De bestanden staan nog onder het oude account.',
  },
  'check-local-administrator': {
    say: 'Voordat we iets veranderen, kijkt een beheerder of we altijd nog in je pc kunnen komen.',
    listen: 'Of er belangrijke bestanden zijn die alleen op deze pc staan.',
  },
  'unjoin-device': {
    say: 'Misschien koppelt een beheerder deze pc even los. Dat doen we pas als we zeker weten dat we er weer in kunnen.',
    listen: 'Een lokale beheerder die werkt en de BitLocker-sleutel. Ontbreekt er één: stop.',
  },
  'remove-broker-files': {
    say: 'Een beheerder ruimt oude aanmeldbestanden van je op. Je eigen documenten blijven staan.',
    listen: 'Dat de pc al is losgekoppeld; anders is dit niet het moment.',
  },
  'join-device-again': {
    say: 'Een beheerder koppelt de pc opnieuw. Daarna meld je je aan met je werkaccount en stel je je pincode opnieuw in.',
    listen: 'Dat de beller het wachtwoord weet: de pincode kan weg zijn.',
  },
  'ask-for-supported-desktop': {
    say: 'Dit bureaublad wordt door meer mensen gebruikt, en daar gaan instellingen misschien niet mee. Ik kijk of we een ander voor je hebben.',
    listen: 'Waarvoor dit bureaublad nodig is.',
  },
  'read-policy-key': {
    say: 'Ik kijk welke regels deze pc gekregen heeft. Ik geef je één opdracht. Die verandert niets op je pc.',
    listen: 'De waarden, of `[none]` waar niets is ingesteld.',
  },
  'allow-sync-hosts': {
    say: 'Misschien houdt ons netwerk de synchronisatie tegen. Een beheerder kijkt ernaar. Je hoeft niet te wachten.',
    listen: 'Op welk netwerk het wel werkt, en op welk niet.',
  },
  'change-policy': {
    say: 'Een regel van onze organisatie zet dit uit. Een beheerder kijkt of dat de bedoeling is. Je hoeft niet te wachten.',
    listen: 'Of collega’s het ook hebben.',
  },
  'keep-one-policy': {
    say: 'Twee regels spreken elkaar tegen. Een beheerder houdt er één over en vraagt je daarna om opnieuw op te starten.',
    listen: 'Wanneer opnieuw opstarten uitkomt.',
  },
  'move-to-backup-policy': {
    say: 'We vernieuwen hoe dit beheerd wordt. Een beheerder pakt het op. Je hoeft niet te wachten.',
    listen: 'Niets van de beller: noteer dat de organisatie nog het oude beheer gebruikt.',
  },
  'ask-roaming-offered': {
    say: 'Ik zoek op of we dit wel aanbieden: instellingen die meegaan. Zo niet, dan is er met je pc niets mis.',
    listen: 'Niets van de beller: het antwoord staat in je eigen kennisbank of komt van IT.',
  },
  'check-backup-policy': {
    say: 'Een beheerder kijkt of de synchronisatie voor je pc aanstaat. Je hoeft niet te wachten.',
    listen: 'De naam van de pc, en sinds wanneer hij in gebruik is.',
  },
  'check-assignment': {
    say: 'Een beheerder kijkt of jij en deze pc in de groep zitten waarvoor het aanstaat. Je hoeft niet te wachten.',
    listen: 'Of het bij een collega ernaast wel werkt.',
  },
  'assign-licence': {
    say: 'Een beheerder kijkt of je de licentie hebt die nodig is. Je hoeft niet te wachten.',
    listen: 'Of de beller nieuw is, of kortgeleden van functie veranderd.',
  },
  'restart-and-sign-in': {
    say: 'Sla je werk op en start je pc opnieuw op. Ik wacht. Meld je daarna aan met je werkaccount.',
    listen: '“Ik zie mijn bureaublad weer.” Wacht 5 minuten en kijk dan naar de instelling.',
  },
  'restart-after-change': {
    say: 'Het is voor je aangepast. Nog één keer opnieuw opstarten, dan kijken we weer. Sla eerst je werk op.',
    listen: '“Ik zie mijn bureaublad weer.” Wacht 5 minuten en kijk dan naar de instelling.',
  },
  'follow-kb3193791': {
    say: 'Een beheerder leest hier eerst een artikel van Microsoft over. Je hoeft niet te wachten.',
    listen: 'Niets van de beller.',
  },
  'switch-sync-on': {
    say: 'Open Instellingen, Accounts, Windows Back-up, en dan het onthouden van je voorkeuren. Staat het aan? En op de andere pc?',
    listen: 'Aan, uit of grijs. Grijs kan de beller niet veranderen: noteer of er een tekst bij staat.',
  },
  'open-windows-backup-page': {
    say: 'Die pagina heet nu anders. Open Instellingen, Accounts, Windows Back-up.',
    listen: 'Of de beller daar iets ziet over het onthouden van voorkeuren, en of het aanstaat.',
  },
  'compare-backup-and-roaming': {
    say: 'Twee dingen lijken hier op elkaar: instellingen die binnen minuten meegaan, en een back-up voor een nieuwe pc. Welke mis je?',
    listen: 'Instellingen, of apps en indeling. Het tweede is back-up.',
  },
  'report-roaming-profile': {
    say: 'Die melding gaat over iets anders: je gebruikersprofiel. Lees me de precieze woorden voor, en hoe laat het was.',
    listen: 'De precieze woorden en de tijd, voor het team dat de profielen beheert.',
  },
  'set-by-hand': {
    say: 'Windows neemt dit niet mee tussen twee pc’s. Stel het één keer in op de pc waar het ontbreekt, dan blijft het zo.',
    listen: 'Of er nog iets anders ontbreekt.',
  },
  'turn-on-own-sync': {
    say: 'Windows neemt dit niet mee. Het heeft een eigen schakelaar. Vertel me wat je mist, dan zeg ik waar die zit.',
    listen: 'Wat er precies ontbreekt, en of ze daar op beide pc’s met hetzelfde account zijn aangemeld.',
  },
  'set-up-new-pc': {
    say: 'We zorgen eerst dat je kunt werken: OneDrive voor je bestanden, Edge voor je favorieten, en daarna wat je zelf instelt.',
    listen: 'Wat ze vandaag nodig hebben. Of Windows toestemming vroeg voor een app.',
  },
  'back-up-other-pc': {
    say: 'Heb je je oude pc nog? Laat hem zoals hij is, en stel hem nog niet opnieuw in.',
    listen: 'Of hij er nog is, en wat de app **Windows Back-up (Windows Backup)** daar zegt.',
  },
  'ask-restore-offered': {
    say: 'Ik zoek op of wij terugzetten aanbieden. Kwam er bij het instellen een pagina die vroeg of je je instellingen wilde terugzetten?',
    listen: 'Of de pagina kwam, en wat ze kozen.',
  },
  'check-restore-settings': {
    say: 'Een beheerder kijkt waarom die pagina niet kwam. Dat helpt bij de volgende nieuwe pc. Je hoeft niet te wachten.',
    listen: 'Hoe de pc is ingesteld, en door wie.',
  },
  'turn-on-edge-sync': {
    say: 'Je browser heeft een eigen synchronisatie. Open Edge, meld je aan met je werkaccount en zet die aan, op beide pc’s.',
    listen: 'Of de schakelaar er is. Zo niet, dan beheert IT dat.',
  },
  'install-kb3172985': {
    say: 'Deze pc heeft een update nodig. Een beheerder plant die met je. Een nieuwere Windows is nog beter.',
    listen: 'Wanneer de beller de pc een uur kan missen.',
  },
  'install-kb3176934': {
    say: 'Deze pc heeft een update nodig. Een beheerder plant die met je. Een nieuwere Windows is nog beter.',
    listen: 'Wanneer de beller de pc een uur kan missen.',
  },
  'install-kb3140743': {
    say: 'Deze pc heeft een update nodig. Een beheerder plant die met je. Een nieuwere Windows is nog beter.',
    listen: 'Wanneer de beller de pc een uur kan missen.',
  },
  'try-country-or-region': {
    say: 'Zoek in Instellingen naar regio en lees me voor wat er bij land of regio staat. Verander het. Vergrendel en ontgrendel dan de pc.',
    listen: 'Binnen 5 minuten moet de andere pc het ook laten zien. Dan werkt de synchronisatie.',
  },
  'check-other-pc': {
    say: 'De fout kan op de pc zitten die je instellingen wel heeft. Kun je daarheen gaan en daar hetzelfde doen?',
    listen: 'Of de beller nu bij die pc kan. Spreek anders een moment af.',
  },
  'tell-help-desk': {
    say: 'Ik zet je code en het verslag in een ticket, dan hoef je het niet nog eens te vertellen. Wanneer ben je bereikbaar?',
    listen: 'Wat de beller verwachtte, wat er gebeurde, en wanneer.',
  },
} satisfies CallTexts;
