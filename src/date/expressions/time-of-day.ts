import { twoDigits } from "../moment.ts";
import type { PartOfDay } from "../part-of-day.ts";
import { isoDay, type WallTime } from "../wall-time.ts";
import { type Anchor, between, type Found, type Reading } from "./reading.ts";

/** A time on a clock, as in “at 5:00 pm (1400 GMT)”. */
export const clock =
  "(digital half12?|count half12|(year|number) zone|(count|numeral) o apostrophe clock) (zone|(local|other) time)? (open (year|number|digital) zone close)?";

const partBefore =
  "(the? ((edge|comparedEdge|small)? (part|hours)|edge|comparedEdge|overnight) (on|of|in|to|from|this)? the?)?";
const partAfter = "((comma? in the|at|on the)? (edge? (part|hours)|edge|overnight))?";

/** A day with an optional part of it, or a time, before or after. */
export function ofDay(core: string): string {
  return `(${clock} comma? on?)? ${partBefore} ${core} ${partAfter} (comma? (at|around|by)? around? ${clock})?`;
}

/** A part of a day, and the hours that may be meant by it; they are wide, as speech is loose. */
interface Part {
  readonly part?: PartOfDay;
  readonly hours: readonly [number, number];
}

const parts: Readonly<Record<string, Part>> = {
  "early hours": { part: "early hours", hours: [-3, 10] },
  early: { hours: [-3, 12] },
  dawn: { hours: [0, 12] },
  morning: { part: "morning", hours: [0, 14] },
  midday: { part: "midday", hours: [9, 16] },
  noon: { part: "midday", hours: [9, 16] },
  afternoon: { part: "afternoon", hours: [11, 20] },
  evening: { part: "evening", hours: [14, 28] },
  late: { hours: [12, 30] },
  midnight: { hours: [-6, 30] },
  // The night that begins on the day, or the one that ends on it.
  night: { part: "night", hours: [-8, 36] },
};

function partIn(found: Found): Part {
  const word = found.word("part") ?? found.word("edge", "comparedEdge") ?? "";
  const name = found.has("hours") ? "early hours" : found.has("overnight") ? "night" : word;
  return parts[name] ?? { hours: [0, 24] };
}

/** “T17:00” or “T17:00Z”; `undefined` if the words hold no time. */
export function timeIn(found: Found): string | undefined {
  const [hour = 24, minute = 0] = clockIn(found) ?? [];
  const half = found.number("half12");
  const isLate = ["afternoon", "evening"].includes(found.word("part") ?? "") && hour < 12;
  const hour24 = half === undefined ? hour + (isLate ? 12 : 0) : (hour % 12) + half;
  // “17:00 Lisbon time” may be another hour where it happened.
  const isElsewhere = found.has("time") && !found.has("local");
  if (hour24 > 23 || minute > 59 || isElsewhere) return undefined;
  const zone = found.has("open") ? "" : (found.word("zone") ?? "");
  return `T${twoDigits(hour24)}:${twoDigits(minute)}${zone}`;
}

/** The hour and the minute as written. In brackets stands the same time in another zone. */
function clockIn({ tokens }: Found): readonly number[] | undefined {
  for (const [at, { kind, text, value }] of tokens.entries()) {
    const next = tokens[at + 1]?.kind ?? "";
    if (kind === "open") return undefined;
    if (kind === "digital" && (text.includes(":") || ["half12", "zone"].includes(next)))
      return text.split(/[:.]/).map(Number);
    if (next === "half12" || next === "o") return [Number(value), 0];
    if (next === "zone" && /^\d{4}$/.test(text)) return [Number(text.slice(0, 2)), Number(text.slice(2))];
  }
  return undefined;
}

/** A day, with the part of it or the time that the words name. All that may be meant lies from the first to the last day. */
export function onDay(
  day: WallTime,
  found: Found,
  { published }: Anchor,
  basis: string,
  first = day,
  last = day,
): Reading {
  const { part, hours } = partIn(found);
  const time = timeIn(found);
  const iso = isoDay(day);
  const [from, to] = time === undefined ? hours : [0, 24];
  const allowed = { from: first.plus({ hours: from }), to: last.plus({ hours: to }) };
  if (time !== undefined) return { date: iso + time, basis, allowed, day, time };
  // “The night to Friday” began on Thursday.
  if (part === "night" && found.has("to"))
    return { date: `${isoDay(day.minus({ days: 1 }))} night`, basis, allowed, day };
  if (part === "night" && iso === isoDay(published)) {
    const date = between(day.minus({ days: 1 }), day);
    return { date, basis: `${basis}; its night, or the one before`, flags: ["night-of-publication"], allowed, day };
  }
  return { date: part === undefined ? iso : `${iso} ${part}`, basis, allowed, day };
}
