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
