import { hasNetworkError } from '../codes/notation';
import type { Facts } from './facts-of';
import { printedValue, shownValue, yesNo } from './fields';
import type { Field } from './reading';

/** What an output proves of the device, whoever ran it. */
export function deviceFacts(fields: readonly Field[]): Facts {
  const urls = ['SettingsUrl', 'AzureAdSettingsUrl'].map((name) => printedValue(fields, name)).filter((value) => value !== undefined);
  const [settingsUrl] = urls;
  return {
    azureAdJoined: yesNo(shownValue(fields, 'AzureAdJoined')),
    enterpriseJoined: yesNo(shownValue(fields, 'EnterpriseJoined')),
    domainJoined: yesNo(shownValue(fields, 'DomainJoined')),
    deviceAuthStatus: deviceAuthStatus(shownValue(fields, 'DeviceAuthStatus') ?? ''),
    keySignTest: /^(PASSED|FAILED)\b/i.exec(shownValue(fields, 'KeySignTest') ?? '')?.[1]?.toLowerCase(),
    aadRecoveryEnabled: yesNo(shownValue(fields, 'AadRecoveryEnabled')),
    // Masked is filled: nobody hides an empty value.
    settingsUrl: urls.length === 0 ? undefined : settingsUrl === null ? 'empty' : 'filled',
  };
}

function deviceAuthStatus(text: string): string | undefined {
  if (/^SUCCESS\b/i.test(text)) return 'success';
  if (!/^FAILED\b/i.test(text)) return undefined;
  if (/disabled or deleted/i.test(text)) return 'disabled-or-deleted';
  return hasNetworkError(text) ? 'unreachable' : 'failed';
}
