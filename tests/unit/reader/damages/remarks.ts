import { type Damages, fieldwise } from './lines';

const behind = (remark: string) => fieldwise(({ indent, name, colon, value }) => `${indent}${name}${colon} ${value}${remark}`);

/** Only behind values of one word or two times: in a longer one a bracket or a hash may be its own. */
const behindShort = (remark: string) =>
  fieldwise(({ indent, name, colon, value }) => {
    const isShort = /^(?:YES|NO|SUCCESS|PASSED|\{?[\da-f-]{36}\}?|\d{4}-.* UTC|\[ \d{4}-.*\])$/.test(value);
    return `${indent}${name}${colon} ${value}${isShort ? remark : ''}`;
  });

/** What people write behind values. */
export const remarks: Damages = {
  'remarks behind arrows': behind('   <-- is dit goed?'),
  'remarks behind double arrows': behind(' <== this one'),
  'remarks behind three signs': behind('  <<< see here'),
  'remarks behind signs of an arrow': behind(' ← poste joint : oui'),
  'remarks behind hashes': behindShort('   # ok?'),
  'remarks behind slashes': behindShort(' // as it should be'),
  'remarks in brackets': behindShort(' (was YES yesterday)'),
  'remarks behind dashes': behindShort(' -- old, I think'),
  'remarks behind wide spaces': behindShort('     not in a domain'),
  'ticks behind values': behindShort(' ✅'),
};
