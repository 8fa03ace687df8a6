/** Kinds of damage the reader cannot undo yet. Once it can, the test fails until the entry is removed. */
export const notYet: ReadonlySet<string> = new Set([
  'console of 60 columns',
  'console of 72 columns',
  'console of 76 columns',
  'mail of 60 columns',
  'mail of 80 columns',
  'mail of 100 columns',
  'mail of 120 columns',
  'quoted-printable',
  'string in JSON in JSON',
  'lines in JSON on one line',
  'list of PowerShell',
  'true and false',
]);
