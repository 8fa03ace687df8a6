/** What a request can get instead of a page, with the status that it is answered with. */
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

/** What the proxy before the copies answers by itself, with pages that the release writes for it: there need be no copy. */
export const proxyProblems = {
  'too-large': 413,
  'address-too-long': 414,
  'too-many-requests': 429,
  unavailable: 502,
  'timed-out': 504,
} as const;

export type ProxyProblem = keyof typeof proxyProblems;
