/** UTF-8 characters misread as Windows-1252 or a western console code page. */
const misread: readonly (readonly [RegExp, string])[] = [
  [/\u00e2\u20ac\u201c|\u00e2\u20ac\u201d|\u00d4\u00c7\u00f4/g, '\u2013'],
  [/\u00e2\u20ac[\u2122\u02dc]|\u00d4\u00c7\u00d6/g, "'"],
  [/\u00e2\u20ac[\u0153\u009d]/g, '"'],
  [/\u00e2\u20ac\u00a6/g, '\u2026'],
  [/\u00e2\u20ac\u2039|\u00ef\u00bb\u00bf/g, ''],
  [/(?:\u00c2[ \u00a0])+|(?:\u252c\u00e1)+/g, ' '],
];

/** Restores spaces, dashes and quote marks broken by a wrong code page. */
export const withoutWrongCodePage = (text: string): string =>
  misread.reduce((result, [found, meant]) => result.replace(found, meant), text);
