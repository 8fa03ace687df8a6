import { registryGrounds } from '../reader/policy-facts';
import type { RegistryValue } from '../reader/reading';
import type { Conceal } from './mask';

/** Setting groups with their own policy (Group Policy page of settings sync). */
const groups = ['Accessibility', 'Application', 'AppSync', 'Credentials', 'DesktopTheme', 'Language', 'Personalization', 'StartLayout'];

/** Value names that may be shown; what a tenant's values contain stays hidden. */
const names = new Set(
  [
    ...Object.values(registryGrounds).flat(),
    ...['', ...groups, 'WebBrowser', 'Windows'].flatMap((group) => [
      `Disable${group}SettingSync`,
      `Disable${group}SettingSyncUserOverride`,
    ]),
    'NoConnectedUser',
    'AllowClipboardHistory',
    'AllowCrossDeviceClipboard',
    'AutoAcceptSsoPermission',
    'TenantId',
    'TenantName',
  ].map((name) => name.toLowerCase()),
);

/** The data that a policy can have. */
const settings = /^(?:[0-9]|<enabled\/>|<disabled\/>)$/;

/** The name and data of a registry value, each hidden unless known. */
export function maskedRegistry({ name, value }: Pick<RegistryValue, 'name' | 'value'>, conceal: Conceal): { name: string; value: string } {
  const text = `${value}`;
  return {
    name: names.has(name.toLowerCase()) ? name : conceal(name),
    value: settings.test(text) ? text : conceal(text),
  };
}
