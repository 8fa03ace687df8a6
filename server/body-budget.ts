/** Bodies up to this size do not count: ten times a whole output, and forms are rarely longer. */
const unlimited = 64 * 1024;

/** How many bytes of longer bodies an instance accepts in a burst, and per second. */
const burst = 12 * 1024 * 1024;
const bytesPerSecond = 1024 * 1024;

/**
 * A token bucket for long forms: showing an unrecognised text again blocks the event loop for up to a second. The returned function says
 * whether a body of that many bytes is accepted now.
 */
export function bodyBudget(now: () => number = () => performance.now()) {
  let left = burst;
  let at = now();
  return (bytes: number): boolean => {
    if (bytes <= unlimited) return true;
    left = Math.min(burst, left + ((now() - at) / 1000) * bytesPerSecond);
    at = now();
    if (bytes > left) return false;
    left -= bytes;
    return true;
  };
}
