import { describe, expect, test } from 'vitest';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { explainedBy } from '@/diagnosis/diagnose';
import { nearby } from '@/diagnosis/nearby';

describe.each(causeIds)('near %s', (id) => {
  test('stand at most five others, each once, never itself', () => {
    expect(nearby(id)).not.toContain(id);
    expect(nearby(id).length).toBeLessThanOrEqual(5);
    expect(new Set(nearby(id)).size).toBe(nearby(id).length);
  });

  test('is whatever it explains, and it is near that one, as far as there is room', () => {
    const isNear = (one: typeof id, other: typeof id) => nearby(one).includes(other) || nearby(one).length === 5;
    for (const other of explainedBy(id)) expect(isNear(id, other) && isNear(other, id), other).toBe(true);
  });

  test('is nothing of another link that has nothing to do with it', () => {
    for (const other of nearby(id))
      expect(causeOf(other).link === causeOf(id).link || explainedBy(id).includes(other) || explainedBy(other).includes(id), other).toBe(
        true,
      );
  });
});

test('a PC that was never joined stands beside one that is still registering, and both ways', () => {
  expect(nearby('device-not-joined')).toContain('registration-pending');
  expect(nearby('registration-pending')).toContain('device-not-joined');
});

test('what shares the most comes first', () => {
  expect(nearby('federated-mfa-token-expired')[0]).toBe('mfa-required-password-sign-in');
});
