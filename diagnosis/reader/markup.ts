import { softBreak, softJoin } from './characters';

/** Microsoft's translated pages contain each sentence twice, translation first; only the original is dsregcmd output. */
const translation = /<span data-ttu-id=[^<>]*>([^<]*)<\/span>(?=<span class="sxs-lookup">)/g;

/** Only known tags, so that a mask such as `<redacted>` stays. */
const lineTag = /<\/?(?:br|p|div|li|ul|ol|dl|dt|tr|table|tbody|thead|pre|h[1-6]|blockquote|body|html)(?:\s[^<>]*)?\/?>/gi;
const cellTag = /<(?:td|th|dd)(?:\s[^<>]*)?>/gi;
const wordTag = /<\/?(?:span|td|th|dd|code|samp|b|strong|i|em|u|font|a|o:p|mark)(?:\s[^<>]*)?\/?>/gi;

/** Code block delimiters of forums, wikis and XML. */
const blockTag = /\[\/?code\]|\{(?:code|noformat)(?::[\w=|]{1,40})?\}|<!\[CDATA\[|\]\]>/gi;

/** Before and after each line of a Configuration Manager log. */
const logTag = /<!\[LOG\[|\]LOG\]!>(?:<time=[^<>\n]{0,400}>)?/g;

/** Table cells may be on lines of their own. */
const cellSpace = /(<\/?(?:tr|td|th|dt)(?:\s[^<>]*)?>)(\s+)(?=<(?:td|th|dd)[\s>])/gi;

const entities: Readonly<Record<string, string>> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  amp: '&',
  ndash: '\u2013',
  shy: '',
};

const decoded = (entity: string, name: string): string => {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code === 160 || code < 32 ? ' ' : code <= 0xffff ? String.fromCharCode(code) : entity;
};

/** Removes HTML: tags that end a line become breaks, entities become characters. */
export function withoutMarkup(original: string): string {
  return original
    .replace(logTag, '')
    .replace(blockTag, softBreak)
    .replace(cellSpace, (_, tag: string, space: string) => tag + space.replace(/\r\n?|\n/g, softJoin))
    .replace(translation, (_, inner: string) => inner.replace(/[^\r\n]+/g, ''))
    .replace(lineTag, softBreak)
    .replace(cellTag, '| ')
    .replace(wordTag, '')
    .replace(/&amp;(?=#?\w{2,5};)/g, '&')
    .replace(/&(#x[0-9a-f]{1,5}|#\d{1,6}|[a-z]{2,5});/gi, decoded);
}
