import { DateTime } from "luxon";
import { isoOf } from "../other-notation.ts";
import type { PartOfDay } from "../part-of-day.ts";
import { isoDay, type WallTime } from "../wall-time.ts";
import type { Flag } from "./expression.ts";
import {
  type Anchor,
  between,
  dayOf,
  days,
  dayWords,
  type Found,
  latestWeekday,
  nextWeekday,
  type Reading,
  type Rule,
  rangeSigns,
  shifted,
} from "./reading.ts";

const clock =
  "(digital half12?|count half12|(count|numeral) o apostrophe clock) (zone|local time)? (open (year|number|digital) zone close)?";
const partBefore =
  "(the? ((edge|comparedEdge|small)? (part|hours)|edge|comparedEdge|overnight) (comma|on|of|in|to|from)? the?)?";
const partAfter = "((comma? in the|at|on the)? (edge? (part|hours)|edge|overnight))?";

/** A day with an optional part of it, or a time, before or after. */
function ofDay(core: string): string {
  return `(${clock} comma? on?)? ${partBefore} ${core} ${partAfter} (comma? (at|around|by)? around? ${clock})?`;
}

const month = "month dot?";
const dayNumber = "(count|nth)";
const weekday = "(weekday|weekdayShort dot?)";

/** Expressions that name a day. */
export const dayRules: readonly Rule[] = [
  { kinds: ofDay("iso"), read: onIsoDay },
  { kinds: "slashed", read: onIsoDay },
  {
    kinds: ofDay(`(${weekday} comma?)? the? (${dayNumber} of? ${month}|ordinal of ${month}) (comma? year)?`),
    read: onWrittenDay,
  },
  { kinds: ofDay(`(${weekday} comma?)? ${month} the? ${dayNumber} (comma? year)? (?!people)`), read: onWrittenDay },
  { kinds: `the? part? of? ${dayNumber} (dash|to|and|until) ${dayNumber} of? ${month} (comma? year)?`, read: onDays },
  { kinds: `${month} ${dayNumber} (dash|to|and|until|through) ${dayNumber} (comma? year)?`, read: onDays },
  { kinds: ofDay(`the? (this last|last|this|next|following|previous)? ${weekday}`), read: onWeekday },
  { kinds: ofDay("relativeDay"), read: onRelativeDay },
  { kinds: "the day (before|after) relativeDay", read: beyondRelativeDay },
  { kinds: "tonight", read: tonight },
  { kinds: "this edge? part", read: thisPart },
  { kinds: "last part|overnight|the part", read: lastNight },
  {
    kinds: "the? (that|same) (day|part)|the? (previous|following|next) (day|part)|the day (before|after)",
    read: onOtherDay,
  },
  { kinds: "the? (edge|comparedEdge|small)? (part|hours)", read: partAlone },
  { kinds: clock, read: timeAlone },
  { kinds: "christmas (day|eve)?|newYear year apostrophe s (day|eve)", read: onNamedDay },
];

function onIsoDay(found: Found, anchor: Anchor): Reading | undefined {
  const written = found.word("iso") ?? isoOf(found.word("slashed") ?? "") ?? "";
  const day = DateTime.fromISO(written, { zone: "utc" });
  return written.length === 10 && day.isValid ? onDay(day, found, anchor, "the day as written") : undefined;
}

/** How long after publication a day without its year may lie. News mostly looks back. */
const foreseen = { months: 3 };

