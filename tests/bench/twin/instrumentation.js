/** The twin has nothing to check at start. */
export function register() {}
