/** What was known at the end of a day: that of the last day before with a source, or else of the first one with any. */
export function nearestDay(days: readonly string[], day: string): string | undefined {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] ?? day) <= day) low = middle + 1;
    else high = middle;
  }
  return days[low - 1] ?? days[0];
}