function onWrittenDay(found: Found, anchor: Anchor): Reading | undefined {
  const [number, monthNumber] = [found.number("count", "nth", "ordinal"), found.number("month")];
  if (number === undefined || monthNumber === undefined) return undefined;
  const year = found.number("year") ?? yearAhead(found);
  const named = year === undefined ? undefined : dayOf(year, monthNumber, number);
  if (year !== undefined) return named && onDay(named, found, anchor, "the day as written");
  const { published } = anchor;
  const candidates = [-1, 0, 1].flatMap((years) => dayOf(published.year + years, monthNumber, number) ?? []);
  const weekdayNumber = found.number("weekday", "weekdayShort");
  const onThatWeekday = candidates.filter((day) => day.weekday === weekdayNumber);
  const limit = anchor.isAhead ? published.plus({ years: 1 }) : published.plus(foreseen);
  const possible = (onThatWeekday.length > 0 ? onThatWeekday : candidates).filter((day) => day <= limit);
  const nearest = possible.reduce(
    (a, b) => (distance(a, published) < distance(b, published) ? a : b),
    possible[0] as WallTime,
  );
  if (!nearest) return undefined;
  const latest = possible.filter((day) => day <= published).at(-1) ?? nearest;
  return onDay(
    nearest,
    found,
    anchor,
    `the ${isoDay(nearest).slice(5)} nearest to ${dayWords(published)}`,
    latest,
    possible.at(-1),
  );
}

function distance(a: WallTime, b: WallTime): number {
  return Math.abs(a.toMillis() - b.toMillis());
}

/** The year after “30 May to 2 June 2023”, for its first day. */
function yearAhead({ after }: Found): number | undefined {
  const [sign, ...rest] = after;
  if (!rangeSigns.includes(sign?.kind ?? "")) return undefined;
  if (!rest.slice(0, 4).some(({ kind }) => kind === "month")) return undefined;
  const year = rest.find(({ kind }) => kind === "year" || kind === "mark" || kind === "dot");
  return year?.kind === "year" ? Number(year.value) : undefined;
}

/** `1-4 June 2023`, which lasted, and the night of 3-4 June. */
function onDays(found: Found, anchor: Anchor): Reading | undefined {
  const monthNumber = found.number("month") ?? 0;
  const [first = 0, last = 0] = found.tokens
    .filter(({ kind }) => kind === "count" || kind === "nth")
    .map(({ value }) => Number(value));
  const year =
    found.number("year") ??
    [0, -1]
      .map((years) => anchor.published.year + years)
      .find((each) => (dayOf(each, monthNumber, first) ?? anchor.published) <= anchor.published.plus(foreseen));
  const [start, end] = [dayOf(year ?? 0, monthNumber, first), dayOf(year ?? 0, monthNumber, last)];
  if (!start || !end || end <= start) return undefined;
  if (found.word("part") === "night") return onDay(start, found, anchor, "the night as written");
  return { date: `${isoDay(start)}/${isoDay(end)}`, basis: "the days as written", day: end };
}

function onWeekday(found: Found, anchor: Anchor): Reading | undefined {
  const number = found.number("weekday", "weekdayShort") ?? 0;
  if (found.has("weekdayShort") && !found.has("dot")) return undefined;
  const { published } = anchor;
  const name = dayWords(published);
  const weekdayName = found.tokens.find(({ kind }) => kind.startsWith("weekday"))?.text ?? "";
  if (found.has("next", "following") || (anchor.isAhead && !found.has("last", "previous"))) {
    const next = nextWeekday(number, found.has("next") ? published.plus({ days: 1 }) : published);
    const basis = `the next ${weekdayName} from ${name} on`;
    return onDay(next, found, anchor, basis, next, found.has("next") ? next.plus({ days: 7 }) : next);
  }
  const isLast = found.has("last", "previous");
  const end = weekdayAhead(found);
  const limit = isLast ? published.minus({ days: 1 }) : end === undefined ? published : latestWeekday(end, published);
  const latest = latestWeekday(number, limit);
  const basis = `the latest ${weekdayName} ${isLast ? "before" : "up to"} ${name}`;
  return onDay(latest, found, anchor, basis, isLast ? latest.minus({ days: 7 }) : latest);
}

/** The second day of “Monday to Wednesday”, up to which the first is meant. */
function weekdayAhead({ after: [sign, weekday] }: Found): number | undefined {
  const isRange = sign && rangeSigns.includes(sign.kind) && weekday?.kind === "weekday";
  return isRange ? Number(weekday.value) : undefined;
}

