import type { ListedValue } from '../facts';
import type { Clock } from './clock';
import { utcMoment } from './moments';

const day = 24 * 3600_000;

/**
 * The state of a certificate valid for `[ begin UTC -- end UTC ]`. With only a lower bound for the clock, only what a later time can't
 * change.
 */
export function certificateValidityAt(period: string, { exact, atLeast }: Clock): ListedValue<'certificateValidity'> | undefined {
  const [begin, end] = period.split(' -- ', 2).map(utcMoment);
  const clock = exact ?? atLeast;
  if (begin === undefined || end === undefined || clock === undefined || end < begin) return undefined;
  if (clock > end) return 'expired';
  return exact === undefined ? undefined : exact < begin ? 'not-yet-valid' : 'valid';
}

/**
 * How fresh a Primary Refresh Token is. Renewal is due about every four hours (PRT page, 2025-06-27), so a day without one is stale.
 * Undefined if the times contradict each other, as they do in a Microsoft sample.
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
