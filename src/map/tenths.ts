/** A number of pixels as it is written: to a tenth. */
export function tenths(number: number): number {
  return Math.round(number * 10) / 10;
}
