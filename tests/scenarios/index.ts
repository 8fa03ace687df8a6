import { account } from './account';
import { allowed } from './allowed';
import { healthy } from './healthy';
import { joined } from './joined';
import type { Scenario } from './scenario';
import { setting } from './setting';
import { signedIn } from './signed-in';
import { trusted } from './trusted';
import { windows } from './windows';

/** All scenarios by link; the first finding of each belongs to that link. */
export const scenarios: readonly Scenario[] = [
  ...healthy,
  ...windows,
  ...joined,
  ...trusted,
  ...signedIn,
  ...account,
  ...allowed,
  ...setting,
];
