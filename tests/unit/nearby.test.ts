import { describe, expect, test } from 'vitest';
import { causeIds, causeOf } from '@/diagnosis/causes';
import { explainedBy } from '@/diagnosis/diagnose';
import { nearby } from '@/diagnosis/nearby';

describe.each(causeIds)('near %s', (id) => {
  test('are at most five others, each once, never itself', () => {
    expect(nearby(id)).not.toContain(id);
    expect(nearby(id).length).toBeLessThanOrEqual(5);
    expect(new Set(nearby(id)).size).toBe(nearby(id).length);
  });

  test('are the causes it explains, and vice versa, as far as there is room', () => {
    const isNear = (one: typeof id, other: typeof id) => nearby(one).includes(other) || nearby(one).length === 5;
    for (const other of explainedBy(id)) expect(isNear(id, other) && isNear(other, id), other).toBe(true);
  });

  test('are no unrelated causes of another link', () => {
    for (const other of nearby(id))
      expect(causeOf(other).link === causeOf(id).link || explainedBy(id).includes(other) || explainedBy(other).includes(id), other).toBe(
        true,
      );
  });
});

test('a PC that was never joined and one that is still registering are near each other', () => {
  expect(nearby('device-not-joined')).toContain('registration-pending');
  expect(nearby('registration-pending')).toContain('device-not-joined');
});

test('the causes with the most in common come first', () => {
  expect(nearby('federated-mfa-token-expired')[0]).toBe('mfa-required-password-sign-in');
});
