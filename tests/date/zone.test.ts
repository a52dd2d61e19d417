import { IANAZone } from "luxon";
import { afterEach, beforeEach, describe, expect, it, test, vi } from "vitest";
import { ianaZone, isKnownZone, zoneTime } from "../../src/date/zone.ts";
import { zoneFault } from "../../src/date/zone-fault.ts";
import { english } from "../../src/language/english/english.ts";

test.each([
  "Europe/Moscow",
  "Europe/Kyiv",
  "Europe/Kiev",
  "America/Argentina/Buenos_Aires",
  "America/Port-au-Prince",
  "UTC",
])("%s is a zone", (name) => {
  expect(isKnownZone(name)).toBe(true);
});

test.each([
  ...["MSK", "BST", "EST", "CET", "GMT", "Japan", "utc", "europe/paris"],
  ...["+03:00", "UTC+3", "Etc/GMT-3", "Europe/Nowhere", "local", "system", "", "Europe/Moscow "],
])("%j is no zone", (name) => {
  expect(isKnownZone(name)).toBe(false);
});

test.each([
  ["Europe/Moscow", "Moscow time"],
  ["Europe/Kyiv", "Kyiv time"],
  ["Europe/Kiev", "Kiev time"],
  ["America/New_York", "New York time"],
  ["America/Argentina/Buenos_Aires", "Buenos Aires time"],
  ["UTC", "UTC"],
])("%s is called %s", (name, label) => {
  expect(zoneTime(name, english.dates)).toBe(label);
});

test.each([
  ["BST", "Write “Europe/London”, or"],
  ["ist", "Write “Asia/Kolkata” or “Europe/Dublin” or “Asia/Jerusalem”, or"],
  ["Zulu", "Write “UTC”, or"],
  ["Sao Paulo", "Write “America/Sao_Paulo”, or"],
  ["kyiv", "Write “Europe/Kyiv”, or"],
  ["europe/paris", "Write “Europe/Paris”, or"],
  ["Europe/Lisbonne", "Write “Europe/Lisbon”, or"],
  ["+03:00", "Correct the name; an offset"],
])("for %s there is an offer", (name, offer) => {
  expect(zoneFault(name)?.fix).toContain(offer);
});

describe.each([
  ["Europe/Kyiv", "Europe/Kiev"],
  ["Europe/Kiev", "Europe/Kyiv"],
])("where the runtime does not know %s", (unknown, known) => {
  beforeEach(() => {
    const isValidZone = IANAZone.isValidZone.bind(IANAZone);
    IANAZone.resetCache();
    vi.spyOn(IANAZone, "isValidZone").mockImplementation((name) => name !== unknown && isValidZone(name));
  });

  afterEach(() => {
    vi.restoreAllMocks();
    IANAZone.resetCache();
  });

  it(`takes ${known} for it`, () => {
    expect(isKnownZone(unknown)).toBe(true);
    expect(ianaZone(unknown).name).toBe(known);
  });
});
