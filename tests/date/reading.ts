import { expect } from "vitest";
import { readWhen, type When } from "../../src/date/when.ts";
import { isFault } from "../../src/problem.ts";

/** A date that must be readable. */
export function when(text: string, zone = "Europe/Moscow"): When {
  const read = readWhen(text, zone);
  if (isFault(read)) expect.fail(`${text} in ${zone} is refused: wanted ${read.wanted}. ${read.fix}`);
  return read;
}

export function utc(instant: number): string {
  return new Date(instant).toISOString().replace(/(?::00)?\.000Z/, "Z");
}
