import type { Refusal } from '@/server/api-answer';

/** Why there is no diagnosis for a text, its answers or code, as opposed to what is wrong with the HTTP request. */
export const itemRefusals = [
  'empty',
  'not-dsregcmd',
  'malformed',
  'unknown-fact',
  'unknown-value',
  'unknown-step',
  'bad-code',
  'too-large',
  'too-complex',
] as const satisfies readonly Refusal[];

export type ItemRefusal = (typeof itemRefusals)[number];
