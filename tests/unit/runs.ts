/** How many times as many runs as every day a property gets: `npm run deep -- properties` sets it. */
const factor = Number(process.env.PROPERTY_RUNS ?? 1);

/** Takes how often a property runs every day; gives how often it runs now. */
export const runs = (daily: number): number => daily * factor;
