/** What the API refuses, whether it is sent on its own or in a batch: what it is, status, id, JSON. */
export const refusedItems: readonly (readonly [string, number, string, object])[] = [
  ['nothing', 400, 'empty', {}],
  ['an empty text', 400, 'empty', { text: ' \n' }],
  ['an unrelated text', 400, 'not-dsregcmd', { text: 'Good morning' }],
  ['a wrong type', 400, 'malformed', { text: 7 }],
  ['a list', 400, 'malformed', []],
  ['an unknown fact', 400, 'unknown-fact', { answers: { name: 'Jan' } }],
  ['a name from Object.prototype', 400, 'unknown-fact', { answers: { constructor: 'yes' } }],
  ['an unknown value', 400, 'unknown-value', { answers: { azureAdJoined: 'maybe' } }],
  ['an unknown step', 400, 'unknown-step', { answers: { licence: 'no' }, tried: ['format-c'] }],
  ['a wrong code', 400, 'bad-code', { code: '7QK4-M2XD-9RHT' }],
  ['a text above 256 KB', 413, 'too-large', { text: 'x'.repeat(262_145) }],
];

const json = { 'Content-Type': 'application/json' };

/** Bodies that no JSON route accepts: what it is, status, id, body, headers. */
export const refusedBodies: readonly (readonly [string, number, string, string, Record<string, string>])[] = [
  ['invalid JSON', 400, 'malformed', '{', json],
  ['bytes that are not JSON', 400, 'malformed', 'text=x', json],
  ['a body above 2 MB', 413, 'too-large', JSON.stringify({ text: 'x'.repeat(2 * 1024 * 1024) }), json],
  ['another media type', 415, 'media-type', 'text=x', { 'Content-Type': 'application/x-www-form-urlencoded' }],
];
