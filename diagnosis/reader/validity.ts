import type { ListedValue } from '../facts';
import type { Clock } from './clock';
import { utcMoment } from './moments';

const day = 24 * 3600_000;

/** Takes `[ begin UTC -- end UTC ]` and a clock; gives what holds by then. With a lower bound only, what a later clock cannot undo. */
export function certificateValidityAt(period: string, { exact, atLeast }: Clock): ListedValue<'certificateValidity'> | undefined {
  const [begin, end] = period.split(' -- ', 2).map(utcMoment);
  const clock = exact ?? atLeast;
  if (begin === undefined || end === undefined || clock === undefined || end < begin) return undefined;
  if (clock > end) return 'expired';
  return exact === undefined ? undefined : exact < begin ? 'not-yet-valid' : 'valid';
}

/**
 * Takes the times of a token and a clock; gives how fresh it is. Renewal is due every four hours or so (PRT page,
 * 2025-06-27), so a day without one is stale. Silent when the times contradict each other: a Microsoft sample does.
 */
export function prtRenewalAt(updated: string, expires: string, { exact, atLeast }: Clock): ListedValue<'prtRenewal'> | undefined {
  const update = utcMoment(updated);
  const expiry = utcMoment(expires);
  const clock = exact ?? atLeast;
  if (clock === undefined || update === undefined || clock < update) return undefined;
  if (expiry !== undefined && expiry < update) return undefined;
  if (expiry !== undefined && clock > expiry) return 'expired';
  if (clock - update > day) return 'stale';
  return exact === undefined ? undefined : 'fresh';
}
