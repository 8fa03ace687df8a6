/** Ten times a whole output: forms are seldom longer. */
const ordinary = 64 * 1024;

/** How many bytes of longer bodies an instance takes at once, and in a second. */
const most = 12 * 1024 * 1024;
const bytesPerSecond = 1024 * 1024;

/**
 * A budget for long forms: where their text is not recognised it is shown again, which takes the event loop up to a second for each. Takes the
 * clock in milliseconds; gives a function that says whether a body of so many bytes can be taken now.
 */
export function bodyBudget(now: () => number = () => performance.now()) {
  let left = most;
  let at = now();
  return (bytes: number): boolean => {
    if (bytes <= ordinary) return true;
    left = Math.min(most, left + ((now() - at) / 1000) * bytesPerSecond);
    at = now();
    if (bytes > left) return false;
    left -= bytes;
    return true;
  };
}
