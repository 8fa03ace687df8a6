import type { CodeTexts } from '../types';

const contactSupport = 'Microsoft’s page only says to contact support.';
const signOutIn = 'Sign out of Windows and sign in again.';
const joinAgain = 'Microsoft’s page advises to join the PC again. Find the cause first: the right command depends on how the PC is joined.';
const noRemedy = 'No remedy is published; Microsoft’s page leaves it to support.';
const asTheDevice =
  'The PC itself must reach the address, as the account SYSTEM. A proxy has to let the computer account through without asking.';
const cleanProxy = 'A proxy must not change the answers.';
const federation = 'Check the organisation’s own sign-in server, and the server code in the log of that sign-in.';
const tryAgain = 'Try again, perhaps on another network.';
const address = 'Event 1022 in the hidden log `AAD/Analytic` shows the address; on Windows 11, event 1250 does as well.';
const urlInLog = `Event 1084 shows the error. ${address} ${asTheDevice}`;
const registerAgain =
  'See `DeviceAuthStatus` in the output. If the device is disabled, an administrator enables it; if it is gone, it must be joined again.';
const signInLog = 'An administrator looks in the sign-in log which policy it was.';
const passThrough = 'An administrator checks the agents of pass-through authentication.';
const seamless =
  'An administrator checks seamless single sign-on. We think that it does not, on its own, keep you from getting a sign-in token.';
const readServer = 'Read the server’s code and message next to it.';
const passing = 'Wait and try again; change nothing.';
const emptyProvider = 'A part of the federation provider’s configuration is empty, often because the configuration file is old.';
const checkFile = 'An administrator checks that file.';

