/** Outputs of other commands, with invented names; they look like fields but are not. */
export const ipconfig = `
Windows IP Configuration

   Host Name . . . . . . . . . . . . : PC-9999
   Primary Dns Suffix  . . . . . . . : corp.other.example
   Node Type . . . . . . . . . . . . : Hybrid
   IP Routing Enabled. . . . . . . . : No
   WINS Proxy Enabled. . . . . . . . : No

Wireless LAN adapter Wi-Fi:

   Connection-specific DNS Suffix  . : home
   Description . . . . . . . . . . . : Wireless Adapter AX
   DHCP Enabled. . . . . . . . . . . : Yes
   IPv4 Address. . . . . . . . . . . : 192.0.2.14(Preferred)
   Default Gateway . . . . . . . . . : 192.0.2.1`;

export const whoami = `
USER INFORMATION
----------------

User Name      SID
============== ============================================
other\\bram     S-1-5-21-1111111111-2222222222-3333333333-1001


PRIVILEGES INFORMATION
----------------------

Privilege Name                Description                          State
============================= ==================================== ========
SeShutdownPrivilege           Shut down the system                 Disabled
SeChangeNotifyPrivilege       Bypass traverse checking             Enabled`;

export const systeminfo = `
Host Name:                 PC-9999
OS Name:                   Microsoft Windows 11 Enterprise
OS Version:                10.0.26100 N/A Build 26100
OS Manufacturer:           Microsoft Corporation
Registered Owner:          N/A
Product ID:                00330-00000-00000-AA000
System Boot Time:          9/14/2026, 8:01:12 AM
System Type:               x64-based PC
Domain:                    other.example
Logon Server:              \\\\DC01
Network Card(s):           1 NIC(s) Installed.
                           [01]: Wireless Adapter AX
                                 Connection Name: Wi-Fi
                                 DHCP Enabled:    Yes
                                 IP address(es)
                                 [01]: 192.0.2.14`;

export const gpresult = `
Microsoft (R) Windows (R) Operating System Group Policy Result tool v2.0

Created on 9/14/2026 at 10:02:11 AM

RSOP data for OTHER\\bram on PC-9999 : Logging Mode
---------------------------------------------------

OS Configuration:            Member Workstation
OS Version:                  10.0.26100
Site Name:                   Amsterdam
Roaming Profile:             N/A
Connected over a slow link?: No

USER SETTINGS
--------------
    CN=Bram,OU=Users,DC=other,DC=example
    Last time Group Policy was applied: 9/14/2026 at 9:12:03 AM
    Group Policy was applied from:      DC01.other.example
    Domain Name:                        OTHER
    Domain Type:                        Windows 2008 or later`;

/** What `/debug` prints before the status (domain-facts A.5). */
export const trace = `dsregcmd::wmain logging initialized.
DsrCmdAccountMgr::IsDomainControllerAvailable: DsGetDcName success { domain:corp.contoso.example forest:corp.contoso.example }
PreJoinChecks Complete.
preCheckResult: Join
isPrivateKeyFound: YES
isJoined: YES
isDcAvailable: YES
isSystem: NO
keyProvider: Microsoft Platform Crypto Provider
keyContainer: 5b6d0a44-3a41-4a5c-9f34-0a1f7f6b2c11
dsrInstance: AzureDrs
elapsedSeconds: 1
resultCode: 0x0
Unable to read the default account: the check must run non-elevated, failed 0xd0020017
DSREGCMD_END_STATUS`;

/** A short output of another PC on which nobody has a work account. */
export const otherPc = `+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : NO
          EnterpriseJoined : NO
              DomainJoined : NO
               Device Name : PC-9999

+----------------------------------------------------------------------+
| User State                                                           |
+----------------------------------------------------------------------+

                    NgcSet : NO
           WorkplaceJoined : NO
             WamDefaultSet : NO
`;
