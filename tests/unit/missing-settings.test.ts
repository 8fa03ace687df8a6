import { describe, expect, test } from 'vitest';
import { certaintyOf } from '@/diagnosis/certainty';
import { diagnose, leadFirst } from '@/diagnosis/diagnose';
import { facts, type Known } from '@/diagnosis/facts';
import { carriersOf, missedIn, releaseOf, thingsOf } from '@/diagnosis/missed';
import { usesTwoPcs } from '@/features/result/two-pcs';
import { thingRow } from '@/features/what-syncs/rows';

const findingsOf = (known: Known) => diagnose({ known, tried: [] }).findings.map(({ id }) => id);
const stepsOf = (known: Known) => diagnose({ known, tried: [] }).steps.map(({ id }) => id);
const severityOf = (known: Known) => diagnose({ known, tried: [] }).findings.find(({ id }) => id === 'disabled-by-policy')?.severity;

/** What Windows syncs live, what depends on the version, and what says nothing about a single thing. */
const withoutAnswer = [
  'everything',
  'language',
  'date-time',
  'passwords',
  'app-data',
  'ie-favourites',
  'protected-data',
  'keyboard-layout',
  'region',
] as const;

describe('what is missed', () => {
  test('is answered at once, unless it syncs or depends on the version of Windows', () => {
    const open = facts.missingSettings.values.filter((missingSettings) => findingsOf({ missingSettings }).length === 0);
    expect(open).toEqual(withoutAnswer);
  });

  test('is answered per thing when several are missed', () => {
    expect(findingsOf({ missingSettings: 'start.edge-data.outlook' })).toEqual([
      'setting-does-not-roam',
      'carried-by-something-else',
      'browser-has-own-sync',
    ]);
  });

  test('on a new PC is a matter of restoring, and never of setting by hand', () => {
    const known = { expectation: 'restored-pc', missingSettings: 'wallpaper.start' };
    expect(findingsOf(known)).toEqual(['restore-on-new-pc']);
    expect(stepsOf(known)).not.toContain('set-by-hand');
    expect(stepsOf({ missingSettings: 'start' })).toContain('set-by-hand');
  });

  test('on a new PC is still told of what has its own sync', () => {
    expect(findingsOf({ expectation: 'restored-pc', missingSettings: 'edge-data.files' })).toEqual([
      'restore-on-new-pc',
      'carried-by-something-else',
      'browser-has-own-sync',
    ]);
  });

  test('is not explained by automatic time, which Microsoft no longer lists', () => {
    const known = { expectation: 'settings', missingSettings: 'date-time', domainJoined: 'yes', automaticTime: 'on' };
    const { findings, nextQuestion } = diagnose({ known, tried: [] });
    expect(findings.map(({ id, severity }) => [id, severity])).toEqual([['date-time-region', 'note']]);
    expect(nextQuestion).toBe('settingsPage');
  });

  test('means each thing that its answer names', () => {
    expect(thingsOf('desktop-programs')).toContain('other-browsers');
    expect(thingsOf('theme')).toEqual(['theme', 'colours', 'sounds', 'pointer']);
  });

  test('is listed in the order of the vocabulary', () => {
    expect(missedIn({ missingSettings: 'start.mouse' })).toEqual(['start', 'mouse']);
    expect(missedIn({ missingSettings: 'unsure' })).toEqual([]);
    expect(missedIn({})).toEqual([]);
  });
});

describe('what leads if something else is wrong too', () => {
  const leadOf = (known: Known) => leadFirst(diagnose({ known, tried: [] }))[0]?.id;

  test.each([
    [{ missingSettings: 'wallpaper', settingsPage: 'off' }, 'setting-does-not-roam'],
    [{ missingSettings: 'files', settingsPage: 'grey-no-text' }, 'carried-by-something-else'],
    [{ missingSettings: 'edge-data.start', settingsPage: 'grey-managed' }, 'setting-does-not-roam'],
    [{ missingSettings: 'edge-data', azureAdJoined: 'yes', settingsUrl: 'empty' }, 'browser-has-own-sync'],
    [{ missingSettings: 'outlook', expectation: 'restored-pc' }, 'carried-by-something-else'],
  ] as const)('%j: mending a rule or a switch brings none of it back', (known, lead) => {
    expect(leadOf(known)).toBe(lead);
    expect(diagnose({ known, tried: [] }).steps[0]?.cause).toBe(lead);
  });

  test.each([
    [{ missingSettings: 'wallpaper.language', settingsPage: 'off' }, 'sync-switched-off'],
    [{ missingSettings: 'everything', settingsPage: 'off' }, 'sync-switched-off'],
    [{ settingsPage: 'off' }, 'sync-switched-off'],
    // A backup needs the same switches and rules.
    [{ missingSettings: 'wallpaper', expectation: 'restored-pc', settingsPage: 'grey-no-text' }, 'roaming-not-enabled'],
    [{ missingSettings: 'outlook.wallpaper', expectation: 'restored-pc', settingsPage: 'grey-no-text' }, 'roaming-not-enabled'],
    // Edge and OneDrive need the sign-in, too.
    [{ missingSettings: 'edge-data', azureAdJoined: 'yes', deviceAuthStatus: 'disabled-or-deleted' }, 'device-disabled-or-deleted'],
    [{ missingSettings: 'files', signInAccount: 'personal' }, 'personal-account-sign-in'],
  ] as const)('%j: the fault, if it stops some of it', (known, lead) => {
    expect(leadOf(known)).toBe(lead);
  });
});

