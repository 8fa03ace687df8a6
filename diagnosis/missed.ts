import { type Carrier, carriers, type MissedSetting, type ThingId, thingIds, thingOf } from './carriers';
import type { ListedValue } from './facts';

/** What brings a thing to another PC with this Windows, best first; Windows 11 unless told. */
export function carriersOf(id: ThingId, windows: ListedValue<'windowsRelease'> = 'windows-11'): readonly Carrier[] {
  const thing = thingOf(id);
  return (windows === 'windows-10' && thing.windows10) || thing.carriers;
}

/** The things that an answer about what is missing can mean; none for "everything" and "something else". */
export const thingsOf = (missed: MissedSetting): readonly ThingId[] => thingIds.filter((id) => thingOf(id).missed?.includes(missed));

export type CarriedThings = { readonly carrier: Carrier; readonly things: readonly ThingId[] };

/** The things that these answers can mean, by what best brings each, in the order of the carriers. */
export function missedByCarrier(missed: readonly MissedSetting[], windows?: ListedValue<'windowsRelease'>): CarriedThings[] {
  const things = thingIds.filter((id) => missed.some((value) => thingsOf(value).includes(id)));
  return carriers
    .map((carrier) => ({ carrier, things: things.filter((id) => carriersOf(id, windows)[0] === carrier) }))
    .filter((group) => group.things.length > 0);
}
