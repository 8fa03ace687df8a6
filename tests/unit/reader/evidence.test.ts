import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../diagnosis/reader/facts-of';
import { proofOf } from '../../../diagnosis/reader/proof';
import { read } from '../../../diagnosis/reader/read';

const known = (...lines: string[]) => factsOf(read(lines.join('\n')));

describe('the join state of an output that does not state it', () => {
  it.each(['KeySignTest : PASSED', 'DeviceAuthStatus : SUCCESS', 'AzureAdPrt : YES', 'AadRecoveryEnabled : NO'])(
    '%s proves joined',
    (line) => {
      expect(known(line)).toMatchObject({ azureAdJoined: 'yes' });
      expect(known(line)).not.toHaveProperty('domainJoined');
    },
  );

  it.each([
    'Kerberos Ticket Test : FAIL [0x80090311]',
    'Fallback to Sync-Join : ENABLED',
    'Registration Type : sync',
    'DRS Discovery Test : PASS',
  ])('%s proves a domain PC that is not joined', (line) => expect(known(line)).toMatchObject({ azureAdJoined: 'no', domainJoined: 'yes' }));

  it.each(['Client ErrorCode : 0x801c03f2', 'Error Phase : join', 'AzureAdPrt : NO'])('%s proves neither', (line) => {
    expect(known(line)).not.toHaveProperty('azureAdJoined');
    expect(known(line)).not.toHaveProperty('domainJoined');
  });

  it('is unknown if the lines contradict each other, and what is stated wins', () => {
    expect(known('KeySignTest : PASSED', 'Registration Type : sync')).not.toHaveProperty('azureAdJoined');
    expect(known('AzureAdJoined : NO', 'KeySignTest : PASSED')).toMatchObject({ azureAdJoined: 'no' });
    expect(known('AzureAdJoined : *****', 'KeySignTest : PASSED')).not.toHaveProperty('azureAdJoined');
  });

  it('is proved by the lines that show it', () => {
    const reading = read('Client ErrorCode : 0x0\nAzureAdPrt : YES\nKeySignTest : PASSED');
    expect(proofOf(reading, factsOf(reading), 'azureAdJoined').map(({ line }) => line)).toEqual([2, 3]);
    expect(proofOf(reading, { domainJoined: 'yes' }, 'domainJoined')).toEqual([]);
  });
});

describe('the test of the device', () => {
  it.each([
    ['FAILED. ERROR', 'unreachable'],
    ['FAILED. Error: 0x80072f94', 'unreachable'],
    ['FAILED. Error: 0x80072eff', 'unreachable'],
    ['FAILED. Error: 0x80190193', 'unreachable'],
    ['FAILED. Error: 0x80072f0c', 'failed'],
    ['FAILED. Error: 0x80072f9a', 'failed'],
    ['FAILED. Error: AADSTS50155', 'failed'],
  ])('%s: %s', (value, status) => expect(known(`DeviceAuthStatus : ${value}`).deviceAuthStatus).toBe(status));
});

const channels = { aad: 'Microsoft-Windows-AAD/Operational', registration: 'Microsoft-Windows-User Device Registration/Admin' };
const logged = (channel: keyof typeof channels, date: string, id: number, text: string) =>
  `Log Name: ${channels[channel]}\nDate: ${date}\nEvent ID: ${id}\nDescription:\n${text}\n`;
const token = ['AzureAdJoined : YES', 'AzureAdPrt : YES', 'AzureAdPrtUpdateTime : 2026-09-14 08:00:00.000 UTC', ''];
const sync = 'resource: https://syncservice.windows.net/';