/** The reference of codes and events: for the help desk and administrators, and for whoever saw a number on the screen. */
export const codes = {
  title: 'What each code and event means',
  lede: 'The error codes of `dsregcmd /status` and of the event log that can have to do with settings sync. Codes and names are English on every Windows.',
  notation: {
    heading: 'One code, several spellings',
    paragraphs: [
      'Windows writes the same code in several ways: `0x801C001D`, `801c001d` and `-2145648611` are the same. We write it with `0x` and small letters.',
      'A code tells where something went wrong, not always why. It counts together with the rest: **Find the cause** does that for you.',
    ],
  },
  label: {
    todo: (text) => `**What to do:** ${text}`,
    otherwise: (code) => `Also written \`${code}\``,
    oldName: (name) => `Withdrawn name: \`${name}\``,
    seenWith: (list) => `Known with ${list}`,
    causes: 'Points to',
  },
  phases: {
    discover: 'Phase `discover`: finding the service',
    auth: 'Phase `auth`: signing in to it',
    join: 'Phase `join`: registering the PC',
    pin: 'Setting up a Hello PIN',
  },
  evidence: {
    documented: 'In Microsoft’s documentation',
    formerly: 'In a Microsoft article that has changed since',
    captured: 'Seen in outputs that people posted; no document explains it',
    manifest: 'From the event lists built into Windows',
    thirdParty: 'Told by others, not by Microsoft',
    withdrawn: 'From a list that Microsoft withdrew as inaccurate, so a hint and no proof',
  },
  groups: {
    join: {
      heading: 'Joining the PC',
      about:
        'In `Client ErrorCode`, in the tests of `Diagnostic Data`, and in the events 304, 305 and 309. `dsregcmd` shows them while a domain PC is not joined yet.',
    },
    messages: {
      heading: 'Messages of a join without a code',
      about: 'A failed test of `Diagnostic Data`, or the text after `Server Message`.',
    },
    prt: {
      heading: 'Getting a sign-in token',
      about: 'In `Attempt Status`, below `AzureAdPrt`. An attempt that is older than `AzureAdPrtUpdateTime` no longer matters.',
    },
    network: {
      heading: 'Network errors',
      about:
        'Numbers from WinHTTP, the part of Windows that fetches from the network. They appear on their own, or as the last digits of a longer code.',
    },
    aadsts: {
      heading: 'Sign-in errors (AADSTS)',
      about:
        'Codes from Microsoft Entra, in `Server Error Description` and in the events 1081, 1097 and 1098. Microsoft says that codes and texts can change.',
    },
    broker: {
      heading: 'Token broker',
      about:
        'The part of Windows that fetches tokens for apps. Its codes begin with `0xcaa` and are mostly in the events 1097 and 1098. Healthy PCs log them too.',
    },
    sync: {
      heading: 'Settings sync itself',
      about: 'In the Windows 10 SettingSync logs, often without `0x`. Windows 11 does not have these logs.',
    },
    hello: {
      heading: 'Setting up a Windows Hello PIN',
      about:
        'Shown while a PIN is set up. They say little about sync, but you may need the PIN to sign in. The page was read in a text of 2018.',
    },
  },
  codes: {
    '0x801c001d': {
      means:
        'The settings for joining (the service connection point in Active Directory) are missing, unreadable or wrong. In the phase `join`, together with event 220, the computer’s own object could not be read. One third-party text calls the code `DSREG_E_DISCOVERY_FAILED`.',
      todo: 'An administrator creates or repairs the service connection point with Microsoft Entra Connect and checks who may read it. With event 220 and `1312` or `1317`: check the replication of Active Directory, or wait for it.',
    },
    '0x80070002': {
      means: '“File not found”. Seen in `AD Configuration Test`, where it is another form of the missing service connection point.',
      todo: 'As for `0x801c001d`.',
    },
    '0x801c0021': {
      means: 'A general code: the PC could not fetch the data about the registration service.',
      todo: 'Read the second code in `DRS Discovery Test`, or look at event 201.',
    },
    '0x801c001f': {
      means: 'Looking for the registration service took too long.',
      todo: `The address is \`enterpriseregistration.windows.net\`. ${asTheDevice}`,
    },
    '0x801c003d': {
      means:
        'The PC could not find out how the organisation signs in: in the cloud or with a server of its own. Since Windows 10 version 1809.',
      todo: `Read the code next to it. The address is \`login.microsoftonline.com\`. ${asTheDevice}`,
    },
    '0x801c003a': {
      means: 'The service connection point contains a wrong tenant ID, or the tenant has no active subscription.',
      todo: 'An administrator corrects the service connection point and checks the subscriptions.',
    },
    '0x801c0025': { means: 'The service was busy (HTTP 503).', todo: 'Nothing: a later attempt will work.' },
    '0x801c000c': {
      means: 'Finding the service failed. Microsoft lists it without a remedy.',
      todo: 'Check the network first, then contact support.',
    },
    '0x8007000d': {
      means: 'The answer was not what the PC expected, typically a web page of a proxy.',
      todo: `Let these addresses through without inspection and without sign-in. ${asTheDevice}`,
    },
    '0x80072ee7': {
      means: 'A name could not be resolved: DNS or the proxy. It occurs outside joining as well.',
      todo: 'Check DNS and the automatic proxy settings.',
    },
    '0x80072ee2': { means: 'The network did not answer in time.', todo: asTheDevice },
    '0x80072efd': { means: 'No connection could be made.', todo: 'Check the firewall and the proxy.' },
    '0x80072efe': { means: 'The connection broke off.', todo: tryAgain },
    '0x80072f8f': {
      means:
        'The answer could not be decoded, says the article on joining. In WinHTTP the same number means a problem with the secure connection.',
      todo: `${cleanProxy} We would also check the clock of the PC and whether secure traffic is inspected.`,
    },
    '0x801c03f2': {
      means:
        'The service answered `DirectoryError`. If its message says that the device object is not found, this is expected: Microsoft Entra Connect has not synced the computer yet.',
      todo: 'Wait for the sync, or let an administrator start it. The next attempt then succeeds. If it lasts, we would check whether the computer’s OU is synced.',
    },
    '0x801c03f3': {
      means:
        'In public outputs it appears with `error_missing_device` and the message that the device object is not found: the same situation as `0x801c03f2`.',
      todo: 'On a new PC, wait for the sync. With `Server Operation : DeviceRenew` the earlier registration of this PC is gone, and waiting does not help.',
    },
    '0x801c0095': {
      means: 'The Kerberos ticket lacks what Microsoft Entra needs to join the PC.',
      todo: 'An administrator runs `EnableKerbHaadj.exe` on every domain controller with Windows Server 2025 and restarts it.',
    },
    '0x80090311': {
      means: 'No domain controller that can issue the ticket for joining was reached.',
      todo: 'An administrator checks that a domain controller with Windows Server 2025 answers, and its KDC service.',
    },
    '0x80090303': {
      means: 'The domain does not know the service for which the PC asked a Kerberos ticket.',
      todo: 'Microsoft names no remedy. In one report the Kerberos server object was missing, and creating it helped.',
    },
    '0x8009030c': {
      means: 'The domain refused the Kerberos ticket for joining, because the service has no Kerberos keys.',
      todo: 'An administrator adds the tag `KerberosPolicy:ExchangeForJwt` to the service principal of device registration.',
    },
    '0x80041326': {
      means: 'The scheduled task is disabled. In a log of joining, that is `Automatic-Device-Join`.',
      todo: 'An administrator enables the task and starts it.',
    },
    '0x801c0002': {
      means: 'The service answered `AuthenticationError`. The page on the PIN says: the server could not authenticate the user.',
      todo: readServer,
    },
    '0x801c0006': {
      means:
        'The page on the PIN calls it an unhandled error in the server. The article on joining repeats the text of another code here, probably by mistake.',
      todo: `${readServer} Try again; if it stays, give support the \`Request Id\`.`,
    },
    '0x80090016': {
      means:
        'The key is missing: the security chip (TPM) was cleared, or the image was made from a PC that was already joined or registered.',
      todo: 'Build the image from a PC that is not joined. On a single PC, remove the work accounts and add them again. Never clear the chip to see whether it helps.',
    },
    '0x80290407': {
      means: 'A general error of the security chip (TPM).',
      todo: 'Since Windows 10 version 1809 the PC then joins without the chip. Update an older Windows. Do not clear the chip or switch it off: that can lock people out.',
    },
    '0x80280036': {
      means: 'The security chip (TPM) runs in FIPS mode. For a TPM 2.0 that is supported, for a TPM 1.2 it is not.',
      todo: 'Since Windows 10 version 1903 a TPM 1.2 is not used at all. Update an older Windows.',
    },
    '0x80090031': {
      means: 'The security chip (TPM) is locked for a while.',
      todo: 'Wait until the lock is over, and restart. The page on the PIN also speaks of a reset of the chip. We leave that out: it can destroy keys.',
    },
    '0x801c0003': {
      means: 'You are not allowed to join or enrol this PC.',
      todo: 'An administrator changes the device settings or your permissions.',
    },
    '0x801c000e': {
      means: 'You have reached the number of devices that you may have.',
      todo: 'Remove devices that you no longer use, or ask an administrator to raise the number.',
    },
    '0x801c000f': { means: 'The PC must be restarted first.', todo: 'Save your work and restart.' },
    '0x801c0083': {
      means: 'On a virtual machine in Azure: a device with this name exists already.',
      todo: 'An administrator removes the old device.',
    },
    '0x801c0044': {
      means: 'On a virtual machine in Azure: it was not joined in the secure way.',
      todo: 'An administrator creates the machine again.',
    },

    '0xc000006d': {
      means:
        'The service could not be reached, or answered with HTTP 400. Both Microsoft Entra and the organisation’s own sign-in server can be meant.',
      todo: `${asTheDevice} Then look at \`Server Error Code\`, and at event 1081 (Microsoft Entra) or 1088 (own server).`,
    },
    '0xc000006a': {
      means:
        'The Windows code for a wrong password. Microsoft lists it together with `0xc000006d`, so it is certain only together with `AADSTS50126`. With that code, on a hybrid PC shortly after a change of password: the new password has not been synced to the cloud yet.',
      todo: 'Use the right password, or wait for the sync. Otherwise as for `0xc000006d`.',
    },
    '0xc00000d0': {
      means:
        'The server answered with HTTP 400. Its own code says why. With `AADSTS90002` the domain in the user name is not verified, typically `.local`.',
      todo: 'Act on the server’s code. An administrator corrects the domain in the user name.',
    },
    '0xc000023c': {
      means:
        'The network cannot be reached, or the server answered with an HTTP error. Microsoft’s two articles name different HTTP errors. Often written as `0xd000023c`.',
      todo: urlInLog,
    },
    '0xc00000be': { means: 'A network error on the way to the server.', todo: 'As for `0xc000023c`.' },
    '0xc00000c4': { means: 'An unexpected network error.', todo: 'As for `0xc000023c`.' },
    '0xc000005f': {
      means:
        'As `Attempt Status`: Microsoft Entra does not know the domain in the user name. In event 1104, together with event 1098 with `0xcaa5001c`: owner or permissions of a registry key are wrong.',
      todo: 'As `Attempt Status`: an administrator looks whether the domain is verified, and adds it or changes the user name. In event 1104: see the cause below.',
    },
    '0xc004844c': {
      means:
        'The user name does not have the form of an internet address. It is what you typed or, on a hybrid PC, what the domain controller returned.',
      todo: 'Look at `whoami /upn`. An administrator corrects the user name.',
    },
    '0xc0048442': { means: 'The id of the user is missing in the token that came back.', todo: cleanProxy },
    '0xc00484c1': { means: 'The organisation’s own sign-in server (WS-Trust) gave no token.', todo: 'Check the proxy, and event 1088.' },
    '0x800484c1': { means: 'The same error as `0xc00484c1`, written differently.', todo: 'Check the proxy, and event 1088.' },
    '0xc004848b': {
      means: 'The description of the organisation’s sign-in server (MEX) names no address for passwords.',
      todo: 'Check the proxy. An administrator corrects the description.',
    },
    '0xc004848c': {
      means:
        'The description of the organisation’s sign-in server (MEX) names no address for certificates. With a smart card: the endpoint `certificatemixed` is off, we think.',
      todo: 'Check the proxy. An administrator corrects the description.',
    },
    '0xc00cee4f': {
      means:
        'The answer of the organisation’s sign-in server contains something that is not allowed there (a DTD). We think that a proxy’s web page can look the same.',
      todo: `An administrator corrects the sign-in server. ${address}`,
    },
    '0xc000000d': {
      means: 'An invalid parameter. Seen in `dsregcmd /debug` around the check of the default account, mostly as `0xd000000d`.',
      todo: 'Run the command again as yourself, not as administrator.',
    },
    '0x80070520': {
      means:
        'There is no such sign-in session (Windows error 1312, also written as `2147943712`). After `WamDefaultSet : ERROR` it is not a problem on its own. In event 1098: an app was started as somebody else, or files of an earlier account are in the way.',
      todo: 'First see how the command or the app was started: as yourself, on the PC, not as administrator.',
    },
    '0xc0000022': {
      means:
        'Access denied. Seen on virtual machines while somebody without a work account was looked up, such as a local administrator. Then it is not a problem.',
    },
    '0xc00485d3': {
      means:
        'Seen in lines about looking up a name (`sidtoname`). Mostly Windows looks up an account of this PC, which Microsoft Entra does not know: background noise, also on healthy PCs.',
      todo: 'Nothing, unless the account of this person was deleted and created again.',
    },
    '0xc0020017': {
      means:
        'A Windows service could not be reached (the RPC server). Seen as `0xd0020017` after `ERROR`, on PCs that are not joined or were asked remotely. On its own it is not a problem.',
    },

    '12002': { means: 'The network did not answer in time.', todo: urlInLog },
    '12007': { means: 'A name could not be resolved: DNS or the proxy.', todo: urlInLog },
    '12029': { means: 'No connection could be made, often because of a firewall.', todo: urlInLog },
    '12030': { means: 'The connection broke off, often because of a device between the PC and the server.', todo: urlInLog },
    '12044': {
      means: 'The server asked for a certificate of the PC. We think that something inspects secure traffic that must not be inspected.',
      todo: 'An administrator excludes the addresses of device authentication from the inspection.',
    },
    '12175': { means: 'The secure connection failed. Often it is the clock of the PC, or inspection of secure traffic, we think.' },

    AADSTS50005: { means: 'Conditional Access does not support this kind of device.', todo: signInLog },
    AADSTS50008: {
      means: 'Microsoft Entra did not accept the token of the organisation’s own sign-in server: something is missing in it.',
      todo: federation,
    },
    AADSTS50033: { means: 'A temporary problem with the service.', todo: passing },
    AADSTS50034: { means: 'The organisation does not know this user.', todo: 'Check the user name, and whether the account is synced.' },
    AADSTS50053: {
      means:
        'Two things have this code. The account is locked after too many wrong passwords. Or the sign-in came from an address that Microsoft does not trust; then even the right password is refused.',
      todo: 'The sign-in log shows which it was. A lock ends on its own, or at once with a new password; there is no unlock button. For an address: try another network.',
    },
    AADSTS50055: { means: 'The password has expired.', todo: 'Change it, sign out of Windows and sign in again.' },
    AADSTS50056: {
      means: 'The directory has no valid password for this user.',
      todo: 'Reset the password, or let an administrator check the sync of passwords.',
    },
    AADSTS50057: { means: 'The account is disabled.', todo: 'An administrator enables it.' },
    AADSTS50058: { means: 'A silent sign-in was tried, but nobody was signed in.', todo: 'Sign in.' },
    AADSTS50059: { means: 'The user name does not tell to which organisation it belongs.', todo: 'Check the ending of the user name.' },
    AADSTS50064: { means: 'The user name or the password was not accepted.', todo: 'Check both.' },
    AADSTS50072: {
      means: 'You must set up an extra check (MFA) before you can go on.',
      todo: 'Register, then sign in with Windows Hello.',
    },
    AADSTS50074: {
      means: 'An extra check (MFA) was required and not completed. Sync itself never asks for it.',
      todo: 'Give it in another work app.',
    },
    AADSTS50076: {
      means: 'An extra check (MFA) is needed, because of a policy or because you are somewhere else than usual.',
      todo: 'Sign in with Windows Hello, or give the proof in another work app.',
    },
    AADSTS50078: { means: 'An earlier extra check (MFA) has expired by policy.', todo: 'Complete it again in another work app.' },
    AADSTS50079: { means: 'You must set up an extra check (MFA).', todo: 'Register.' },
    AADSTS50087: { means: 'A temporary problem with the service.', todo: passing },
    AADSTS50089: { means: 'The sign-in took too long and expired.', todo: 'Sign in again.' },
    AADSTS50097: {
      means: 'The PC has to prove its identity. This is a normal step of a sign-in, not a problem: the PC answers it.',
      todo: 'Nothing, if `DeviceAuthStatus` is `SUCCESS`.',
    },
    AADSTS50107: { means: 'Microsoft Entra has no settings for the organisation’s own sign-in server (realm).', todo: federation },
    AADSTS50126: {
      means: 'The user name or the password is wrong.',
      todo: 'Check both. After a change of password, the sync to the cloud may not be ready.',
    },
    AADSTS50128: { means: 'The domain in the user name is not valid.', todo: 'Check the ending of the user name.' },
    AADSTS50129: {
      means: 'The PC was not registered when it was asked. It can be a normal step of a sign-in, and proves nothing on its own.',
      todo: 'See `AzureAdJoined` and `WorkplaceJoined` in the output.',
    },
    AADSTS50131: { means: 'Conditional Access refused: the state of the PC, suspicious activity, or another rule.', todo: signInLog },
    AADSTS50132: { means: 'The earlier sign-in no longer counts: the password has expired or was changed.', todo: signOutIn },
    AADSTS50133: { means: 'The earlier sign-in was taken back: the password has expired or was changed.', todo: signOutIn },
    AADSTS50135: { means: 'The password must be changed, because the account is at risk.', todo: 'Change it.' },
    AADSTS50144: { means: 'The password in Active Directory has expired.', todo: 'Change it.' },
    AADSTS50155: {
      means: 'The PC could not prove its identity for this user. Microsoft’s first guess is a device that was disabled or deleted.',
      todo: registerAgain,
    },
    AADSTS50158: { means: 'A check outside Microsoft Entra was not passed.', todo: 'Complete that check.' },
    AADSTS50173: { means: 'The token was taken back, so a new sign-in is needed.', todo: signOutIn },
    AADSTS50187: {
      means: 'The service failed to check the PC’s identity. That is a problem with the service, not with the PC.',
      todo: 'Try again later. See `DeviceAuthStatus` in the output.',
    },
    AADSTS50196: {
      means: 'The program asks for the same thing again and again.',
      todo: 'We would clear what the token broker keeps; that is a task for IT.',
    },
    AADSTS50197: { means: 'The user could not be found. The name of the code speaks of identities in conflict.', todo: 'Sign in again.' },
    AADSTS51004: { means: 'The organisation does not know this user.', todo: 'Check the user name, and whether the account is synced.' },
    AADSTS53000: {
      means: 'Conditional Access wants a PC that complies with the organisation’s rules.',
      todo: 'Enrol the PC or make it comply; ask IT.',
    },
    AADSTS53001: { means: 'Conditional Access wants a PC that is joined to the domain.', todo: 'Ask IT to join it.' },
    AADSTS53002: { means: 'Conditional Access does not allow this app.', todo: 'Ask IT.' },
    AADSTS53003: { means: 'Conditional Access blocked the sign-in.', todo: signInLog },
    AADSTS53004: {
      means: 'You must finish setting up the extra check (MFA), because of a risk. The PC is not blocked.',
      todo: 'Register for MFA.',
    },
    AADSTS53010: {
      means: 'The extra check (MFA) may only be set up from certain places or PCs.',
      todo: 'Set it up in the office or on a work PC, or ask IT.',
    },
    AADSTS53011: {
      means: 'The account is blocked because of a risk.',
      todo: 'Let whoever is responsible for security look at it in the sign-in log.',
    },
    AADSTS530032: { means: 'A security policy of the organisation blocked the sign-in.', todo: signInLog },
    AADSTS530035: { means: 'The security defaults blocked an old or unsafe way to sign in.', todo: signInLog },
    AADSTS65001: { means: 'Nobody has agreed to what the app asks for.', todo: 'An administrator gives consent.' },
    AADSTS65002: {
      means: 'Two Microsoft apps may not work together in this way.',
      todo: 'An organisation cannot repair this; contact support.',
    },
    AADSTS70008: { means: 'The token has expired, because it was not used for a time.', todo: signOutIn },
    AADSTS700082: {
      means: 'The token was not used for too long. This is the normal end of a token. With a valid sign-in token it is not a problem.',
      todo: signOutIn,
    },
    AADSTS70043: { means: 'A policy about how often people must sign in ended the earlier sign-in.', todo: signOutIn },
    AADSTS700003: {
      means: 'The device was deleted in the organisation. The screen says: “Your organization has deleted this device.”',
      todo: 'An administrator finds out why, and whether the device can be restored. Otherwise the PC must be joined again; the right way depends on how it is joined.',
    },
    AADSTS80001: { means: 'The agent for passwords cannot reach Active Directory.', todo: passThrough },
    AADSTS80002: { means: 'Checking the password took too long.', todo: passThrough },
    AADSTS80005: { means: 'The agent for passwords gave an answer that nobody understood.', todo: passThrough },
    AADSTS80007: { means: 'The agent for passwords could not check the password.', todo: passThrough },
    AADSTS80010: { means: 'The agent for passwords could not decrypt the password.', todo: passThrough },
    AADSTS80012: {
      means: 'You tried to sign in outside the hours that are allowed for you.',
      todo: 'Ask an administrator which hours are allowed.',
    },
    AADSTS80013: {
      means: 'The clocks of the agent for passwords and of Active Directory differ.',
      todo: 'An administrator sets the clocks right.',
    },
    AADSTS80014: { means: 'The agent for passwords answered too late.', todo: passThrough },
    AADSTS81004: { means: 'Seamless single sign-on: the Kerberos ticket did not prove who you are.', todo: seamless },
    AADSTS81005: { means: 'Seamless single sign-on: this way to authenticate is not supported.', todo: seamless },
    AADSTS81006: { means: 'Seamless single sign-on: the request came without its ticket.', todo: seamless },
    AADSTS81007: { means: 'Seamless single sign-on is not switched on for the organisation.', todo: seamless },
    AADSTS81009: { means: 'Seamless single sign-on: the ticket does not have the right form.', todo: seamless },
    AADSTS81010: { means: 'Seamless single sign-on: the ticket is invalid or has expired.', todo: seamless },
    AADSTS81011: { means: 'Seamless single sign-on: the user in the ticket could not be found.', todo: seamless },
    AADSTS81012: { means: 'Seamless single sign-on: another user is signed in to the PC than the one who signs in now.', todo: seamless },
    AADSTS90002: {
      means: 'The organisation (tenant) is not found.',
      todo: 'An administrator checks the domain in the user name, and the service connection point.',
    },
    AADSTS90006: { means: 'A temporary problem with the service.', todo: passing },
    AADSTS90012: { means: 'The service took too long to answer: a temporary problem.', todo: passing },
    AADSTS90024: { means: 'The service was too busy for this request: a temporary problem.', todo: passing },
    AADSTS90033: { means: 'A part of the service was not available: a temporary problem.', todo: passing },
    AADSTS90055: { means: 'There were too many requests from the organisation: a temporary problem.', todo: passing },
    AADSTS90072: {
      means:
        'The account comes from another organisation. Or the link between the account in Active Directory and in the cloud is not right.',
      todo: 'See with which account you sign in. An administrator checks the link (`ImmutableID`).',
    },
    AADSTS90090: { means: 'A temporary problem with the service.', todo: passing },
    AADSTS130004: { means: 'The Windows Hello key is not found.' },
    AADSTS130005: { means: 'The Windows Hello signature is not valid.' },
    AADSTS130006: { means: 'The Windows Hello transport key is not found.' },
    AADSTS130007: { means: 'The device of this Windows Hello key is disabled.', todo: registerAgain },
    AADSTS130008: { means: 'The device of this Windows Hello key is not found.', todo: registerAgain },
    AADSTS135010: {
      means: 'A key is not found. We think that it is a Windows Hello key.',
      todo: 'Sign in with the password to see whether it makes a difference.',
    },
    AADSTS135011: { means: 'The device is disabled in the organisation.', todo: 'An administrator enables it.' },
    AADSTS140000: { means: 'A one-time value of the request (nonce) is not valid.', todo: signOutIn },
    AADSTS140001: { means: 'The key of the sign-in token (session key) is not valid.', todo: signOutIn },
    AADSTS240001: { means: 'This account may not register devices in bulk.', todo: 'An administrator checks the bulk token.' },
    AADSTS293004: {
      means: 'In Remote Desktop: the name of the other PC is not one that Microsoft Entra knows. It has nothing to do with sync.',
      todo: 'Connect with the name that the device has in Microsoft Entra.',
    },
    AADSTS500011: { means: 'The organisation does not know the service that was asked for.', todo: 'Ask an administrator.' },
    AADSTS500021: {
      means: 'This network lets only certain organisations sign in, and yours is not on its list (tenant restrictions).',
      todo: 'Use another network. Whoever manages this network can add your organisation.',
    },
    AADSTS500022: {
      means: 'This network lets only certain organisations sign in, and yours is not on its list (tenant restrictions).',
      todo: 'Use another network. Whoever manages this network can add your organisation.',
    },
    AADSTS500212: {
      means: 'The organisation of the account does not allow access to the other organisation.',
      todo: 'An administrator checks the cross-tenant access settings.',
    },
    AADSTS500213: {
      means: 'The other organisation does not allow access for accounts of this one.',
      todo: 'An administrator checks the cross-tenant access settings.',
    },
    AADSTS5000611: {
      means: 'The PC lacks the Windows updates of July 2021, and may no longer sign in without them.',
      todo: 'Let IT install the Windows updates.',
    },
    AADSTS9002341: {
      means: 'You have not yet allowed apps to use your Windows sign-in. In Europe, Windows asks this once: “Continue to sign in?”',
      todo: 'Open a Microsoft app, sign in and choose **Continue**.',
    },

    '0xcaa10001': { means: 'A window was needed to go on: somebody had to sign in.' },
    '0xcaa1000e': { means: 'An invalid handle.' },
    '0xcaa1002d': {
      means: 'A general failure, in spite of its name. The old list called it `ERROR_OPERATION_PENDING`.',
      todo: 'Look for the code next to it.',
    },
    '0xcaa20001': { means: 'The server answered `unauthorized_client`: this program may not ask.' },
    '0xcaa20002': { means: 'The server answered `invalid_request`.' },
    '0xcaa20003': {
      means:
        'The server answered `invalid_grant`. While a PC joins: Microsoft Entra did not accept the token of the organisation’s sign-in server.',
      todo: federation,
    },
    '0xcaa20004': { means: 'The server answered `access_denied`, often because of Conditional Access.', todo: signInLog },
    '0xcaa20005': { means: 'The server answered `temporarily_unavailable`.', todo: 'Try again later.' },
    '0xcaa20009': { means: 'The server answered `invalid_client`.' },
    '0xcaa2000b': { means: 'The server answered `invalid_resource`.' },
    '0xcaa2000c': {
      means:
        'The server answered `interaction_required`: it wanted to ask something. The AADSTS code with it says what. `AADSTS50076` for `syncservice.windows.net`: an extra check (MFA). `AADSTS9002341`: whether apps may use your Windows sign-in.',
      todo: 'Look for the AADSTS code. Without one, nothing follows from it.',
    },
    '0xcaa20064': { means: 'The server answered with a code that Windows does not know.' },
    '0xcaa30190': { means: 'HTTP 400: the server did not understand the request.' },
    '0xcaa30191': { means: 'HTTP 401: the server wants a sign-in.' },
    '0xcaa30193': { means: 'HTTP 403: the server refuses.' },
    '0xcaa30194': { means: 'HTTP 404: not found.' },
    '0xcaa30197': { means: 'HTTP 407: the proxy wants a sign-in.', todo: 'The proxy has to let the PC through without asking.' },
    '0xcaa301f4': { means: 'HTTP 500: an error in the server.', todo: 'Try again later.' },
    '0xcaa301f7': { means: 'HTTP 503: the server is not available.', todo: 'Try again later.' },
    '0xcaa40001': { means: 'The contents of the cache cannot be used.' },
    '0xcaa50001': { means: 'The part of Windows that reads XML is not registered.' },
    '0xcaa50002': { means: 'A system error.' },
    '0xcaa5001c': {
      means:
        '`Token broker operation failed`: a general code, in no list. KB3196528 explains it by wrong permissions on a registry key, surer with event 1104 and `0xc000005f`. With `2147943712` in the same event it can also be files of an earlier account.',
      todo: 'An administrator checks that key; the page of the cause says how.',
    },
    '0xcaa60002': { means: 'There was not enough memory to read an answer (JSON).' },
    '0xcaa60003': { means: 'A parameter for reading an answer (JSON) is invalid.' },
    '0xcaa60004': { means: 'There was not enough room to read an answer (JSON).' },
    '0xcaa60005': { means: 'Something was not found in an answer (JSON).' },
    '0xcaa60006': { means: 'An internal error while reading an answer (JSON).' },
    '0xcaa60007': { means: 'An answer (JSON) does not have the right form.' },
    '0xcaa60008': { means: 'The ID token does not have the right form.' },
    '0xcaa70003': { means: 'No connection could be made.' },
    '0xcaa70004': { means: 'The server or the proxy was not found.' },
    '0xcaa70007': { means: 'The download failed.' },
    '0xcaa70008': { means: 'A sign-in is needed.' },
    '0xcaa7000a': { means: 'The connection took too long.' },
    '0xcaa7000d': { means: 'A problem of security in the connection.' },
    '0xcaa70010': { means: 'The certificate is not valid.' },
    '0xcaa82ee2': {
      means: 'The network did not answer in time.',
      todo: `The addresses are \`login.microsoftonline.com\` and the organisation’s sign-in server. ${asTheDevice}`,
    },
    '0xcaa82ee7': { means: 'A name could not be resolved: DNS or the proxy.' },
    '0xcaa82efd': {
      means: 'No connection could be made.',
      todo: `The addresses are \`login.microsoftonline.com\` and the organisation’s sign-in server. ${asTheDevice}`,
    },
    '0xcaa82efe': { means: 'The connection broke off.', todo: tryAgain },
    '0xcaa82eff': { means: 'The connection was reset.' },
    '0xcaa82f05': { means: 'The date of the server’s certificate is not right.' },
    '0xcaa82f06': { means: 'The certificate belongs to another name.' },
    '0xcaa82f0c': { means: 'The server asked for a certificate of the PC.' },
    '0xcaa82f0d': { means: 'The certificate comes from an authority that the PC does not know.' },
    '0xcaa82f7d': { means: 'The secure channel failed.' },
    '0xcaa82f87': { means: 'The script with the proxy settings could not be fetched.' },
    '0xcaa82f8f': {
      means: 'The certificate of the server could not be validated.',
      todo: 'Check the clock of the PC, and whether something inspects secure traffic.',
    },
    '0xcaa82f94': { means: 'The proxy could not be found automatically.' },
    '0xcaa90003': { means: 'The refresh token is missing.' },
    '0xcaa90004': {
      means:
        'Renewing a token with the refresh token failed. In event 1097, together with event 1098 and `AADSTS50076`, it means that sync needs an extra check (MFA).',
      todo: 'Sign in with Windows Hello, or give the proof in another work app.',
    },
    '0xcaa90005': { means: 'No token for a user name and password.' },
    '0xcaa90006': { means: 'The server that gives tokens answered with an error.', todo: 'Look for the code inside it.' },
    '0xcaa90013': { means: 'The answer of the organisation’s sign-in server (WS-Trust) could not be read.' },
    '0xcaa90014': { means: 'The organisation’s sign-in server (WS-Trust) reported an error and gave no token.', todo: federation },
    '0xcaa90017': { means: 'The organisation’s sign-in server does not speak WS-Trust.', todo: 'The server must support WS-Trust.' },
    '0xcaa90018': { means: 'How the organisation signs in could not be found out.' },
    '0xcaa90019': { means: 'An answer that was not expected.' },
    '0xcaa9001a': { means: 'The answer about how the organisation signs in names no address.' },
    '0xcaa9001b': { means: 'The answer about how the organisation signs in cannot be read.' },
    '0xcaa9001c': { means: 'The answer about how the organisation signs in names a protocol that does not fit.' },
    '0xcaa9001d': { means: 'The answer about how the organisation signs in names a kind of account that does not fit.' },
    '0xcaa9001e': { means: 'The answer about how the organisation signs in could not be taken apart.' },
    '0xcaa9001f': {
      means: 'A sign-in with the organisation’s own server was tried for a domain that has none.',
      todo: 'Check whether the domain uses such a server.',
    },
    '0xcaa90020': { means: 'The address of the sign-in server’s description is not secure.' },
    '0xcaa90022': { means: 'No address for integrated sign-in was found.' },
    '0xcaa90023': {
      means: 'The description of the organisation’s sign-in server (MEX) names no address for user name and password.',
      todo: 'An administrator switches on the WS-Trust endpoints.',
    },
    '0xcaa9002b': { means: 'Asking for the description of the organisation’s sign-in server (MEX) failed.' },
    '0xcaa9002c': {
      means: 'The organisation’s sign-in server answered with something that is not XML.',
      todo: 'Check its description (MEX) and the proxy.',
    },
    '0xcaa9002f': { means: 'The answer contains nothing about the user.' },
    '0xcaa90032': { means: 'The PC’s answer to the question for its device key is empty.' },
    '0xcaa90056': {
      means:
        'Renewing a token with the sign-in token failed. Seen in event 1097 with `AADSTS9002341`, while the sign-in token was in order.',
      todo: 'Look for the AADSTS code in event 1098.',
    },

    '0x80070259': {
      means:
        'In event 6013 of SettingSync-Azure: apps were side-loaded with MDM on Windows 10 version 1607. What the code says about sync was never published.',
      todo: 'Update to build 14393.82 or later.',
    },
    '0x80070533': {
      means:
        'The account is disabled (Windows error 1331). In event 6065 Microsoft gives two other reasons: expired credentials, or an organisation without Azure RMS.',
      todo: 'Sign in with your current credentials. The second reason is old: its remedy uses tools that are retired.',
    },

    '0x801c0001': { means: 'The answer of the server does not have the right form.', todo: contactSupport },
    '0x801c000b': { means: 'The server sent the PC on to a server that it does not know.', todo: contactSupport },
    '0x801c0010': { means: 'The certificate of the security chip’s identity key (AIK) is not trusted.', todo: signOutIn },
    '0x801c0011': { means: 'The proof of the key (attestation) is not valid.', todo: signOutIn },
    '0x801c0012': { means: 'The request to find the service does not have the right form.', todo: signOutIn },
    '0x801c0013': { means: 'The token contains no tenant ID.', todo: contactSupport },
    '0x801c0014': { means: 'The token contains no user ID.', todo: contactSupport },
    '0x801c0015': { means: 'The PC must be in an Active Directory domain.', todo: 'Ask IT to join it to the domain.' },
    '0x801c0016': { means: emptyProvider, todo: checkFile },
    '0x801c0017': { means: emptyProvider, todo: checkFile },
    '0x801c0018': { means: emptyProvider, todo: checkFile },
    '0x801c0019': { means: emptyProvider, todo: contactSupport },
    '0x801c001a': { means: emptyProvider, todo: contactSupport },
    '0x801c001b': {
      means: 'The device certificate is not found: the PC has lost its identity.',
      todo: 'Microsoft’s page gives no remedy. Registering again is the logical step; the right way depends on how the PC is joined.',
    },
    '0x801c03e9': { means: 'The message of the server is not valid.', todo: signOutIn },
    '0x801c03ea': { means: 'You are not authorised.', todo: 'Sign out and in. An administrator checks your rights and the token.' },
    '0x801c03eb': { means: 'The server answered with a bad HTTP status.', todo: signOutIn },
    '0x801c03ec': { means: 'An unhandled error in the server.', todo: signOutIn },
    '0x801c03ed': {
      means: 'An extra check (MFA) or a token is missing, or the request is not valid.',
      todo: `Sign out and in. If it stays: ${joinAgain}`,
    },
    '0x801c03ee': { means: 'The proof of the key (attestation) failed.', todo: signOutIn },
    '0x801c03ef': { means: 'The certificate of the security chip’s identity key (AIK) has expired.', todo: signOutIn },
    '0x801c03f0': { means: 'No key is registered for the user.', todo: contactSupport },
    '0x801c03f1': { means: 'The token contains no user name (UPN).', todo: contactSupport },
    '0x801c044c': { means: 'There is no window to show the question in.', todo: contactSupport },
    '0x801c044d': {
      means: 'Microsoft’s page lists this code twice: the token contains no device ID, or Windows could not get a token for the user.',
      todo: `Sign out and in, and check the network. ${joinAgain}`,
    },
    '0x801c044e': { means: 'No credentials were entered.', todo: signOutIn },
    '0x8009000f': { means: 'The key exists already.', todo: joinAgain },
    '0x80090011': { means: 'The key is not found.', todo: joinAgain },
    '0x80090005': { means: 'The data is bad.', todo: joinAgain },
    '0x80090029': { means: 'The security chip (TPM) is not set up.', todo: 'An administrator prepares the chip.' },
    '0x80090035': { means: 'A policy wants a security chip (TPM).', todo: 'An administrator relaxes that policy.' },
    '0x80090036': { means: 'You cancelled.', todo: 'Try again.' },
    '0x8009002a': { means: 'There is not enough memory.', todo: 'Close programs and try again.' },
    '0x80090020': { means: 'An internal error.', todo: noRemedy },
    '0x8009002d': { means: 'An internal error.', todo: noRemedy },
    '0x80090027': { means: 'A parameter is not valid.', todo: noRemedy },
    '0x80070057': { means: 'A parameter is not valid.', todo: noRemedy },
    '0x80072f0c': { means: 'The server asked for a certificate of the PC.', todo: noRemedy },
  },
  messages: {
    'no-domain-controller': {
      title: 'No domain controller',
      means: '`AD Connectivity Test` failed before the join began: no domain controller could be reached.',
      todo: 'Connect to the company network or the VPN and try again.',
    },
    'too-many-registrations': {
      title: 'Too many registrations',
      means: 'A `DirectoryError` that speaks of throttling: too many registrations in a short time.',
      todo: 'Wait 300 seconds and try again.',
    },
    'tenant-not-found': {
      title: 'Tenant not found (`AADSTS90002`)',
      means:
        'A `DirectoryError` with this code: the service connection point contains a wrong tenant ID, or the tenant has no active subscription.',
      todo: 'An administrator corrects the service connection point.',
    },
    'computer-not-verified': {
      title: 'The computer could not be verified',
      means:
        'An `AuthenticationError` about the SID of the target computer: its certificate in the cloud differs from the one that was used. Mostly the sync is just not finished.',
      todo: 'Wait for the sync. If it stays, we would suspect that the computer was cloned or created again.',
    },
  },
  families: {
    aadsts: 'A Microsoft Entra sign-in error. Microsoft’s own look-up is at `login.microsoftonline.com/error`.',
    network: 'An error number from WinHTTP or WinINET, the parts of Windows that fetch from the network.',
    registration: 'A code of joining or registering a device. Its names begin with `DSREG`.',
    enrolment: 'A code of enrolling the PC in the device management (MDM, such as Intune). That is not settings sync.',
    win32: 'A Windows error, packed into a longer code. The last four digits are the number of the error.',
    http: 'An HTTP status, packed into a longer code: the last four digits. Microsoft’s server or a proxy on the way answered.',
    security: 'A code of keys and certificates. Its names begin with `NTE`.',
    tpm: 'A code of the security chip (TPM). Its names begin with `TPM`.',
    cloudAp: 'A code of signing in to Windows with an account of the cloud. Its names begin with `AAD_CLOUDAP`.',
    ntstatus: 'A status from the Windows kernel. It is also written with `0xd` at the front; we write `0xc`.',
    brokerCaller: 'A code of the token broker: by the withdrawn list, something is wrong with what the program asked.',
    brokerServer: 'A code of the token broker: by the withdrawn list, the answer of the sign-in server (OAuth).',
    brokerHttp: 'A code of the token broker: by the withdrawn list, the last four digits are an HTTP status.',
    brokerCache: 'A code of the token broker: by the withdrawn list, it is about the cache.',
    brokerSystem: 'A code of the token broker: a system error, according to the withdrawn list.',
    brokerJson: 'A code of the token broker: by the withdrawn list, an answer (JSON) could not be read.',
    brokerInternet: 'A code of the token broker: by the withdrawn list, it is about the connection.',
    brokerNetwork: 'A code of the token broker. The last four digits are an error number of WinHTTP or WinINET.',
    brokerFlow:
      'A code of the token broker: by the withdrawn list, it is about the way to a token, often with the organisation’s own sign-in server.',
    brokerOther: 'A code of the token broker: by the withdrawn list, something else.',
    brokerNoFault: 'Information, a warning or a success of the same part that gives `0xcaa`. It is not a problem.',
  },
  number: (number) => `Its last four digits are ${number} in decimal.`,
  channels: {
    heading: 'Events',
    paragraphs: [
      'For the help desk and administrators: **Event Viewer** can help to find the exact error. It opens with `eventvwr.msc`. The logs are under **Applications and Services Logs > Microsoft > Windows**.',
      'The same number means different things in different logs, so look at the log as well. Debug logs are hidden until you switch on **Show Analytic and Debug Logs**.',
      'Windows 11 does not have the SettingSync logs any more. We read the lists of logs for Windows 10 up to version 21H1, and assume the same for 21H2 and 22H2.',
    ],
    about: {
      aad: 'Signing in, in Windows 10 and 11. The article of 2017 called this log Azure AD.',
      aadAnalytic:
        'More of signing in, in Windows 10 and 11. It logs nothing until you switch on **Show Analytic and Debug Logs** and choose **Enable Log** on it. Windows 11 has the same data in `Operational`, in events 1250 and 1252.',
      registration: 'Joining and registering the PC, in Windows 10 and 11.',
      settingSync: 'Settings sync, in Windows 10 only. Next to it is the log `Microsoft-Windows-SettingSync/Operational`.',
      settingSyncAzure: 'Settings sync with the organisation, in Windows 10 only. It has a log `Debug` and a log `Operational`.',
      settingSyncDesktop: 'In Windows 10 only, from version 1607. We explain none of its events.',
      settingSyncOneDrive: 'In Windows 10 only, from version 1703. We explain none of its events.',
      cloudStore: 'Where Windows 11 logs what the SettingSync logs did; also in Windows 10 from version 1703. It has a log `Debug` too.',
      userSettingsBackup: 'Several logs of the settings backup, in Windows 11 from version 23H2. We explain none of their events.',
    },
  },
  events: {
    'event-1006': 'Getting a sign-in token begins.',
    'event-1007': 'Getting a sign-in token ends. The event holds the final code.',
    'event-1018': 'Goes with another event: the correlation id.',
    'event-1022': 'Goes with another event: the address that was asked.',
    'event-1024': 'Goes with another event: the HTTP status.',
    'event-1025': 'Goes with another event: the HTTP status, the method and the address that was asked.',
    'event-1081': 'The sign-in server’s error and its description, with the AADSTS code.',
    'event-1082': 'A fault of a key.',
    'event-1084': 'The fault of the network, and the address that was asked.',
    'event-1085': 'Signing in failed (1085), or a part of it: which organisation the name belongs to (1086), which keys it has (1087).',
    'event-1088': 'An error of the organisation’s own sign-in server (WS-Trust).',
    'event-1089': '`Device is not domain or cloud domain joined`: the PC was not joined when the token was asked for.',
    'event-1094': 'Renewing the token failed, with its status.',
    'event-1095': '`Refresh token user SIDs don’t match`: the stored token belongs to another account.',
    'event-1096': '`Refresh token is expired`: the stored token is too old.',
    'event-1097':
      'A warning of the token broker. It counts only with its code: `0xcaa90004` is seen with event 1098 when sync needs an extra check (MFA).',
    'event-1098':
      'An error of the token broker, with its code, the AADSTS text and the service that was asked. Healthy PCs log many. `0xcaa5001c` with event 1104: a registry key. `0xcaa2000c` with `AADSTS50076` for `syncservice.windows.net`: sync needs an extra check (MFA).',
    'event-1104':
      '`AAD Cloud AP plugin call … returned error`: which part of signing in failed, and how. `0xc000005f` has two meanings; event 1098 decides.',
    'event-1105': 'A call about the registration of the PC failed, with its code.',
    'event-1142':
      '`Get token user names don’t match`: two names of the account differ. We think that the account was renamed, or that it is another one.',
    'event-1144': 'Goes with another event: the user name that was looked up. On its own it is no fault.',
    'event-1152': 'The device certificate: its key cannot be used (1152), or it is not there at sign-in (1153).',
    'event-1157': 'More diagnostics of signing in.',
    'event-1160': 'Signing in failed, with its status and correlation id.',
    'event-1210': 'The password has expired. The event has the address where it can be changed.',
    'event-1247': 'Windows has noted that this PC should repair its registration. `AadRecoveryEnabled` then says `YES`, we think.',
    'event-1250': 'In Windows 11 only. They hold what `dsregcmd` prints about the attempts to get a token. We think that it reads them.',

    'event-100': 'The steps of a join, each of them a success.',
    'event-110': 'The registration was cleared (110) or written to disk (111).',
    'event-200': 'The steps of a join, each of them a failure: 201 finding the service, 204 the answer to the join.',
    'event-219': 'Windows could not tell whether the computer is in a domain, with the error.',
    'event-220': 'The computer could not be looked up in Active Directory. With `1312` or `1317`: replication, or the sign-in session.',
    'event-221': 'A fault of LDAP (221), of WinHTTP (226, 230, 233) or of a certificate of a server (231).',
    'event-239': 'The registration could not be cleared (239) or written to disk (240).',
    'event-244':
      'The certificate with which a hybrid PC registers: Windows could not sign with it (244), or could not write it to Active Directory (245).',
    'event-257':
      'The task that joins the PC was enabled (257) or disabled (259), or that failed (258, 260). On a PC that is joined already, 259 is no fault, we think.',
    'event-261': 'Renewing the registration failed (261, or 263 where it did not start), or went well (262, 264).',
    'event-300': 'Registering a Windows Hello key.',
    'event-304': 'The join failed in the phase `join`.',
    'event-305': 'The join failed in the phase `auth`: there was no access token.',
    'event-306': 'The join succeeded.',
    'event-307':
      'The registration service could not be found in Active Directory (the service connection point). Together with event 304 it is expected right after a new PC is set up that is not meant to be hybrid joined.',
    'event-308': 'The PC is joined, but the user did not sign in with an account of the cloud.',
    'event-309': 'Finding the registration service failed.',
    'event-324': 'The token broker gave no token.',
    'event-330': 'Two registration services are set up.',
    'event-331': 'The check before the join is done.',
    'event-332': 'Something of the registration is missing; the PC will join again.',
    'event-333': 'This must run as the account SYSTEM.',
    'event-334': 'No domain controller was found.',
    'event-335': 'The PC is joined already.',
    'event-336': 'Proxy and automatic proxy settings (WPAD).',
    'event-344': 'Windows cannot use the device key. The security chip (TPM) may be locked.',
    'event-345': 'Windows cannot use the device key. It was probably removed.',
    'event-354': 'A request to the registration service failed, with its code, the HTTP status and what the service said.',
    'event-358': 'What Windows Hello needs; 360 says that its set-up will not start. It is no fault of sync.',
    'event-369': 'A message of another service, for information.',
    'event-370': 'Ending a registration.',
    'event-388': 'Recovery of the registration.',
    'event-420': 'From Windows 11 24H2: the final code, the address and the name of the service.',

    'event-6065':
      'An error message in general. With `80070533` and a text about a disabled account: expired credentials or, long ago, an organisation without Azure RMS.',
    'event-SettingSync-6013': 'Information with a collection id and a code. In SettingSync-Azure the same number is an error.',
    'event-SettingSync-Azure-6013':
      'An error message. With `80070259`, again and again: apps were side-loaded with MDM on Windows 10 version 1607.',
    'event-5001': 'Calls of the sync service: what was called, for which collection, with which code. They are in the log `Operational`.',
    'event-5002': 'The state of the token for the sync service.',
    'event-6001': 'Messages for debugging. Number 6013 is an event of its own.',
    'event-CloudStore': 'Errors with an `ErrorCode`. No public table says what they mean; look up the code itself.',
  },
  withdrawn: {
    heading: 'Old names of token broker codes',
    paragraphs: [
      'An old Microsoft list gave these names. It was in the documentation of `WebProviderError` from February to July 2020; then Microsoft removed it as inaccurate, and it has not come back.',
      'So a name is a hint, never a reason. A code with a link has an entry of its own.',
    ],
    summary: (count) => `All ${count} names of that list`,
  },
  sources: 'Sources, and when we checked them',
  fromGuide: (id) => `Event ${id} among the codes`,
  lookUp: {
    title: 'Look something up',
    label: 'A word, a message, a code, an event or a field',
    hint: 'In any spelling, for example “wallpaper”, the text of a message, `0x801C001D`, `AADSTS50076`, `event 1098` or `SettingsUrl`.',
    submit: 'Look up',
    titleOf: (what) => `Results for “${what}”`,
    nothingOf: (what) => `Nothing found for “${what}”`,
    found: 'What it means',
    kinds: {
      thing: 'What brings it to another PC',
      symptom: 'Something you see: find the cause',
      message: 'A message: find the cause',
      cause: 'A cause',
      step: 'A step, in the guide of a cause',
      field: 'A field of `dsregcmd /status`',
      event: 'An event',
      code: 'A code',
    },
    related: 'The same error elsewhere',
    relatedIntro: 'These codes contain the same number.',
    events: 'Events',
    family: 'How this code is built',
    familyOnly: 'We have no entry for this code. Its first digits show what kind it is.',
    oldNameOnly: (name) => `An old Microsoft list calls it \`${name}\`. Microsoft withdrew that list as inaccurate: a hint, not proof.`,
    nothing: {
      heading: 'We know nothing under this name',
      paragraphs: [
        'It may be mistyped, or have nothing to do with settings sync. What you typed is still in the box.',
        'Do you miss a setting? Type its name, such as “taskbar”. Do you see a code? It has eight digits behind `0x`, or begins with `AADSTS` or a minus sign. Copy it as a whole.',
        'You can also paste what the PC says, or tell us what you see. Then we look for the cause.',
      ],
    },
  },
} satisfies CodeTexts;
