import type { Kind } from './catalogue';

const moment = '\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(?:\\.\\d{3})? UTC';
const word = /^[^\s<([#|;"]{0,4000}[^\s<([#|;",]/;

/** A complete value at the start of a text, by kind; longer ones first. The other kinds are free text. */
const complete: Partial<Record<Kind, RegExp>> = {
  'yes-no': /^(?:ERROR(?: \(?0x[0-9a-f]{1,8}\)?)?|UNKNOWN|NOT SET|\$?\p{L}{1,5})/iu,
  token: word,
  url: /^[^\s<"]+/,
  encoded: /^[^\s<"]+/,
  time: new RegExp(`^${moment}`, 'i'),
  period: new RegExp(`^\\[? ?${moment} ?(?:--?|\u2013|\u2014) ?${moment}(?: ?\\])?`, 'i'),
  text: /^(?:SUCCESS|PASSED|PASS|FAIL(?:ED)?(?: \[[^\]]{1,40}\])?|SKIPPED|NOT SET|INVALID|DIRECT|NONE|YES|NO|JA|NEE)/i,
};

/** Texts that dsregcmd prints of several words: nothing behind them belongs to the value. */
const printedText =
  /^(?:FAILED\. (?:Device is either disabled or deleted|ERROR:? ?\(?(?:0x[0-9a-f]{1,8}|\d{4,10})\)?)|MUST Run elevated to test\.|\{[0-9a-f-]{36}\} \(\w{1,20}\)|Microsoft (?:Platform Crypto Provider|Software Key Storage Provider))(?!\w)/i;

/** Words behind YES or NO, unless they make it one of several. */
const words = /^ (?!(?:or|of|oder|ou|if|when|als|wenn|si|means?|betekent)\b)[a-z]/;

/** An arrow ends any value. */
const arrow = /(?:^| )(?:<[-=<~]|[\u2190\u21d0\u27f5\u2b05\u{1f448}])/u;

/** What a remark behind a complete value begins with: a wide space, a bracket, a comment or a picture; not another possible value. */
const remark =
  /^(?: {2,}\S| \?| \/(?:$| (?!yes|no\b))| :[\w+-]{1,30}:| ?(?:[<([#}\])!\u2190-\u21ff\u2b05\u2713-\u2718]|[,;|](?! ?(?:yes|no)\b)|\/\/|\/\*|\*|[-=]{1,3}>|==|--|[-\u2013\u2014](?: |$)|\^|\.{1,3}$|\u2026|\p{Extended_Pictographic}))/iu;

const again = '(?:(?:is|it is|ist|est|het|es|weer|wieder|again|back|to|at|terug|op|zur\u00fcck|auf) ){0,3}';
const now = `(?:(?:now|nu|jetzt|maintenant|today|vandaag|heute) ${again})?`;
const past =
  '(?:yesterday|before|earlier|old|gisteren|eerst|eerder|gestern|vorher|hier|avant|last week|vorige week|letzte woche|(?:on|op|am) \\w{2,7}(?:day|dag|tag))[^,;()]{0,30}';
const status = '(?:YES|NO|PASSED|FAILED|SUCCESS)';
const supposing = '(?![^,;.<(]{0,40}\\b(?:should|must|still|not|moet|nog|niet|soll|noch|nicht|doit|encore|pas)\\b)';

/** A value and the one that it changed to: `NO -> YES`, `NO, now YES`, `NO (yesterday), YES (today)`, `NO, after a reboot YES`. */
const change = new RegExp(
  `^${status}(?: ?(?:[-=]{1,3}>|[\u2192\u21d2\u2794\u279c\u27a1]\ufe0f?) ?|[,;]? (?:(?:and|en|und|et|but|maar|aber|mais) )?(?:now|nu|jetzt|maintenant|then|daarna|dann|puis|later|today|vandaag|heute|changed to|became|werd) ${again}| \\(${past}\\)[,;/]? ?${now}| ${past}[,;/] ?${now}|[,;] ${supposing}(?:after|since|na|sinds|nach|seit|apr\u00e8s|depuis) [^,;.<(]{1,30}? )(${status})(?![\\w/|])`,
);

const withoutComment = (text: string): string => text.split(/ (?:\/\/|#) /, 1)[0]?.trimEnd() ?? text;

/** The value without an arrow and the remark after it. */
export function beforeArrow(text: string): string {
  const at = text.search(arrow);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/** The complete value of this kind at the start of a text, whatever follows; undefined if there is none. */
export const completeValue = (text: string, kind: Kind): string | undefined =>
  (kind === 'text' ? printedText.exec(text) : null)?.[0] ?? complete[kind]?.exec(text)?.[0];

/** The later of two values, if the text shows a change. */
export const laterValue = (text: string, kind: Kind | undefined): string | undefined =>
  kind === 'yes-no' || kind === 'text' ? change.exec(text)?.[1] : undefined;

/** A value without the remark behind it; free text loses only comments. */
export function withoutRemark(text: string, kind: Kind | undefined): string {
  if (kind === undefined || kind === 'sentence') return text;
  if (kind === 'name') return withoutComment(text);
  if (kind === 'text') {
    const printed = printedText.exec(text)?.[0];
    if (printed) return printed;
  }
  const found = complete[kind]?.exec(text)?.[0];
  if (found === undefined) return kind === 'text' ? withoutComment(text) : text;
  const rest = text.slice(found.length);
  const isEnd = kind === 'time' || kind === 'period' ? /^[^\w.:]/ : remark;
  const isSaid = kind === 'yes-no' && (/^\.{1,3} /.test(rest) || (/^(?:YES|NO)$/.test(found) && words.test(rest)));
  return isEnd.test(rest) || isSaid ? found : text;
}
