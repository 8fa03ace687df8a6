/** The seven links of the chain; each depends on those before it. */
export const links = ['windows', 'joined', 'trusted', 'signedIn', 'account', 'allowed', 'setting'] as const;

export type Link = (typeof links)[number];