describe('several events', () => {
  const old = logged('aad', '2026-09-01T10:00:00.000', 1098, `AADSTS53003: ${sync}`);
  const recent = logged('aad', '2026-09-13T10:00:00.000', 1098, `AADSTS50076: ${sync}`);

  it('count by their times, in any order', () => {
    expect(known(old, recent).syncEventError).toBe('AADSTS50076');
    expect(known(recent, old).syncEventError).toBe('AADSTS50076');
  });

  it('count by their times if one date shows whether the month comes first', () => {
    const dated = (date: string, code: string) => logged('aad', date, 1081, code);
    const november = dated('11/30/2026 9:00:00 AM', 'AADSTS53003');
    const december = dated('12/1/2026 9:00:00 AM', 'AADSTS50076');
    expect(known(november, december).prtAttemptError).toBe('AADSTS50076');
    expect(known(december, november).prtAttemptError).toBe('AADSTS50076');
    expect(known(dated('30/11/2026 9:00:00', 'AADSTS53003'), dated('1/12/2026 9:00:00', 'AADSTS50076')).prtAttemptError).toBe(
      'AADSTS50076',
    );
  });

  it('without times count by their order, newest first', () => {
    const bare = (code: string) => `Event 1081: ${code}\n`;
    expect(known(bare('AADSTS50076'), bare('AADSTS53003')).prtAttemptError).toBe('AADSTS50076');
  });

  it('that fail before a success are history', () => {
    const failed = logged('registration', '2026-09-01T10:00:00.000', 304, 'Exit code: 0x801c001d');
    const joined = (date: string) => logged('registration', date, 306, 'Automatic registration Succeeded.');
    expect(known(failed, joined('2026-08-30T10:00:00.000'))).toMatchObject({
      joinError: '0x801c001d',
      joinPhase: 'join',
      event220: 'none',
    });
    expect(known(failed, joined('2026-09-02T10:00:00.000'))).not.toHaveProperty('joinError');
    const refused = logged('aad', '2026-09-01T10:00:00.000', 1081, 'AADSTS50155: x');
    expect(known(refused, logged('aad', '2026-09-02T10:00:00.000', 1007, 'GetToken Stop.Status: 0x00000000'))).not.toHaveProperty(
      'syncEventError',
    );
  });

  it.each([
    'Event ID 304 with 0x801c03f2 then 306 success',
    'Event 304 (0x801c03f2), then event 306',
    'Gebeurtenis 304 met 0x801c03f2, daarna 306 gelukt',
    'Ereignis 304 mit 0x801c03f2, danach 306 erfolgreich',
    'Event ID 304 with 0x801c03f2\nthen 306 success',
    'event 304 0x801c03f2 and afterwards event 306 Automatic registration Succeeded',
    'Automatic registration failed at join phase. 0x801c03f2\n\nAutomatic registration Succeeded.',
  ])('without times, a failure beside a success counts for nothing: %s', (text) => {
    expect(known(text)).not.toHaveProperty('joinError');
    expect(read(text).events.map(({ id }) => id)).toEqual([304, 306]);
  });

  it('a failed renewal names a registration that is gone', () => {
    const renewal = [
      'The repair join information operation failed.',
      'Exit code: Unknown HResult Error code: 0x801c03f3',
      'Error Subcode: error_missing_device',
      'Server Message: The device object by the given id is not found.',
      'Server Operation: DeviceRenew',
    ];
    const facts = { joinError: '0x801c03f3', joinServerMessage: 'device-not-found', serverOperation: 'device-renew' };
    expect(known(...renewal)).toMatchObject(facts);
    const reading = read(renewal.join('\n'));
    for (const fact of ['joinError', 'joinServerMessage', 'serverOperation'] as const)
      expect(proofOf(reading, factsOf(reading), fact)).toEqual(reading.events);
    const repaired = logged(
      'registration',
      '2026-09-02T10:00:00.000',
      262,
      'The repair join information operation completed successfully.',
    );
    expect(known(logged('registration', '2026-09-01T10:00:00.000', 261, renewal.join('\n')), repaired)).not.toHaveProperty('joinError');
    expect(known(...renewal.slice(0, 4))).not.toHaveProperty('joinError');
  });

  it('a missing Kerberos ticket counts unless the join failed otherwise', () => {
    const ticket = 'Automatic registration failed at authentication phase. Unable to acquire Kerberos ticket.\nExit code: 0x80090311\n';
    expect(known(ticket)).toMatchObject({ joinError: '0x80090311', joinPhase: 'auth' });
    expect(known(ticket, 'Automatic registration failed at join phase.\nExit code: 0x801c03f2')).toMatchObject({
      joinError: '0x801c03f2',
      joinPhase: 'join',
    });
  });

  it.each([
    ["Server error: AADSTS90002: Tenant 'x' not found.", 'tenant-not-found'],
    ['Server error: The device object by the given id (1) is not found.', 'device-not-found'],
    ['Server response was: {"Message":"The verification of the target computer\'s SID failed."}', 'sid-not-verified'],
    ['Error Subcode: error_missing_device', 'device-not-found'],
    ['Server error: empty', undefined],
    ['User SID: S-1-5-18', undefined],
  ])('what the server said: %s', (line, message) => {
    const event = ['Automatic registration failed at join phase.', 'Exit code: 0x801c03f2', line];
    expect(known(...event).joinServerMessage).toBe(message);
    expect(known('Client ErrorCode : 0x801c001d', ...event)).not.toHaveProperty('joinServerMessage');
  });

  it('304 next to 307 with the same code means that the lookup failed', () => {
    const event = (id: number) => logged('registration', '2026-09-01T10:00:00.000', id, 'Exit code: 0x801c001d');
    expect(known(event(304), event(307))).toMatchObject({ joinPhase: 'discover', joinError: '0x801c001d' });
  });
});

