import type { FieldTexts } from '../types';

// The command’s output is English on every Windows, so names and values are never translated.

const proxy = {
  'Auto Detect Settings': { means: 'Whether Windows looks for a proxy automatically.', values: { YES: 'It does.', NO: 'It does not.' } },
  'Auto-Configuration URL': { means: 'The address of a script that chooses the proxy.' },
  'Proxy Server List': { means: 'The proxy servers.' },
  'Proxy Bypass List': { means: 'The addresses that are reached without the proxy.' },
} as const;

const keyProvider = {
  'Microsoft Platform Crypto Provider': 'In the chip.',
  'Microsoft Software Key Storage Provider': 'In software. This is not a problem.',
} as const;

const mdm = {
  empty: 'No management was set up, or you were not in its scope when the PC was joined.',
  filled: 'This does not prove that the PC is managed.',
} as const;

const settingsUrl = {
  filled: 'Windows knows where your settings are kept.',
  empty: 'If you expect sync: it was switched on after your last sign-in, you are not in the group, or the certificate is bad.',
} as const;

const settingsUrlDoubt =
  'Every source for this is older than July 2026, when the management of sync moved. Whether a PC under the new backup policy shows an address is not documented.';

const attempt = 'Printed only if the newest attempt failed after the last good renewal. On a shared PC it may concern somebody else.';

const ticket = { YES: 'There is one.', NO: 'There is none. This is not a problem for sync.' } as const;

const ticketNormal = 'Updated Windows 10 shows it too.';

const test = {
  PASS: 'It worked.',
  FAIL: 'It did not work. The codes in brackets tell more.',
  SKIPPED: 'Not tested, often because an earlier test failed.',
} as const;

const updated = { YES: 'Up to date.', 'Managed by MDM': 'The management of devices (MDM) takes care of it.' } as const;

const hello = { YES: 'It is so.', NO: 'It is not so. That matters to Hello only.', UNKNOWN: 'The command could not tell.' } as const;

const adfs = { YES: 'It is so.', NO: 'Normal without such a server.' } as const;

