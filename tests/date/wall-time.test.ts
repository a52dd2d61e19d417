import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, it } from "vitest";
import { firstInstantAt, instantsAt, isoDay, wallTimeAt } from "../../src/date/wall-time.ts";
import { runs } from "../runs.ts";

const zone = fc.constantFrom("Europe/Moscow", "Europe/Kyiv", "America/New_York", "America/Havana", "Asia/Kathmandu");
const minute = 60_000;
// A clock that skips or repeats an hour is rare; these are the nights on which some of the zones do.
const minutes = fc.oneof(
  fc.integer({ min: Date.UTC(1900, 0) / minute, max: Date.UTC(2040, 0) / minute }),
  fc.integer({ min: Date.UTC(2023, 2, 12) / minute, max: Date.UTC(2023, 2, 13) / minute }),
  fc.integer({ min: Date.UTC(2023, 2, 26) / minute, max: Date.UTC(2023, 2, 27) / minute }),
  fc.integer({ min: Date.UTC(2023, 9, 29) / minute, max: Date.UTC(2023, 9, 30) / minute }),
  fc.integer({ min: Date.UTC(2023, 10, 5) / minute, max: Date.UTC(2023, 10, 6) / minute }),
);
const wallTime = minutes.map((minutes) => DateTime.fromMillis(minutes * minute, { zone: "utc" }));

it("a time is shown at the instants that luxon finds possible", () => {
  fc.assert(
    fc.property(wallTime, zone, (time, zone) => {
      const shown = time.setZone(zone, { keepLocalTime: true });
      const isMoved = shown.toFormat("yyyyMMddHHmm") !== time.toFormat("yyyyMMddHHmm");
      const possible = shown.getPossibleOffsets().map((possible) => possible.toMillis());
      expect(instantsAt(time, zone)).toEqual(isMoved ? [] : possible);
      expect(firstInstantAt(time, zone)).toBe(isMoved ? shown.toMillis() : Math.min(...possible));
    }),
    { numRuns: runs(1000) },
  );
});

it("an instant is among those at which its wall time is shown", () => {
  fc.assert(
    fc.property(minutes, zone, (minutes, zone) => {
      const time = wallTimeAt(minutes * minute, zone);
      expect(instantsAt(time, zone)).toContain(minutes * minute);
    }),
    { numRuns: runs(1000) },
  );
});

it("the day of a wall time is that of its calendar", () => {
  expect(isoDay(wallTimeAt(Date.UTC(2023, 5, 4, 22), "Europe/Moscow"))).toBe("2023-06-05");
});