describe('events about the sign-in token', () => {
  const transport = 'Http transport error. Status: Unknown HResult Error code: 0x80072ee7';

  it('show that the server was not reached, where a token is missing', () => {
    const text = ['AzureAdJoined : YES', 'AzureAdPrt : NO', '', transport].join('\n');
    const reading = read(text);
    expect(factsOf(reading)).toMatchObject({ prtAttemptHttpError: '0x80072ee7' });
    expect(proofOf(reading, factsOf(reading), 'prtAttemptHttpError')).toEqual(reading.events);
    expect(known(text.replace('0x80072ee7', '0x80090016'))).not.toHaveProperty('prtAttemptHttpError');
    expect(known(text.replace('NO', 'YES'))).not.toHaveProperty('prtAttemptHttpError');
    expect(known(transport)).not.toHaveProperty('prtAttemptHttpError');
  });

  it('count less than an attempt in the output or a later response', () => {
    const printed = 'Attempt Status : 0xc000006d\nServer Error Description : AADSTS50126: x';
    expect(known('AzureAdPrt : NO', printed, '', transport)).not.toHaveProperty('prtAttemptHttpError');
    const response = logged('aad', '2026-09-02T10:00:00.000', 1081, 'AADSTS50126: x');
    const earlier = logged('aad', '2026-09-01T10:00:00.000', 1084, transport);
    expect(known('AzureAdPrt : NO\n', earlier, response)).not.toHaveProperty('prtAttemptHttpError');
  });

  it('1250 and 1252 have the error of an attempt, 1251 and 1253 one of AD FS', () => {
    const event = (name: string) =>
      `${name} Diagnostic Event: Result: 0xC000006D ErrorCode: invalid_grant Error Description: AADSTS50126: x`;
    for (const name of ['DoGetToken', 'DoRefreshToken']) expect(known(event(name)).prtAttemptError).toBe('AADSTS50126');
    for (const name of ['DoGetEnterpriseToken', 'DoRefreshEnterpriseToken']) expect(known(event(name)).prtAttemptError).toBeUndefined();
  });

  const refused = (date: string) => logged('aad', date, 1088, 'OAuth response error: invalid_grant\nAADSTS50155: x');

  it('count beside a token only if they are newer', () => {
    expect(known(...token, refused('2026-09-01T10:00:00.000'))).not.toHaveProperty('prtAttemptError');
    expect(known(...token, refused('2026-09-16T10:00:00.000')).prtAttemptError).toBe('AADSTS50155');
    expect(known(...token, 'Event 1088: AADSTS50155')).not.toHaveProperty('prtAttemptError');
    expect(known('AzureAdPrt : YES', refused('2026-09-16T10:00:00.000'))).not.toHaveProperty('prtAttemptError');
    expect(known('AzureAdPrt : NO', refused('2026-09-01T10:00:00.000')).prtAttemptError).toBe('AADSTS50155');
  });

  it('show a refusal by the organisation’s own server', () => {
    const event = logged(
      'aad',
      '2026-09-01T10:00:00.000',
      1088,
      'WSTrust response error: FailedAuthentication\nError description: ID3242: x',
    );
    expect(known(event).federationRefusal).toBe('seen');
    expect(known(...token, event)).not.toHaveProperty('federationRefusal');
    expect(known(refused('2026-09-01T10:00:00.000'))).not.toHaveProperty('federationRefusal');
  });
});