/** “Today” may be the day before publication, because a text may be published the day after it was written. */
function onRelativeDay(found: Found, anchor: Anchor): Reading {
  const shift = found.number("relativeDay") ?? 0;
  const day = anchor.published.plus({ days: shift });
  return onDay(day, found, anchor, relativeBasis(shift, anchor), day.minus({ days: 1 }), day);
}

function beyondRelativeDay(found: Found, anchor: Anchor): Reading {
  const shift = (found.number("relativeDay") ?? 0) + (found.has("before") ? -1 : 1);
  const day = anchor.published.plus({ days: shift });
  return onDay(day, found, anchor, relativeBasis(shift, anchor), day.minus({ days: 1 }), day);
}

function relativeBasis(shift: number, { published }: Anchor): string {
  if (shift === 0) return `the day of publication, ${dayWords(published)}`;
  const count = Math.abs(shift) === 1 ? "the day" : `${Math.abs(shift)} days`;
  return `${count} ${shift < 0 ? "before" : "after"} publication on ${dayWords(published)}`;
}

function tonight(_: Found, anchor: Anchor): Reading {
  const day = anchor.published;
  return {
    date: `${isoDay(day)} night`,
    basis: relativeBasis(0, anchor),
    day,
    allowed: { from: day.minus({ days: 1 }), to: day.plus({ hours: 36 }) },
  };
}

function thisPart(found: Found, anchor: Anchor): Reading {
  const day = anchor.published;
  return onDay(day, found, anchor, relativeBasis(0, anchor), day.minus({ days: 1 }), day);
}

/** “Overnight”, “last night”, “during the night”: the night before publication. */
function lastNight(found: Found, anchor: Anchor): Reading | undefined {
  const isLast = found.has("last");
  if (
    found.has("part") &&
    (found.word("part") !== "night"
      ? !isLast
      : !isLast && !found.before.some(({ kind }) => kind === "during" || kind === "in"))
  )
    return undefined;
  const day = anchor.published.minus({ days: 1 });
  const part = found.word("part") ?? "night";
  return {
    date: `${isoDay(day)} ${part}`,
    basis: `the ${part} before ${dayWords(anchor.published)}`,
    day,
    allowed: { from: day.minus({ hours: 12 }), to: day.plus({ hours: 60 }) },
  };
}

/** “That day”, “the same evening”, “the day before”, “the next morning”: counted from the last day named. */
function onOtherDay(found: Found, anchor: Anchor): Reading | undefined {
  if (!anchor.named) return undefined;
  if (found.has("before", "after") && found.after[0]?.kind === "other") return undefined;
  const shift = found.has("previous", "before") ? -1 : found.has("following", "next", "after") ? 1 : 0;
  const basis = shift === 0 ? "the last day named" : `the day ${shift < 0 ? "before" : "after"} the last named`;
  const reading = onDay(anchor.named.plus({ days: shift }), found, anchor, `${basis}, ${dayWords(anchor.named)}`);
  return { ...reading, flags: [...(reading.flags ?? []), "no-day-named"] };
}

/** “In the evening”: some evening from the last day named to publication. */
function partAlone(found: Found, anchor: Anchor): Reading | undefined {
  const preposition = found.before.at(-1);
  if (!["in", "by", "at", "during", "before", "after", "until", "since", "around"].includes(preposition?.kind ?? ""))
    return undefined;
  const { part } = partsOf(found);
  if (preposition?.kind === "at" && part === "night") return undefined;
  return fromNamed(found, anchor, (day) => onDay(day, found, anchor, ""));
}

function timeAlone(found: Found, anchor: Anchor): Reading | undefined {
  return timeOf(found) === undefined ? undefined : fromNamed(found, anchor, (day) => onDay(day, found, anchor, ""));
}

