import type { Output } from './outputs';

const iso = /\b(\d{4})-(\d\d)-(\d\d)(?:(?:T|,? )(\d\d:\d\d))?/;
const local = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?:,? (\d{1,2}:\d\d)(?! ?[ap]m))?/i;

type Order = 'day' | 'month';

/** The date and time in a text, spelled so that they sort; undefined if there is none or, in this order, no such date. */
function dateIn(text: string, order: Order): string | undefined {
  const [, year = '', month = '', day = '', time] = iso.exec(text) ?? [];
  if (year) return spelled(year, month, day, time);
  const [, first = '', separator, second = '', localYear = '', localTime] = local.exec(text) ?? [];
  if (!localYear) return undefined;
  return separator === '.' || order === 'day' ? spelled(localYear, second, first, localTime) : spelled(localYear, first, second, localTime);
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
