/** Problem pages that replace a page, with their statuses. */
export const problems = {
  'not-found': 404,
  'bad-address': 400,
  'foreign-form': 403,
  'no-form-here': 405,
  'no-length': 411,
  'too-large': 413,
  'bad-form': 415,
  'damaged-form': 400,
} as const;

export type Problem = keyof typeof problems;

/** Errors that nginx sends itself, with pages from the release: they work when no instance is running. */
export const proxyProblems = {
  'too-large': 413,
  'address-too-long': 414,
  'too-many-requests': 429,
  unavailable: 502,
  'timed-out': 504,
} as const;

export type ProxyProblem = keyof typeof proxyProblems;
