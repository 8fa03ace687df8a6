import { describe, expect, it } from 'vitest';
import { read } from '@/diagnosis/reader/read';

const valuesIn = (text: string) => Object.fromEntries(read(text).fields.map(({ name, value }) => [name, value]));

const object = {
  ComputerName: 'PC-1',
  AzureAdJoined: true,
  Serial: 'X1',
  DomainJoined: false,
  SettingsUrl: null,
  TenantName: 'Contoso, Inc.',
  AttemptStatus: '0xc000006d',
  WamDefaultGUID: '{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)',
  ExecutingAccountName: 'CONTOSO\\anna, anna@contoso.example',
  AzureAdPrtAuthority: 'https://login.microsoftonline.com/x',
};

const wanted = {
  AzureAdJoined: 'YES',
  DomainJoined: 'NO',
  SettingsUrl: null,
  TenantName: 'Contoso, Inc.',
  'Attempt Status': '0xc000006d',
  WamDefaultGUID: '{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)',
  'Executing Account Name': 'CONTOSO\\anna, anna@contoso.example',
  AzureAdPrtAuthority: 'https://login.microsoftonline.com/x',
};

describe('objects', () => {
  const json = JSON.stringify(object);
  const python = json.replaceAll('"', "'").replaceAll('true', 'True').replaceAll('false', 'False').replaceAll('null', 'None');

  it.each([
    ['JSON', json],
    ['JSON with indents', JSON.stringify([object], null, 4)],
    ['JSON in JSON', JSON.stringify({ result: json })],
    ['a dictionary of Python', python],
  ])('%s', (_, text) => {
    expect(valuesIn(text)).toEqual(wanted);
    expect(read(text).notes).toEqual([]);
  });

  it('nested by section', () => {
    const text = JSON.stringify({ deviceState: { azureAdJoined: 'YES' }, userState: { ngcSet: 'NO' }, ssoState: { azureAdPrt: 'NO' } });
    expect(read(text).fields.map(({ section, name, value }) => [section, name, value])).toEqual([
      ['Device State', 'AzureAdJoined', 'YES'],
      ['User State', 'NgcSet', 'NO'],
      ['SSO State', 'AzureAdPrt', 'NO'],
    ]);
  });

  it.each([
    '@{AzureAdJoined=YES; Serial=1; SettingsUrl=; DomainJoined=NO}',
    '[ordered]@{\n  AzureAdJoined = "YES"\n  SettingsUrl = $null\n  DomainJoined = $false\n}',
    'device:\n  AzureAdJoined: true\n  SettingsUrl: null\n  DomainJoined: false',
    'azure_ad_joined: true\nsettings_url: ""\ndomain_joined: false',
    '<Device><AzureAdJoined>true</AzureAdJoined><SettingsUrl /><DomainJoined>false</DomainJoined></Device>',
    '<MS>\n  <S N="AzureAdJoined">YES</S>\n  <Nil N="SettingsUrl" />\n  <B N="DomainJoined">false</B>\n</MS>',
    '<Property Name="AzureAdJoined" Type="System.String">YES</Property><Property Name="SettingsUrl" /><Property Name="DomainJoined">False</Property>',
    '<Device AzureAdJoined="YES" SettingsUrl="" DomainJoined="NO" />',
    'Name               Value\n----               -----\nAzureAdJoined      YES\nSettingsUrl :\nDomainJoined       NO',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES', SettingsUrl: null, DomainJoined: 'NO' });
  });
});

describe('pairs on one line', () => {
  it.each(['; ', ';', ', ', ' | ', ',', ' / ', ' - ', '|', ' & ', ' • '])('with %j between them', (separator) => {
    for (const sign of ['=', ': ', ' = '])
      expect(valuesIn(['AzureAdJoined', 'DomainJoined', 'AzureAdPrt'].map((name) => `${name}${sign}NO`).join(separator))).toEqual({
        AzureAdJoined: 'NO',
        DomainJoined: 'NO',
        AzureAdPrt: 'NO',
      });
  });

  it('after the name of a PC, before a remark', () => {
    expect(valuesIn('State of PC-0042: AzureAdJoined=YES, AzureAdPrt=NO (checked today)')).toEqual({
      AzureAdJoined: 'YES',
      AzureAdPrt: 'NO',
    });
  });

  it('in a sentence', () => {
    expect(valuesIn('The user has AzureAdJoined: YES, AzureAdPrt: NO on the laptop.')).toEqual({ AzureAdJoined: 'YES', AzureAdPrt: 'NO' });
  });
});

describe('names as people spell them', () => {
  it.each(['AzureAdJoined - YES', 'AzureAdJoined — YES', 'AzureAdJoined YES', 'Azure AD Joined: Yes', 'azure-ad-joined: yes'])(
    '%s',
    (text) => {
      expect(valuesIn(text)).toEqual({ AzureAdJoined: 'YES' });
    },
  );

  it.each(['Domain Name: CONTOSO', 'AzureAdJoined - whether the PC is joined', 'AzureAdJoined YES means joined'])('not %s', (text) => {
    expect(valuesIn(text)).toEqual({});
  });
});