function fromNamed(found: Found, { named, published }: Anchor, on: (day: WallTime) => Reading): Reading {
  const flags: readonly Flag[] = ["no-day-named"];
  if (!named) return { basis: "no day is named before", flags };
  const isOne = isoDay(named) >= isoDay(published) || timeOf(found) !== undefined;
  const date = isOne ? on(named).date : between(named, published);
  const basis = isOne
    ? `on the last day named, ${dayWords(named)}`
    : `from the last day named, ${dayWords(named)}, to publication`;
  return { ...(date === undefined ? {} : { date }), basis, flags };
}

function onNamedDay(found: Found, anchor: Anchor): Reading | undefined {
  const eve = found.has("eve");
  const christmas = found.word("christmas");
  if (christmas === undefined && found.tokens[0]?.text === "new") return undefined;
  const [monthNumber, number] = (christmas ?? "01-01").split("-").map(Number);
  const { published, isAhead } = anchor;
  const candidates = [-1, 0, 1].flatMap((years) => {
    const day = dayOf(published.year + years, monthNumber ?? 1, number ?? 1);
    return day ? [eve ? day.minus({ days: 1 }) : day] : [];
  });
  const day = isAhead
    ? candidates.find((each) => each >= published)
    : candidates.filter((each) => each <= published).at(-1);
  return (
    day && onDay(day, found, anchor, `the ${isAhead ? "next" : "latest"} such day, counted from ${dayWords(published)}`)
  );
}

/** The part of the day that words name, and the hours that may be meant by them; they are wide, as speech is loose. */
const parts: Readonly<Record<string, { readonly part?: PartOfDay; readonly hours: readonly [number, number] }>> = {
  "early hours": { part: "early hours", hours: [-3, 10] },
  early: { hours: [-3, 12] },
  mid: { hours: [6, 20] },
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

function partsOf(found: Found): { readonly part?: PartOfDay; readonly hours: readonly [number, number] } {
  const edge = found.word("edge", "comparedEdge");
  const word = found.has("hours")
    ? "early hours"
    : found.has("overnight")
      ? "night"
      : (found.word("part") ?? edge ?? "");
  return parts[word] ?? { hours: [0, 24] };
}

function timeOf(found: Found): string | undefined {
  const half = found.number("half12");
  const digital = found.word("digital");
  const at = found.tokens.findIndex(({ kind }) => kind === "half12" || kind === "o") - 1;
  const [hour = Number.NaN, minute = 0] = digital
    ? digital.split(/[:.]/).map(Number)
    : [Number(found.tokens[at]?.value)];
  if (digital && half === undefined && digital.includes(".") && !found.has("zone")) return undefined;
  if (!digital && half === undefined && !found.has("clock")) return undefined;
  const hour24 = half === undefined ? hour : (hour % 12) + half;
  if (!(hour24 < 24 && minute < 60)) return undefined;
  const isUtc = found.has("zone") && !found.has("open");
  return `T${String(hour24).padStart(2, "0")}:${String(minute).padStart(2, "0")}${isUtc ? "Z" : ""}`;
}

/** A day, with the part of it or the time that the words name. All that may be meant lies from the first to the last day. */
function onDay(day: WallTime, found: Found, { published }: Anchor, basis: string, first = day, last = day): Reading {
  const { part, hours } = partsOf(found);
  const time = timeOf(found);
  const iso = isoDay(day);
  const allowed = { from: first.plus({ hours: hours[0] }), to: last.plus({ hours: hours[1] }) };
  if (time === undefined && part === "night" && iso === isoDay(published)) {
    const date = between(shifted(day, -1, "day"), day);
    return { date, basis: `${basis}; the night before it or that day`, flags: ["night-of-publication"], allowed, day };
  }
  const date = time === undefined ? (part === undefined ? iso : `${iso} ${part}`) : `${iso}${time}`;
  return { date, basis, allowed: time === undefined ? allowed : days(first, last), day };
}