export const fields: FieldTexts = {
  'Device State': {
    about: 'How this PC is tied to your organisation. It is about the PC, not about you.',
    fields: {
      AzureAdJoined: {
        means: 'Whether Microsoft Entra, your organisation’s directory in the cloud, knows this PC as joined.',
        values: {
          YES: 'The PC is joined. With `DomainJoined : YES` it is a hybrid PC.',
          NO: 'Settings cannot follow you on this PC until it is joined.',
        },
      },
      EnterpriseJoined: {
        means: 'Whether the PC is registered with a server of your organisation’s own (AD FS).',
        values: {
          YES: 'Settings sync needs Microsoft Entra. With `AzureAdJoined : NO` this registration is not enough.',
          NO: 'Quite normal.',
        },
        doubt:
          'Microsoft’s page now calls this a join to the domain, which contradicts its own table. We follow its earlier wording. It also says that `YES` here and at `AzureAdJoined` cannot go together: if your output shows both, have IT look at it.',
      },
      DomainJoined: {
        means: 'Whether the PC is a member of your organisation’s domain.',
        values: {
          YES: 'Fine if `AzureAdJoined` is `YES` too. It decides which repair is safe.',
          NO: 'Fine on a PC that is joined only to Microsoft Entra.',
        },
      },
      DomainName: { means: 'The short name of that domain.' },
      'Virtual Desktop': {
        means: 'Whether this is a virtual desktop, and of which kind.',
        values: {
          'NOT SET': 'Nothing here says that this is a virtual desktop.',
          YES: 'Further lines name the provider and the kind. Settings sync does not support desktops that many people share on a server.',
          INVALID: 'Windows found marks of a virtual desktop that are wrong.',
        },
        doubt: 'Microsoft describes this line among the device details. Real outputs have it here.',
      },
      'Device Name': { means: 'The name of this PC.' },
    },
  },
  'Device Details': {
    about: 'What the PC proves its identity with: its ID, its certificate and its key. It is about the PC, not about you.',
    fields: {
      DeviceId: { means: 'The id of this PC in your organisation’s directory. An administrator can look it up there.' },
      Thumbprint: { means: 'What identifies the PC’s certificate: 40 letters and digits.' },
      DeviceCertificateValidity: {
        means: 'From when until when the PC’s certificate counts, in UTC.',
        values: {
          valid: 'Today lies between the two dates.',
          expired: 'The PC can no longer prove its identity.',
          'not-yet-valid': 'Look at the date and time of the PC first: the clock may be wrong.',
        },
        normal: 'Every output we have seen spans ten years.',
      },
      KeyContainerId: { means: 'The place where the PC keeps its private key.' },
      KeyProvider: { means: 'Whether the key is kept in the security chip (TPM) or in software.', values: keyProvider },
      TpmProtected: {
        means: 'Whether the key is kept in the security chip (TPM).',
        values: { YES: 'In the chip. Useful to know if an error speaks of the TPM.', NO: 'In software. This is not a problem for sync.' },
      },
      DeviceAuthStatus: {
        means: 'The PC’s own check in the cloud of whether it is still accepted.',
        values: {
          SUCCESS: 'The PC is accepted.',
          'FAILED. Device is either disabled or deleted':
            'This PC was disabled or removed in Microsoft Entra. An administrator has to look it up there first.',
          FAILED: 'The check failed with the error after it. The PC may just be offline, or a proxy may be in the way.',
        },
        normal: 'The check runs as the system, so it can fail where your own browser works.',
      },
    },
  },
  'Tenant Details': {
    about: 'Your organisation in Microsoft Entra (the tenant) and the addresses of its services.',
    fields: {
      TenantName: { means: 'The name of your organisation.', values: { empty: 'Normal on many hybrid PCs.' } },
      TenantId: { means: 'The id of your organisation. It shows whether the PC was joined to the right one.' },
      Idp: {
        means: 'The service that signs people in, usually `login.windows.net`.',
        normal: 'Missing in one output of 2025 that was otherwise fine.',
      },
      AuthCodeUrl: { means: 'An address of the sign-in service (OAuth), for codes.' },
      AccessTokenUrl: { means: 'An address of the sign-in service (OAuth), for tokens.' },
      MdmUrl: {
        means: 'Where the PC would be managed from (MDM, for example Intune).',
        values: mdm,
        normal: 'The address was stored when the PC was joined, and may be out of date.',
      },
      MdmTouUrl: { means: 'Where the terms of use of that management are.', values: mdm },
      MdmComplianceUrl: { means: 'Where you can see whether the PC meets the rules of your organisation.', values: mdm },
      dmComplianceUrl: { means: 'The same as `MdmComplianceUrl`, misspelled in an example on Microsoft’s page.', values: mdm },
      SettingsUrl: {
        means: 'Where your settings are kept, in coded form. Articles up to 2019 call it `AzureAdSettingsUrl`.',
        values: settingsUrl,
        normal: 'Empty is usual where settings sync was never switched on.',
        doubt: settingsUrlDoubt,
      },
      AzureAdSettingsUrl: {
        means: 'The name that articles from 2017 to 2019 give `SettingsUrl`. Every real output that we have seen shows `SettingsUrl`.',
        values: settingsUrl,
        doubt: settingsUrlDoubt,
      },
      JoinSrvVersion: { means: 'The version of the service that registers PCs.' },
      JoinSrvUrl: { means: 'The address of the service that registers PCs.' },
      JoinSrvId: { means: 'The id of the service that registers PCs.' },
      KeySrvVersion: { means: 'The version of the service for Windows Hello keys.' },
      KeySrvUrl: { means: 'The address of the service for Windows Hello keys.' },
      KeySrvId: { means: 'The id of the service for Windows Hello keys.' },
      WebAuthNSrvVersion: { means: 'The version of the service for security keys (FIDO).' },
      WebAuthNSrvUrl: { means: 'The address of the service for security keys (FIDO).' },
      WebAuthNSrvId: { means: 'The id of the service for security keys (FIDO).' },
      DeviceManagementSrvVer: { means: 'The version of the service for managing devices.' },
      DeviceManagementSrvVersion: { means: 'The same as `DeviceManagementSrvVer`; a tool that repeats the output calls it so.' },
      DeviceManagementSrvUrl: { means: 'The address of the service for managing devices.' },
      DeviceManagementSrvId: { means: 'The id of the service for managing devices.' },
    },
  },
  'User State': {
    about: 'What Windows knows about you here. It is about the person who ran the command, so run it as yourself and not as administrator.',
    fields: {
      NgcSet: {
        means: 'Whether you have set up Windows Hello on this PC, for example a PIN.',
        values: {
          YES: 'Signing in with Hello also counts as an extra check (MFA) for sync.',
          NO: 'Hello is not set up. That is not a problem, unless your organisation requires an extra check (MFA) and you sign in with a password.',
        },
      },
      NgcKeyId: { means: 'The id of your Windows Hello key. Printed only when there is one.' },
      CanReset: {
        means: 'How a forgotten Hello PIN can be reset.',
        values: {
          DestructiveOnly: 'Only in the way that is called destructive.',
          NonDestructiveOnly: 'Only in the other way.',
          DestructiveAndNonDestructive: 'In both ways.',
          Unknown: 'Windows does not know.',
        },
        normal: 'Shown with `NgcSet : YES`.',
      },
      WorkplaceJoined: {
        means: 'Whether a work or school account was added to this PC for you, without joining the PC (registered).',
        values: {
          YES: 'Alone it is not enough: settings follow the account you sign in to Windows with.',
          NO: 'Quite normal on a joined PC.',
        },
        normal:
          '`YES` on a hybrid PC means that an account was added before the join finished. Microsoft says that this can make sign-in unreliable. Since Windows 10 version 1803 it is removed when that person signs in after the join.',
      },
      WorkAccountCount: { means: 'How many such accounts were added.' },
      WamDefaultSet: {
        means: 'Whether Windows has a default account of yours to get tokens with.',
        values: {
          YES: 'There is one. The next lines say which.',
          NO: 'On a joined PC Windows has no account to sync with.',
          ERROR: 'Usually the command ran as administrator, as another user or over a remote session. Never a problem on its own.',
        },
        normal: 'A PC that is not joined also shows `ERROR`, even in an ordinary prompt.',
      },
      WamDefaultAuthority: {
        means: 'Whether that account belongs to an organisation or is personal.',
        values: { organizations: 'A work or school account.', consumers: 'A personal Microsoft account is the default.' },
        normal: 'Printed only when there is a default account.',
      },
      WamDefaultId: {
        means: 'Where that account signs in. It is `https://login.microsoft.com` for both kinds.',
        normal: 'Printed only when there is a default account.',
      },
      WamDefaultGUID: {
        means: 'Which kind of account the default is. The word in brackets at the end tells.',
        values: { '(AzureAd)': 'A work or school account.', '(MicrosoftAccount)': 'A personal Microsoft account.' },
        normal: 'Printed only when there is a default account.',
      },
    },
  },
  'SSO State': {
    about: 'Your sign-in tokens. They belong to the person who ran the command. On a PC that is only registered these lines say nothing.',
    fields: {
      AzureAdPrt: {
        means: 'Whether you have a Microsoft Entra sign-in token (a primary refresh token).',
        values: { YES: 'You have one.', NO: 'On a joined PC nothing syncs without it.' },
      },
      AzureAdPrtUpdateTime: {
        means: 'When the token was last renewed, in UTC. While you work that should happen about every four hours.',
        values: {
          fresh: 'It is being renewed.',
          stale: 'Renewing fails, or the PC was not used. Lock and unlock the PC while online to have it renewed.',
        },
      },
      AzureAdPrtExpiryTime: {
        means: 'Until when the token counts if it is not renewed, in UTC.',
        values: { valid: 'The token still counts.', expired: 'The token has run out.' },
        doubt: 'Microsoft speaks of 90 days. Outputs since 2020 show 14 days. Compare it with the clock only.',
      },
      AzureAdPrtAuthority: {
        means: 'Who issued the token.',
        values: { NO: 'There is no token.', other: 'Your organisation’s address at Microsoft.' },
      },
      AcquirePrtDiagnostics: {
        means: 'The heading of lines about a failed attempt to get a token at sign-in.',
        values: { PRESENT: 'The newest attempt failed. The next lines say how.' },
        normal: attempt,
      },
      RefreshPrtDiagnostics: {
        means: 'The heading of lines about a failed attempt to renew the token in the background.',
        values: { PRESENT: 'The newest attempt failed. The next lines say how.' },
        normal: attempt,
      },
      'Previous Prt Attempt': { means: 'When that attempt failed, in UTC.' },
      'Attempt Status': {
        means: 'The code of what went wrong.',
        doubt: 'Microsoft calls it an HRESULT; what is shown is mostly an NTSTATUS.',
      },
      'User Identity': { means: 'Whose attempt it was. On a shared PC it can be somebody else’s.' },
      'Credential Type': {
        means: 'What the person signed in with.',
        values: { Password: 'A password.', NGC: 'Windows Hello, for example a PIN.' },
      },
      'Correlation ID': { means: 'A number by which an administrator finds this attempt in the sign-in log.' },
      'Endpoint URI': { means: 'The address at which it failed.' },
      'HTTP Method': { means: 'How that address was asked: `POST` or `GET`.' },
      'HTTP Error': {
        means: 'Whether the address could be reached over the network.',
        values: { '0x0': 'No network error.', other: 'The code of a network error, for example a name that was not found.' },
      },
      'HTTP status': { means: 'What the server answered, as a number, for example `400`.' },
      'Server Error Code': { means: 'What the server calls the error, for example `invalid_grant` or `interaction_required`.' },
      'Server Error Description': {
        means: 'What the server says about the error. For Microsoft Entra it begins with a code such as `AADSTS50126`.',
      },
      EnterprisePrt: {
        means: 'Whether you have a token from your organisation’s own server (AD FS).',
        values: { YES: 'You have one. Settings sync does not use it.', NO: 'Normal without such a server.' },
      },
      EnterprisePrtUpdateTime: { means: 'When that token was last renewed, in UTC.' },
      EnterprisePrtExpiryTime: { means: 'Until when that token counts, in UTC.' },
      EnterprisePrtAuthority: { means: 'Who issued that token.', values: { NO: 'No such token exists.' } },
      OnPremTgt: {
        means: 'Whether you have a ticket from the cloud for your organisation’s servers.',
        values: ticket,
        normal: ticketNormal,
      },
      CloudTgt: { means: 'Whether you have a ticket from the cloud for services in the cloud.', values: ticket, normal: ticketNormal },
      KerbTopLevelNames: { means: 'Names that belong to such tickets: endings of addresses, some with a port.', normal: ticketNormal },
    },
  },
  'Work Account 1': {
    about:
      'A work or school account that was added to this PC without joining it. `Work Account 2` and so on have the same lines. They do not describe the PC’s own join.',
    fields: {
      WorkplaceDeviceId: {
        means: 'The id that the PC got with this account.',
        normal: 'In Windows 10 up to about 2018 this and the next lines are under `User State`.',
      },
      WorkplaceThumbprint: { means: 'What identifies the certificate of this registration.' },
      DeviceCertificateValidity: { means: 'From when until when that certificate counts, in UTC.' },
      KeyContainerId: { means: 'The place where the key of this registration is kept.' },
      KeyProvider: { means: 'Whether that key is kept in the security chip (TPM) or in software.', values: keyProvider },
      TpmProtected: { means: 'Whether that key is kept in the security chip (TPM).', values: { YES: 'In the chip.', NO: 'In software.' } },
      WorkplaceIdp: { means: 'The service that signs this account in.' },
      WorkplaceTenantId: { means: 'The id of the account’s organisation.' },
      WorkplaceTenantName: { means: 'The name of the account’s organisation.' },
      WorkplaceMdmUrl: { means: 'Where that organisation would manage the PC from (MDM).' },
      WorkplaceSettingsUrl: {
        means: 'By its name, a sync address of this account. An account that was only added never syncs settings.',
        doubt: 'No public description of this line was found, so we do not say more than its name does.',
      },
      NgcSet: { means: 'Whether Windows Hello was set up for this account.', values: { YES: 'It was.', NO: 'It was not.' } },
    },
  },
  'Diagnostic Data': {
    about: 'What the command tested of the PC’s join. A PC in a domain that is not joined yet shows other lines than a joined one.',
    fields: {
      'Diagnostics Reference': { means: 'The address of the Microsoft page about these lines.' },
      'User Context': {
        means: 'As whom the command ran. This tells best how far the other lines can be trusted.',
        values: {
          'UN-ELEVATED User': 'In an ordinary prompt: right for everything about you.',
          'ELEVATED User': 'As administrator. What it says about you may concern another account.',
          SYSTEM: 'As the system; a prompt opened as administrator shows this too.',
        },
      },
      'Client Time': { means: 'The PC’s clock when the command ran, in UTC. Compare all other times with it.' },
      'AD Connectivity Test': {
        means: 'Whether the PC reaches a domain controller.',
        values: test,
        normal: '`FAIL` is normal away from the company network without VPN.',
      },
      'AD Configuration Test': {
        means: 'Whether the domain tells the PC which organisation to join.',
        values: test,
        normal: 'It fails where your organisation never set up hybrid join.',
      },
      'DRS Discovery Test': { means: 'Whether the PC finds the service that registers it.', values: test },
      'DRS Connectivity Test': { means: 'Whether the PC reaches the service that registers it.', values: test },
      'Kerberos Ticket Test': {
        means: 'By its name, a test of whether a Kerberos ticket can be got.',
        values: test,
        doubt: 'No public description of this line was found, so we do not say more than its name does.',
      },
      'Token acquisition Test': {
        means: 'Whether a token can be got, where your organisation signs people in on a server of its own (federated).',
        values: test,
      },
      'Fallback to Sync-Join': {
        means: 'Whether the PC waits to be synchronised to Microsoft Entra if it can’t sign in on its own.',
        values: { ENABLED: 'The default.', DISABLED: 'Switched off, in the registry.' },
        normal: 'Since Windows 10 version 1803.',
      },
      'Fallback to Fed-Join': {
        means: 'By its name, whether a federated join is tried if the other way fails.',
        values: { ENABLED: 'Switched on.', DISABLED: 'Switched off.' },
        doubt: 'No public description of this line was found, so we do not say more than its name does.',
      },
      'Previous Registration': { means: 'When the last attempt to join failed, in UTC. Attempts that worked are not listed here.' },
      'Registration Type': { means: 'How that attempt was made, for example `sync`.' },
      'Error Phase': {
        means: 'At which step the attempt failed. The four come in this order.',
        values: {
          'pre-check': 'Before the join: the domain could not be reached.',
          discover: 'While looking for the organisation and its services.',
          auth: 'While signing the PC in, on a server of the organisation’s own.',
          join: 'While registering the PC.',
        },
      },
      'Client ErrorCode': { means: 'The code of what went wrong on the PC.' },
      'Server ErrorCode': {
        means: 'What the registration service calls the error.',
        values: {
          DirectoryError:
            'Microsoft Entra could not take the PC. If it says that the PC is not found, its synchronisation is merely not finished.',
          AuthenticationError: 'The service did not accept who was asking.',
        },
      },
      'Server ErrorSubCode': {
        means: 'A more exact word for that error, for example `DeviceNotFound`.',
        values: { error_missing_device: 'The service has no device object for this PC.' },
      },
      'Server Operation': {
        means: 'By its name, what the service was asked to do.',
        values: { DeviceRenew: 'An earlier registration was to be renewed. If its device is missing, waiting does not help.' },
        doubt: 'No public description of this line was found. We go by its name and by outputs that people posted.',
      },
      'Server Message': { means: 'What the registration service says about the error.' },
      'Https Status': { means: 'What that service answered, as a number.' },
      'Request Id': { means: 'A number by which Microsoft’s support finds this attempt.' },
      AadRecoveryEnabled: {
        means: 'Whether Windows will repair the PC’s join at the next sign-in.',
        values: { NO: 'No repair is needed.', YES: 'The PC’s keys cannot be used. Sign in again to let the repair begin.' },
      },
      'Executing Account Name': { means: 'The account that ran the command. Compare it with the person who misses their settings.' },
      KeySignTest: {
        means: 'Whether the PC’s key can sign.',
        values: {
          PASSED: 'The key works.',
          FAILED: 'The key cannot be used. Windows then normally marks the PC for repair.',
          'MUST Run elevated to test': 'Not tested, which is normal in an ordinary prompt.',
        },
        normal: 'Some builds show two colons: `KeySignTest: : PASSED`.',
      },
      DisplayNameUpdated: { means: 'Whether the PC’s name was brought up to date in Microsoft Entra.', values: updated },
      OsVersionUpdated: { means: 'Whether its Windows version was brought up to date there.', values: updated },
      HostNameUpdated: { means: 'Whether its name on the network was brought up to date there.', values: { YES: 'Up to date.' } },
      'Last HostName Update': {
        means: 'When that name was last brought up to date.',
        values: { NONE: 'Never yet.', other: 'The time of it.' },
      },
    },
  },
  'IE Proxy Config for Current User': {
    about: 'The proxy of the person who ran the command. Windows’ own traffic goes by another one, further below.',
    fields: proxy,
  },
  'IE Proxy Config for System Account': {
    about: 'By its title, the same lines for the system instead of a person. No public description of this section was found.',
    fields: proxy,
  },
  'URL Specific Proxy Config': {
    about: 'By its title, the proxy for one address. No public description of this section was found.',
    fields: {
      'Auto Detect PAC Status': {
        means: 'By its name, whether a script that chooses the proxy was found.',
        doubt: 'No public description of this line was found, so we do not say more than its name does.',
      },
      'Executing Account Name': {
        means: 'By its place, the account that this one test ran as.',
        doubt: 'No public description of this line was found, so we do not say more than its name does.',
      },
    },
  },
  'WinHttp Default Proxy Config': {
    about:
      'The proxy that Windows itself uses, as the system. If it differs from yours, the PC may fail to reach Microsoft while your browser works. That is our inference.',
    fields: {
      'Access Type': {
        means: 'How Windows itself goes to the internet.',
        values: { DIRECT: 'Without a proxy.', other: 'By a proxy, which the next lines name.' },
      },
      'Proxy Server List': { means: 'The proxy servers that Windows itself uses.', normal: 'Printed only when a proxy is set.' },
      'Proxy Bypass List': {
        means: 'The addresses that Windows itself reaches without that proxy.',
        normal: 'Printed only when a proxy is set.',
      },
    },
  },
  'Ngc Prerequisite Check': {
    about: 'Whether Windows Hello for Business can be set up. It says nothing about sync. It may be missing once Hello is set up.',
    fields: {
      NgcPreReq: {
        means: 'That this check could not be made. We have seen this line with an error only.',
        values: { ERROR: 'Seen on PCs that are not joined, and over a remote session.' },
      },
      IsDeviceJoined: { means: 'Whether the PC is joined to Microsoft Entra.', values: hello },
      IsUserAzureAD: {
        means: 'Whether you signed in with a Microsoft Entra account.',
        values: {
          YES: 'You did.',
          NO: 'Compare it with `AzureAdPrt`. Perhaps you signed in with another account.',
          UNKNOWN: 'The command could not tell.',
        },
      },
      PolicyEnabled: { means: 'Whether a policy of your organisation switches Hello on.', values: hello },
      PostLogonEnabled: {
        means: 'Whether Windows itself starts setting Hello up after you sign in, rather than another program.',
        values: hello,
      },
      DeviceEligible: { means: 'Whether the hardware of the PC is good enough for Hello.', values: hello },
      SessionIsNotRemote: {
        means: 'Whether you sit at the PC itself.',
        values: { YES: 'You do.', NO: 'The command ran over Remote Desktop.', UNKNOWN: 'The command could not tell.' },
      },
      CertEnrollment: {
        means: 'Who issues certificates for Hello.',
        values: {
          'enrollment authority': 'A server of your organisation’s own.',
          'mobile device management': 'The management of devices (MDM).',
          none: 'Neither of the two.',
        },
      },
      AdfsRefreshToken: { means: 'Whether there is a token of a server of your organisation’s own (AD FS).', values: adfs },
      AdfsRaIsReady: { means: 'Whether that server can issue certificates for Hello.', values: adfs },
      LogonCertTemplateReady: {
        means: 'Whether the template for those certificates is ready.',
        values: { YES: 'It is ready; often `StateReady` comes after it.', NO: 'It is not ready.' },
      },
      CloudTGT: {
        means: 'The older name of `OnPremTGT`.',
        values: ticket,
        normal: 'Printed only with `CertEnrollment : none`. `CloudTgt` under `SSO State` is another line.',
      },
      OnPremTGT: {
        means: 'Whether Hello has a ticket from the cloud for your organisation’s servers. Up to Windows 11 22H2 it is called `CloudTGT`.',
        values: ticket,
        normal: 'Printed only with `CertEnrollment : none`. `OnPremTgt` under `SSO State` is another line.',
      },
      ScepReady: { means: 'By its name, whether certificates can be got by SCEP. Old builds only; later ones show `CertEnrollment`.' },
      X509CertRequired: {
        means: 'By its name, whether Hello needs a certificate. Seen in Windows 10 version 1607 and Server 2016.',
        doubt: 'No public description of this line was found, so we do not say more than its name does.',
      },
      AadRecoveryNeeded: {
        means: 'The older name of `AadRecoveryEnabled`.',
        values: { NO: 'No repair is needed.', YES: 'The PC’s keys cannot be used. Sign in again to let the repair begin.' },
        normal: 'Old builds only.',
      },
      PreReqResult: {
        means: 'What the whole check comes to.',
        values: {
          WillProvision: 'Windows will offer to set Hello up.',
          WillNotProvision: 'Windows will not offer it. That is not a problem for sync.',
        },
      },
    },
  },
};