describe('the release of Windows', () => {
  test.each([
    [{ windowsBuild: '19045.6216' }, 'windows-10'],
    [{ windowsBuild: '22631' }, 'windows-11'],
    [{ windowsBuild: 'unsure', windowsRelease: 'windows-10' }, 'windows-10'],
    [{ windowsBuild: 'unsure' }, undefined],
    [{}, undefined],
  ] as const)('of %j is %s', (known, release) => {
    expect(releaseOf(known)).toBe(release);
  });

  test('decides what is told of a thing; without one both are told', () => {
    expect(carriersOf('theme', 'windows-11')).toEqual(['backup']);
    expect(carriersOf('theme', 'windows-10')).toEqual(['by-hand']);
    expect(thingRow('en', 'theme').cells[0]).toBe('Backup (Windows 10: by hand)');
  });
});

test('only people who use two PCs are told that their settings are safe on the other one', () => {
  expect(facts.expectation.values.filter((expectation) => usesTwoPcs({ expectation }))).toEqual(['settings', 'apps-or-layout']);
  expect(usesTwoPcs({})).toBe(false);
});

describe('a policy for one group of settings', () => {
  test.each([
    [{ syncPolicyGroups: 'passwords' }, 'limiting'],
    [{ syncPolicyGroups: 'passwords', missingSettings: 'passwords' }, 'limiting'],
    [{ syncPolicyGroups: 'passwords', missingSettings: 'everything' }, 'limiting'],
    [{ syncPolicyGroups: 'passwords', missingSettings: 'language' }, 'note'],
    [{ syncPolicyGroups: 'language.passwords', missingSettings: 'language' }, 'limiting'],
    [{ syncPolicyGroups: 'metered', missingSettings: 'language' }, 'limiting'],
    [{ syncPolicyGroups: 'passwords', missingSettings: 'language', syncPolicy: 'off' }, 'blocking'],
    [{ syncPolicyGroups: 'passwords', missingSettings: 'language', settingsPage: 'grey-managed' }, 'limiting'],
  ] as const)('%j is %s', (known, severity) => {
    expect(severityOf(known)).toBe(severity);
  });
});

test('a PC that the sync message concerns counts as registered only, until it proves joined', () => {
  expect(findingsOf({ settingsPage: 'not-available' })).toEqual(['registered-only']);
  expect(findingsOf({ settingsPage: 'not-available', domainJoined: 'yes' })).toEqual([]);
});

test('an empty sync address is not certain before it is known who manages roaming, and the offer is asked for first', () => {
  const empty = { azureAdJoined: 'yes', settingsUrl: 'empty' };
  const [finding] = diagnose({ known: empty, tried: [] }).findings;
  expect(finding?.unless).toEqual(['roamingManagedBy']);
  expect(stepsOf(empty)[0]).toBe('ask-roaming-offered');
  expect(findingsOf({ ...empty, roamingEnabled: 'no' })).toEqual(['roaming-not-enabled']);
});

test('a missing licence is certain only on a PC without a sync address, where roaming is offered', () => {
  const licenceOf = (known: Known) => {
    const finding = diagnose({ known: { licence: 'no', ...known }, tried: [] }).findings.find(({ id }) => id === 'licence-missing');
    return finding && certaintyOf(finding) === 'certain';
  };
  const noUrl = { azureAdJoined: 'yes', settingsUrl: 'empty' };
  expect(licenceOf({})).toBe(false);
  expect(licenceOf(noUrl)).toBe(false);
  expect(licenceOf({ ...noUrl, roamingEnabled: 'yes' })).toBe(true);
  expect(licenceOf({ roamingEnabled: 'no' })).toBe(undefined);
});
