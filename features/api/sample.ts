import { emptyCase } from '@/diagnosis/case';
import type { CauseId } from '@/diagnosis/causes';
import { diagnose } from '@/diagnosis/diagnose';
import { takePaste } from '@/diagnosis/take-paste';

/** The smallest output with exactly one finding. */
const text = `
+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : NO
          EnterpriseJoined : NO
              DomainJoined : NO
`;

const expected: CauseId = 'device-not-joined';

/** Reads the sample like a paste, without the organisation's own facts; throws if the finding is not the expected one. */
export function readSample() {
  const now = new Date();
  const { known, tried } = takePaste(emptyCase, text, { now, ranJustNow: false }).state;
  const found = diagnose({ known, tried, now }).findings.map(({ id }) => id);
  if (found.join() !== expected) throw new Error(`expected ${expected}, found ${found.join(', ') || 'nothing'}`);
}
