import { registryGrounds } from '../reader/policy-facts';
import type { RegistryValue } from '../reader/reading';
import type { Conceal } from './mask';

/** The groups of settings that have a policy of their own (Group Policy page of settings sync). */
const groups = ['Accessibility', 'Application', 'AppSync', 'Credentials', 'DesktopTheme', 'Language', 'Personalization', 'StartLayout'];

/** The values of the policy key that may be named. */
const names = new Set(
  [
    ...Object.values(registryGrounds).flat(),
    ...['', ...groups, 'WebBrowser', 'Windows'].flatMap((group) => [
      `Disable${group}SettingSync`,
      `Disable${group}SettingSyncUserOverride`,
    ]),
    'NoConnectedUser',
  ].map((name) => name.toLowerCase()),
);

/** What a policy can be set to. */
const settings = /^(?:[0-9]|<enabled\/>|<disabled\/>)$/;

/** Takes a value of the registry; gives its name and what it is set to, each hidden unless it is one of the known ones. */
export function maskedRegistry({ name, value }: Pick<RegistryValue, 'name' | 'value'>, conceal: Conceal): { name: string; value: string } {
  const text = `${value}`;
  return {
    name: names.has(name.toLowerCase()) ? name : conceal(name),
    value: settings.test(text) ? text : conceal(text),
  };
}
