import type { z } from 'zod';
import { emptyCase } from '@/diagnosis/case';
import { diagnose } from '@/diagnosis/diagnose';
import { takePaste } from '@/diagnosis/take-paste';
import { refusalBody } from '@/server/api-answer';
import type { Batch, BatchResponse } from './batch-schema';
import type { DiagnoseRequest } from './request';
import type { responseSchema } from './response';
import { responseOf } from './response-body';

/** A PC that is not joined; its date is fixed, so that the document is always the same. */
export const exampleRequest = {
  text: 'AzureAdJoined : NO\nEnterpriseJoined : NO\nDomainJoined : NO',
  locale: 'en',
  now: '2026-11-30T09:00:00Z',
} as const satisfies DiagnoseRequest;

/** The response to it, without the organisation's own facts, and with long lists cut short. */
export function exampleResponse(): z.infer<typeof responseSchema> {
  const now = new Date(exampleRequest.now);
  const { reading, state } = takePaste(emptyCase, exampleRequest.text, { now, ranJustNow: false });
  const response = responseOf(reading, state, diagnose({ ...state, now }), exampleRequest.locale);
  const { possible, ruledOut, steps, forHelpDesk, ...rest } = JSON.parse(JSON.stringify(response)) as z.infer<typeof responseSchema>;
  return {
    ...rest,
    possible: possible.slice(0, 1),
    ruledOut: ruledOut.slice(0, 2),
    steps: steps.slice(0, 1),
    forHelpDesk: forHelpDesk.slice(0, 1),
  };
}

const names = { notJoined: 'PC-0042', unread: 'PC-0043' };

/** The same PC, and one whose file contains something else. */
export const exampleBatch = {
  items: [
    { name: names.notJoined, text: exampleRequest.text },
    { name: names.unread, text: 'The RPC server is unavailable.' },
  ],
  locale: exampleRequest.locale,
  now: exampleRequest.now,
} satisfies Batch;

export const exampleBatchResponse = (): BatchResponse => ({
  results: [
    { name: names.notJoined, ...exampleResponse() },
    { name: names.unread, ...refusalBody('not-dsregcmd', exampleBatch.locale) },
  ],
});
