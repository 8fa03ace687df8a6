/** No time zone is further ahead of UTC than this. */
const maxZoneOffset = 14 * 3600_000;

/** Milliseconds since 1970, or undefined if the date or time doesn't exist. */
function moment(year: number, month: number, day: number, hour: number, minute: number, second: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60
    ? date.getTime()
    : undefined;
}

const iso = /(\d{4})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?( ?UTC|Z)?/i;
const local = /(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4}),? +(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?: ?([ap])\.?m\b)?/i;

/** A UTC time as dsregcmd prints it, in milliseconds since 1970; undefined if there is none. */
export function utcMoment(text: string): number | undefined {
  const found = iso.exec(text);
  if (!found?.[7]) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number);
  return moment(year, month, day, hour, minute, second);
}

/** Whether dates such as `9/11/2026` begin with the day or the month. */
export type DateOrder = 'day' | 'month';

/** The order that dates of one text share, by those that have only one reading; undefined if none has, or if they differ. */
export function dateOrderOf(texts: readonly string[]): DateOrder | undefined {
  const orders = new Set(texts.map(orderIn).filter((order) => order !== undefined));
  const [only] = orders;
  return orders.size === 1 ? only : undefined;
}

function orderIn(text: string): DateOrder | undefined {
  const [, first = '', separator, second = ''] = local.exec(text) ?? [];
  if (separator === '.' || first.length > 2) return undefined;
  return Number(first) > 12 ? 'day' : Number(second) > 12 ? 'month' : undefined;
}

/**
 * The latest moment that has certainly passed, for a time in an unknown zone.
 * If day and month could be swapped and `order` is not given, the earlier reading counts.
 */
export function passedMoment(text: string, order?: DateOrder): number | undefined {
  const known = utcMoment(text);
  if (known !== undefined) return known;
  const readings = [...isoReadings(text), ...localReadings(text, order)].filter((value) => value !== undefined);
  return readings.length === 0 ? undefined : Math.min(...readings) - maxZoneOffset;
}

function isoReadings(text: string): (number | undefined)[] {
  const found = iso.exec(text);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = (found ?? []).slice(1, 7).map(Number);
  return found ? [moment(year, month, day, hour, minute, second)] : [];
}

function localReadings(text: string, order: DateOrder | undefined): (number | undefined)[] {
  const found = local.exec(text);
  if (!found) return [];
  const [a = 0, , b = 0, c = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 8).map((part) => Number(part ?? 0));
  const meridiem = found[8]?.toLowerCase();
  const hours = meridiem === 'p' ? (hour % 12) + 12 : meridiem === 'a' ? hour % 12 : hour;
  if (a > 31) return [moment(a, b, c, hours, minute, second)];
  if (c < 1000) return [];
  const dayFirst = moment(c, b, a, hours, minute, second);
  if (found[2] === '.' || order === 'day') return [dayFirst];
  const monthFirst = moment(c, a, b, hours, minute, second);
  return order === 'month' ? [monthFirst] : [dayFirst, monthFirst];
}
