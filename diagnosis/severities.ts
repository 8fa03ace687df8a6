import type { Cause } from './cause';

/** For causes that keep Windows from getting a token: they matter less while there is one. */
export const lessWithToken = {
  cases: [{ when: { fact: 'azureAdPrt', is: 'yes' }, is: 'limiting' }],
  otherwise: 'blocking',
} as const satisfies Cause['severity'];
