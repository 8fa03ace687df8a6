import { expect, test } from 'vitest';
import { emptyCase } from '@/diagnosis/case';
import { takePaste } from '@/diagnosis/take-paste';
import { responseSchema } from '@/features/api/response';
import { responseBody } from '@/features/api/response-body';

const now = new Date('2026-09-14T10:00:00Z');

function bodyOf(text: string) {
  const taken = takePaste(emptyCase, text, { now, ranJustNow: false });
  return responseSchema.parse(responseBody({ ...taken, audience: 'employee', now, startedAt: 0 }, 'en'));
}

test('codes that no finding is based on are listed with their lines', () => {
  const { reading, findings } = bodyOf(
    'AzureAdJoined : NO\nDomainJoined : YES\nDsrDeviceAutoJoin failed 0x801c03f2.\n\nOutlook says 0x80070520.',
  );
  expect(findings.map(({ id }) => id)).toContain('directory-sync-pending');
  expect(reading.codes).toEqual([{ code: '0x80070520', line: 5 }]);
});

test('a code alone and a message alone are a reading', () => {
  expect(bodyOf('error 801c03ed').reading).toMatchObject({ codes: [{ code: '0x801c03ed', line: 1 }], fields: [], notes: ['not-dsregcmd'] });
  expect(bodyOf('This feature is not supported\nby your organization.').reading.messages).toEqual([{ id: 'not-supported', line: 1 }]);
});