describe('an attempt to get a token', () => {
  const attempt = (user: string, description: string) =>
    known(
      'Executing Account Name : CONTOSO\\anna, anna@contoso.example',
      'AzureAdPrt : NO',
      'Attempt Status : 0xc000006d',
      `User Identity : ${user}`,
      `Server Error Description : ${description}`,
    );

  it('under another name waits until the person says that it is theirs', () => {
    const facts = attempt('anna@fabrikam.example', 'AADSTS50126: x');
    expect(facts).toMatchObject({ prtAttemptStatusIfOwnName: '0xc000006d', prtAttemptErrorIfOwnName: 'AADSTS50126' });
    for (const fact of ['prtAttemptStatus', 'prtAttemptError', 'userNameSuffix']) expect(facts).not.toHaveProperty(fact);
  });

  it('shows a refusal by the organisation’s own server, not one of the AD FS token', () => {
    expect(attempt('anna@contoso.example', 'MSIS7068: Access denied.').federationRefusal).toBe('seen');
    expect(attempt('anna@contoso.example', 'MSIS9682: x')).not.toHaveProperty('federationRefusal');
  });
});

describe('the join', () => {
  it('reads a renewal whose object is missing', () => {
    expect(known('Server ErrorSubCode : error_missing_device', 'Server Operation : DeviceRenew')).toMatchObject({
      joinServerMessage: 'device-not-found',
      serverOperation: 'device-renew',
    });
    expect(known('Server Operation : DeviceJoin').serverOperation).toBe('other');
  });

  it('reads that the task is disabled', () => {
    const task = (date: string, id: number) => logged('registration', date, id, 'The task was changed.');
    expect(known('Client ErrorCode : 0x80041326').joinTask).toBe('disabled');
    expect(known(task('2026-09-01T10:00:00.000', 257), task('2026-09-02T10:00:00.000', 259)).joinTask).toBe('disabled');
    expect(known(task('2026-09-03T10:00:00.000', 257), task('2026-09-02T10:00:00.000', 259)).joinTask).toBe('enabled');
  });

  it('reads that no domain controller was found', () => {
    expect(known(logged('registration', '2026-09-01T10:00:00.000', 334, 'No controller.')).domainController).toBe('not-found');
  });

  it('knows that an event is absent only from a log', () => {
    expect(known('Client ErrorCode : 0x801c001d')).not.toHaveProperty('event220');
    expect(known('Event 1098: 0xcaa5001c')).not.toHaveProperty('event220');
    expect(known('Event 305: 0xcaa9002b')).not.toHaveProperty('event220');
    const event = (id: number) => logged('registration', '2026-09-01T10:00:00.000', id, 'Exit code: 0x801c001d');
    expect(known(event(304))).not.toHaveProperty('event220');
    expect(known(event(304), event(307)).event220).toBe('none');
    expect(known(event(304), event(220)).event220).toBe('seen');
  });
});
