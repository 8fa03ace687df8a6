import type { Output } from './outputs';

const iso = /\b(\d{4})-(\d\d)-(\d\d)(?:(?:T|,? )(\d\d:\d\d))?/;
const clock = '(?:,?(?: at| om| um| \\u00e0)? (\\d{1,2}):(\\d\\d)(?::\\d\\d)?(?: ?([ap])\\.?m\\b)?)?';
const local = new RegExp(`\\b(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})${clock}`, 'i');
/** As mails write it: `Monday, November 30, 2026 9:40 AM`, `maandag 30 november 2026 09:40`. */
const named = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (\\p{L}{3,9})|(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?),?\\.? (\\d{4})${clock}`,
  'iu',
);

const monthNames =
  /^(?:(jan)|(feb|f\u00e9v)|(mar|maa|mrt|m\u00e4r)|(apr|avr)|(may|mei|mai)|(jun|juin)|(jul|juil)|(aug|ao\u00fb)|(sep)|(oct|okt)|(nov)|(dec|dez|d\u00e9c))/i;

type Order = 'day' | 'month';

/** The date and time in a text, spelled so that they sort; undefined if there is none or, in this order, no such date. */
function dateIn(text: string, order: Order): string | undefined {
  const [, year = '', month = '', day = '', time] = iso.exec(text) ?? [];
  if (year) return spelled(year, month, day, time);
  const [, first = '', separator, second = '', localYear = '', ...localClock] = local.exec(text) ?? [];
  const localTime = timeOf(localClock);
  if (localYear)
    return separator === '.' || order === 'day'
      ? spelled(localYear, second, first, localTime)
      : spelled(localYear, first, second, localTime);
  const [, dayBefore, nameBehind, nameBefore, dayBehind, namedYear = '', ...namedClock] = named.exec(text) ?? [];
  const place = monthNames.exec(nameBehind ?? nameBefore ?? '')?.findIndex((name, index) => index > 0 && name);
  return place ? spelled(namedYear, `${place}`, dayBefore ?? dayBehind ?? '', timeOf(namedClock)) : undefined;
}

function timeOf([hours, minutes, meridiem]: readonly (string | undefined)[]): string | undefined {
  if (!hours || !minutes) return undefined;
  const ofHalf = Number(hours) % 12;
  return `${meridiem ? ofHalf + (meridiem.toLowerCase() === 'p' ? 12 : 0) : hours}:${minutes}`;
}

const spelled = (year: string, month: string, day: string, time: string | undefined): string | undefined =>
  Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31
    ? undefined
    : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time ? ` ${time.padStart(5, '0')}` : ''}`;

/** The last date above the first field of an output. */
function dateOf({ lines }: Output, order: Order): string | undefined {
  const first = lines.findIndex(({ field }) => field);
  for (let at = first - 1; at >= 0; at -= 1) {
    const date = dateIn(lines[at]?.text.slice(0, 200) ?? '', order);
    if (date) return date;
  }
  return undefined;
}

function newestIn(outputs: readonly Output[], order: Order): Output | undefined {
  const dates = outputs.map((output) => dateOf(output, order) ?? '');
  const length = dates.reduce((shortest, date) => Math.min(shortest, date.length), 16);
  if (length === 0) return undefined;
  // A date with a time is compared with one without by the day alone.
  const [newest = ''] = dates
    .map((date) => date.slice(0, length))
    .sort()
    .slice(-1);
  return outputs.findLast((_, index) => dates[index]?.startsWith(newest));
}

/** The newest of several outputs, if each has a date above it; undefined also if the order of day and month decides, but is unknown. */
export function newestOf(outputs: readonly Output[]): Output | undefined {
  if (outputs.length < 2) return undefined;
  const found = new Set([newestIn(outputs, 'day'), newestIn(outputs, 'month')].filter((output) => output !== undefined));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}
