/** Multiplies the runs of every property; `npm run deep -- properties` sets it. */
const factor = Number(process.env.PROPERTY_RUNS ?? 1);

/** The number of runs, from the everyday number. */
export const runs = (daily: number): number => daily * factor;
