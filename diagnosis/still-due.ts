import { isNature } from './accounted';
import type { MissedSetting } from './carriers';
import type { Diagnosis, Finding } from './diagnose';
import type { FactId } from './facts';
import { carriersOf, missedIn, releaseOf, thingsOf } from './missed';

/** What is missed although it syncs, and the question that helps most to find out why. */
export type StillDue = { readonly missed: readonly MissedSetting[]; readonly question: FactId };

/** What a finding leaves to find out if it only says that something never syncs; undefined if that is nothing. */
export function stillDue({ because }: Finding, { known, nextQuestion: question }: Diagnosis): StillDue | undefined {
  if (!isNature(because) || !question) return undefined;
  const syncs = (missed: MissedSetting) => thingsOf(missed).some((id) => carriersOf(id, releaseOf(known))[0] === 'live-sync');
  const missed = missedIn(known).filter(syncs);
  return missed.length > 0 ? { missed, question } : undefined;
}
