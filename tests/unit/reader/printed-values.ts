import fc from 'fast-check';

/** Invented values in the formats that dsregcmd prints (domain-facts A.4); null means printed empty. */
export const guid = fc.uuid();
export const yesNo = fc.constantFrom('YES', 'NO');
export const thumbprint = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEF'), minLength: 40, maxLength: 40 });
export const code = fc.constantFrom('0xd000023c', '0xc000006a', '0x801c001d', '0x80070002', '0x80072ee7', '0x80048821');

export const time = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().replace('T', ' ').replace('Z', ' UTC'));

export const period = fc.tuple(time, time).map(([begin, end]) => `[ ${begin} -- ${end} ]`);

export const tenantName = fc.constantFrom(
  'Contoso',
  'Fabrikam B.V.',
  'Woodgrove Bank (Test)',
  'Van der Meer & Zn.',
  'Gemeente Súdwest-Fryslân',
  'École du Nord',
  '株式会社コンソト',
  'No',
);

export const domain = fc.constantFrom('CONTOSO', 'FABRIKAM', 'WOODGROVE', 'AD-NORD');
export const host = fc.constantFrom('PC-0042', 'LAPTOP-7HQ2MZP4.corp.contoso.example', 'ws01.ad.fabrikam.example', 'DESKTOP-A1B2C3D');
export const account = fc.constantFrom('CONTOSO\\anna, anna@contoso.example', 'AzureAD\\BramdeVries, bram.devries@fabrikam.example');
export const tenantUrl = guid.map((id) => `https://login.microsoftonline.com/${id}`);
export const provider = fc.constantFrom('Microsoft Platform Crypto Provider', 'Microsoft Software Key Storage Provider');
export const deviceAuth = fc.constantFrom('SUCCESS', 'FAILED. Device is either disabled or deleted', 'FAILED. Error: 0xd000023c');
export const workProvider = fc.constant('{B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)');
export const testResult = fc.constantFrom('PASS', 'SKIPPED', 'FAIL [0x80070002]', 'FAIL [0x80072ee7/0x801c0021]');
export const executedKeyTest = fc.constantFrom('MUST Run elevated to test.', 'PASSED');

export const settingsUrl = fc
  .constantFrom('kailani', 'kailani7', 'kailani12.one')
  .map((name) => Buffer.from(JSON.stringify({ Uris: [`https://${name}.example/`, 'https://kailani1.example/'] })).toString('base64'));

export const serverError = fc.constantFrom(
  'AADSTS50126: Error validating credentials due to invalid username or password.',
  'AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication.',
  "AADSTS90002: Tenant 'fabrikam.local' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.",
);

export const registrationError = guid.map((id) => `The device object by the given id (${id}) is not found.`);

/** A value that is empty one time in three. */
export const orEmpty = (value: fc.Arbitrary<string>): fc.Arbitrary<string | null> => fc.option(value, { freq: 2 });
