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
  text: /^(?:SUCCESS|PASSED|PASS|FAIL(?:ED)?(?: \[[^\]]{1,40}\])?|SKIPPED|NOT SET|INVALID|YES|NO|JA|NEE)/i,
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
  /^(?: {2,}\S| \?| ?(?:[<([#}\])!\u2190-\u21ff\u2b05\u2713-\u2718]|[,;|](?! ?(?:yes|no)\b)|\/\/|\/\*|\*|[-=]{1,3}>|==|--|[-\u2013\u2014](?: |$)|\^|\.{1,3}$|\u2026|\p{Extended_Pictographic}))/iu;

const isComment = / (?:\/\/|#) /;

/** The value without an arrow and the remark after it. */
export function beforeArrow(text: string): string {
  const at = text.search(arrow);
  return at < 0 ? text : text.slice(0, at).trimEnd();
}

/** The complete value of this kind at the start of a text, whatever follows; undefined if there is none. */
export const completeValue = (text: string, kind: Kind): string | undefined =>
  (kind === 'text' ? printedText.exec(text) : null)?.[0] ?? complete[kind]?.exec(text)?.[0];

/** A value without the remark behind it; free text loses only comments. */
export function withoutRemark(text: string, kind: Kind | undefined): string {
  if (kind === undefined || kind === 'sentence') return text;
  if (kind === 'name') return text.split(isComment, 1)[0]?.trimEnd() ?? text;
  if (kind === 'text') {
    const printed = printedText.exec(text)?.[0];
    if (printed) return printed;
  }
  const found = complete[kind]?.exec(text)?.[0];
  if (found === undefined) return text;
  const rest = text.slice(found.length);
  const isEnd = kind === 'time' || kind === 'period' ? /^[^\w.:]/ : remark;
  const isSaid = kind === 'yes-no' && (/^\.{1,3} /.test(rest) || (/^(?:YES|NO)$/.test(found) && words.test(rest)));
  return isEnd.test(rest) || isSaid ? found : text;
}
