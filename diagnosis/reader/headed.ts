import { sectionNames } from './catalogue';
import { changed, type Line } from './lines';
import { fieldNamed } from './names';

const titles = sectionNames.map((name) => name.replace('Account 1', 'Account \\d{1,3}').replaceAll(' ', ' ?')).join('|');

/** A title before a field on its line: `SSO STATE - AzureAdPrt - NO`, `[SSO State] AzureAdPrt = NO`, `SSOState.AzureAdPrt=NO`. */
const headed = new RegExp(
  `^["'*[]{0,3}(${titles})["'*\\]]{0,3}(?: {0,4}[-:>/.|\\u2013\\u2014\\u2192\\u00bb]{1,2} {0,4}| {1,4})([A-Za-z].{2,4000})$`,
  'is',
);

/** Puts a title and the field after it on lines of their own. */
export const withTitlesApart = (lines: readonly Line[]): readonly Line[] =>
  changed(lines, (line) => {
    const [, title = '', rest = ''] = line.pair?.known ? [] : (headed.exec(line.text) ?? []);
    const name = /^[A-Za-z][\w -]{3,40}?(?= *(?:[:=]| [-\u2013\u2014] ))/.exec(rest)?.[0] ?? '';
    return fieldNamed(name) ? [line.with(title), line.with(rest)] : line;
  });
