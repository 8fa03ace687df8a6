/** The seven links of the chain, in the order in which they depend on each other. */
export const links = ['windows', 'joined', 'trusted', 'signedIn', 'account', 'allowed', 'setting'] as const;

export type Link = (typeof links)[number];
