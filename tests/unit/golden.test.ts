import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnose } from '@/diagnosis/diagnose';
import { factsOf } from '@/diagnosis/reader/facts-of';
import { read } from '@/diagnosis/reader/read';

/** The findings and steps of each of our texts, in order. Change a line only if the new one is better. */
test.each([
  ['br-lines', ['device-not-joined'], ['ask-if-pc-belongs', 'join-device']],
  ['elevated', [], []],
  ['event-6013', [], []],
  ['event-6065', [], []],
  ['events-1098-1104', ['token-broker-permissions'], ['confirm-access-denied', 'repair-broker-key']],
  ['events-mfa-for-sync-service', ['mfa-required-password-sign-in'], ['complete-mfa-elsewhere', 'sign-in-with-hello']],
  ['gen1-joined', [], []],
  ['gen2-joined', [], []],
  ['gen3-joined', [], []],
  ['gen4-joined', [], []],
  ['gen5-joined', [], []],
  ['gen5-joined-two-work-accounts', [], []],
  ['gen5-not-joined', ['device-not-joined'], ['ask-if-pc-belongs', 'join-device']],
  ['one-line', [], []],
  ['registered-only', ['registered-only'], ['ask-if-pc-belongs', 'join-device']],
  ['registration-pending', ['directory-sync-pending'], ['confirm-hybrid-join', 'wait-for-directory-sync', 'run-join-task']],
  ['system', [], []],
  ['token-attempt-failed', ['wrong-password'], ['connect-to-corporate-network', 'wait-for-password-sync', 'sign-in-with-new-credentials']],
  ['two-outputs', [], []],
  ['ver', ['windows-too-old'], ['ask-it-to-update']],
  ['winver', ['windows-too-old'], ['ask-it-to-update']],
])('%s leads to %j with the steps %j', (name, findings, steps) => {
  const known = factsOf(read(readFileSync(`tests/fixtures/${name}.txt`, 'utf8')));
  const diagnosis = diagnose({ known, tried: [] });
  expect(diagnosis.findings.map(({ id }) => id)).toEqual(findings);
  expect(diagnosis.steps.map(({ id }) => id)).toEqual(steps);
});
