import { type KnownField, knownField, knownNames } from './catalogue';

const squeezed = (name: string): string => name.replace(/[ _-]/g, '').toLowerCase();

const bySqueezed = new Map(knownNames.map((name) => [squeezed(name), name]));

/**
 * The field that a name means as scripts and people spell it: `AttemptStatus`, `azure_ad_joined`, `Azure AD Joined`.
 * Other commands print names such as `Domain Name`, so extra spaces count only in yes-no fields.
 */
export function fieldNamed(name: string): KnownField | undefined {
  const known = knownField(name);
  if (known || name.length > 48) return known;
  const spelled = knownField(bySqueezed.get(squeezed(name)) ?? '');
  return spelled && (!name.includes(' ') || spelled.kind === 'yes-no') ? spelled : undefined;
}
