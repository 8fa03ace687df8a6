import { emptyCase } from '@/diagnosis/case';
import type { CauseId } from '@/diagnosis/causes';
import { diagnose } from '@/diagnosis/diagnose';
import { takePaste } from '@/diagnosis/take-paste';

/** The smallest output in which there is only one thing to find. */
const text = `
+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : NO
          EnterpriseJoined : NO
              DomainJoined : NO
`;

const expected: CauseId = 'device-not-joined';

/** Reads the sample as a paste is read, without the organisation's own facts; throws where another thing is found than stands in it. */
export function readSample() {
  const now = new Date();
  const { known, tried } = takePaste(emptyCase, text, { now, ranJustNow: false }).state;
  const found = diagnose({ known, tried, now }).findings.map(({ id }) => id);
  if (found.join() !== expected) throw new Error(`expected ${expected}, found ${found.join(', ') || 'nothing'}`);
}
