/** What a character of UTF-8 looks like when it was read as Windows-1252, or as the code page of a western console. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/\u00e2\u20ac\u201c|\u00e2\u20ac\u201d|\u00d4\u00c7\u00f4/g, '\u2013'],
  [/\u00e2\u20ac[\u2122\u02dc]|\u00d4\u00c7\u00d6/g, "'"],
  [/\u00e2\u20ac[\u0153\u009d]/g, '"'],
  [/\u00e2\u20ac\u00a6/g, '\u2026'],
  [/\u00e2\u20ac\u2039|\u00ef\u00bb\u00bf/g, ''],
  [/(?:\u00c2[ \u00a0])+|(?:\u252c\u00e1)+/g, ' '],
];

/** A text with the spaces, dashes and quote marks that a wrong code page broke. */
export const withoutWrongCodePage = (text: string): string =>
  misread.reduce((result, [found, meant]) => result.replace(found, meant), text);
