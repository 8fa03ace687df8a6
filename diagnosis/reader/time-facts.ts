import { clockOf } from './clock';
import { isOfPerson, shownValue } from './fields';
import type { FactsOptions, PartialFacts } from './partial-facts';
import type { Reading } from './reading';
import { certificateValidityAt, prtRenewalAt } from './validity';

/** Facts from the times in an output, by its clock; without one, what they would prove if it was made just now. */
export function timeFacts(reading: Reading, { ranJustNow, now }: FactsOptions): PartialFacts {
  const { fields } = reading;
  const clock = clockOf(reading, ranJustNow ? now : undefined);
  const isClockUnknown = clock.exact === undefined && clock.atLeast === undefined;
  const used = isClockUnknown && now ? { exact: now.getTime() } : clock;
  const certificate = certificateValidityAt(shownValue(fields, 'DeviceCertificateValidity') ?? '', used);
  const hasToken = isOfPerson(reading) && shownValue(fields, 'AzureAdPrt') !== 'NO';
  const renewal = hasToken
    ? prtRenewalAt(shownValue(fields, 'AzureAdPrtUpdateTime') ?? '', shownValue(fields, 'AzureAdPrtExpiryTime') ?? '', used)
    : undefined;
  return isClockUnknown
    ? { certificateValidityIfJustRun: certificate, prtRenewalIfJustRun: renewal }
    : { certificateValidity: certificate, prtRenewal: renewal };
}
