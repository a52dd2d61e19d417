/** The BCP 47 tag by which numbers, lists and dates are written. */
export const locale = "en-GB";

const format = new Intl.NumberFormat(locale);

export function number(amount: number): string {
  return format.format(amount);
}

export function count(amount: number, one: string, many: string): string {
  return `${number(amount)} ${amount === 1 ? one : many}`;
}

export const events = (amount: number) => count(amount, "event", "events");
export const statements = (amount: number) => count(amount, "statement", "statements");
export const places = (amount: number) => count(amount, "place", "places");
export const sources = (amount: number) => count(amount, "source", "sources");
export const voices = (amount: number) => count(amount, "voice", "voices");
