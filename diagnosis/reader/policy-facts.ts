import type { Facts } from './facts-of';
import type { RegistryValue } from './reading';
import { registryValue } from './registry';

/** What a pasted `reg query` of the policy key proves. Absent is not configured, so a value that is not there proves nothing. */
export function policyFacts(registry: readonly RegistryValue[]): Facts {
  const backup = registryValue(registry, 'EnableWindowsBackup')?.value;
  return {
    windowsBackupPolicy:
      backup === 1 || backup === '<enabled/>' ? 'enabled' : backup === 0 || backup === '<disabled/>' ? 'disabled' : undefined,
  };
}
