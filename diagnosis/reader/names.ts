import { type KnownField, knownField, knownNames } from './catalogue';

const squeezed = (name: string): string => name.replace(/[ _-]/g, '').toLowerCase();

const bySqueezed = new Map(knownNames.map((name) => [squeezed(name), name]));

/** Characters that text recognition confuses, each as one of them. */
const lookAlike = (name: string): string =>
  name.toLowerCase().replace(/0/g, 'o').replace(/[i1]/g, 'l').replace(/5/g, 's').replace(/rn/g, 'm');

const byLookAlike = new Map(knownNames.map((name) => [lookAlike(name), name]));

/**
 * The field that a name means as scripts, people and text recognition spell it: `AttemptStatus`, `Azure AD Joined`, `AzureAdJ0ined`.
 * Other commands print names such as `Domain Name`, so extra spaces count only in yes-no fields.
 */
export function fieldNamed(name: string): KnownField | undefined {
  const known = knownField(name);
  if (known || name.length > 48) return known;
  const spelled = knownField(bySqueezed.get(squeezed(name)) ?? '');
  if (spelled) return !name.includes(' ') || spelled.kind === 'yes-no' ? spelled : undefined;
  return knownField(byLookAlike.get(lookAlike(name)) ?? '');
}
