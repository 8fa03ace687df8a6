import { describe, expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { diagnose } from '@/diagnosis/diagnose';
import type { Known } from '@/diagnosis/facts';
import { takePaste } from '@/diagnosis/take-paste';

const paste = (known: Known, token: 'YES' | 'NO') =>
  takePaste({ ...emptyCase, known }, `AzureAdJoined : YES\nDomainJoined : NO\nWorkplaceJoined : NO\nAzureAdPrt : ${token}\n`, {
    now: new Date(0),
    ranJustNow: false,
  }).state;

const ids = (known: Known) => diagnose({ known, tried: [] }).findings.map(({ id }) => id);

describe('a pasted sign-in token', () => {
  test.each(['personal', 'local'])('shows that somebody who said “%s” signs in with the work account', (signInAccount) => {
    const { known, overruled } = paste({ signInAccount }, 'YES');
    expect({ account: known.signInAccount, overruled }).toEqual({ account: 'work', overruled: ['signInAccount'] });
    expect(ids(known)).toEqual([]);
  });

  test('that is missing leaves the answer as it is', () => {
    const { known, overruled } = paste({ signInAccount: 'personal' }, 'NO');
    expect({ account: known.signInAccount, overruled }).toEqual({ account: 'personal', overruled: [] });
    expect(ids(known)).toContain('personal-account-sign-in');
  });

  test('answers no question that was not answered', () => {
    expect(paste({}, 'YES').known.signInAccount).toBeUndefined();
    expect(paste({ signInAccount: 'unsure' }, 'YES').known.signInAccount).toBe('unsure');
  });
});
