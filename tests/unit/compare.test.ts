import { describe, expect, test } from 'vitest';
import { addPaste, caseEntries, emptyCase, parseCase } from '@/diagnosis/case';
import { openCode } from '@/diagnosis/case-code';
import { certaintyOf } from '@/diagnosis/certainty';
import { compare } from '@/diagnosis/compare';
import { diagnose } from '@/diagnosis/diagnose';
import type { Known } from '@/diagnosis/facts';
import type { Tried } from '@/diagnosis/tried';

const joined = { azureAdJoined: 'yes', domainJoined: 'yes', deviceAuthStatus: 'success', azureAdPrt: 'yes', wamDefaultSet: 'yes' } as const;
const of = (known: Known, tried: readonly Tried[] = []) => diagnose({ known, tried });

describe('before and after', () => {
  test('a fault that was fixed is gone; its fact and its link show their earlier values', () => {
    const { links, facts, gone, stay, appeared } = compare(
      of({ ...joined, settingsUrl: 'empty' }),
      of({ ...joined, settingsUrl: 'filled' }),
    );
    expect(gone).toEqual(['settings-url-empty']);
    expect([stay, appeared]).toEqual([[], []]);
    expect(facts).toEqual([{ fact: 'settingsUrl', was: 'empty', is: 'filled' }]);
    expect(links).toEqual(['allowed']);
  });

  test('a fault that is still there stays, even if another one explains it now', () => {
    const before = of({ ...joined, azureAdPrt: 'no' });
    const after = of({ ...joined, azureAdPrt: 'no', deviceAuthStatus: 'disabled-or-deleted' });
    const { stay, gone, appeared } = compare(before, after);
    expect(stay).toEqual(['sign-in-token-missing']);
    expect(gone).toEqual([]);
    expect(appeared).toEqual(['device-disabled-or-deleted']);
  });

  test('a fault whose field is now missing cannot be seen', () => {
    expect(compare(of({ ...joined, settingsUrl: 'empty' }), of(joined))).toMatchObject({
      gone: [],
      stay: [],
      unseen: ['settings-url-empty'],
    });
  });

  test('a link that was perhaps broken and now certainly is has changed', () => {
    const [before, after] = [
      of({ ...joined, settingsUrl: 'empty' }),
      of({ ...joined, settingsUrl: 'empty', roamingManagedBy: 'old-controls' }),
    ];
    expect([before, after].map(({ findings: [finding] }) => finding && certaintyOf(finding))).toEqual(['may-be', 'certain']);
    expect(compare(before, after).links).toEqual(['allowed']);
  });

  test('nothing changed', () => {
    const same = of({ ...joined, settingsUrl: 'empty' });
    expect(compare(same, same)).toMatchObject({ links: [], facts: [], gone: [], stay: ['settings-url-empty'], appeared: [] });
  });
});

describe('the case before a paste', () => {
  const first = addPaste(emptyCase, { settingsUrl: 'empty' }, []);

  test('is passed on as its code from the second paste on, or from the first one after a step', () => {
    expect(first.before).toBeUndefined();
    expect(openCode(addPaste(first, { settingsUrl: 'filled' }, []).before ?? '')).toEqual({ known: first.known, tried: [] });
    const walked = { ...emptyCase, known: { settingsPage: 'off' }, tried: ['switch-sync-on'] } as const;
    expect(openCode(addPaste(walked, {}, []).before ?? '')).toEqual({ known: walked.known, tried: walked.tried });
  });

  test('is in the URL; an invalid code is dropped', () => {
    const second = addPaste(first, { settingsUrl: 'filled' }, []);
    expect(parseCase(caseEntries({ ...second, view: 'call' }))).toEqual({ ...second, view: 'call' });
    expect(
      parseCase([
        ['before', 'Jan Jansen'],
        ['view', 'other'],
      ]),
    ).toEqual(emptyCase);
  });
});

test('after a tried step the next one leads', () => {
  const known = { ...joined, settingsUrl: 'empty' } as const;
  const [first, second] = of(known).steps.map(({ id }) => id);
  const after = of(known, [`${first ?? 'paste-status'}.could-not`]).steps.map(({ id }) => id);
  expect(after[0]).toBe(second);
  expect(after.at(-1)).toBe(first);
});
