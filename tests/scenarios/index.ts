import { account } from './account';
import { allowed } from './allowed';
import { healthy } from './healthy';
import { joined } from './joined';
import type { Scenario } from './scenario';
import { setting } from './setting';
import { signedIn } from './signed-in';
import { trusted } from './trusted';
import { windows } from './windows';

/** Every scenario of ours, link by link; the first finding of each list is of that link. */
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
