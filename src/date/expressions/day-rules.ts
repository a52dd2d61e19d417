import { isoOf } from "../other-notation.ts";
import { isoDay, wallTimeOf } from "../wall-time.ts";
import {
  type Anchor,
  between,
  dayOf,
  dayWords,
  type Found,
  foreseen,
  latestWeekday,
  monthIn,
  nearestTo,
  nextWeekday,
  ofYear,
  type Reading,
  type Rule,
  rangeSigns,
  yearIn,
} from "./reading.ts";
import { clock, ofDay, onDay, timeIn } from "./time-of-day.ts";
import type { Token } from "./tokens.ts";

const month = "(month|monthShort dot?)";
const dayNumber = "(count|nth)";
const weekday = "(weekday|weekdayShort dot?)";
const withWeekday = `(${weekday} (part? comma)?)?`;

/** Expressions that name a day, or a time of one. The most exact come first. */
export const dayRules: readonly Rule[] = [
  { kinds: ofDay("(iso|slashed)"), read: onWrittenDate },
  { kinds: ofDay(`${withWeekday} the? (${dayNumber} of?|ordinal of) ${month} ${ofYear}`), read: onDayOfMonth },
  {
    kinds: ofDay(`${withWeekday} (the|this|last|next)? ${month} the? ${dayNumber} (?!people) ${ofYear}`),
    read: onDayOfMonth,
  },
  { kinds: `(the part (of|from))? ${dayNumber} (dash|to|and|until) ${dayNumber} of? ${month} ${ofYear}`, read: onDays },
  { kinds: `${month} ${dayNumber} (dash|to|and|until|through) ${dayNumber} ${ofYear}`, read: onDays },
  { kinds: ofDay("(christmas (day|eve)?|newYear unit apostrophe s (day|eve))"), read: onNamedDay },
  { kinds: "weekday (to weekday)? of? (this|last|next) unit", read: onWeekdayOfWeek },
  { kinds: `the? (ordinal|last) weekday (of|in) ${month} ${ofYear}`, read: onWeekdayOfMonth },
  { kinds: ofDay("the? (this last|last|this|next|following|previous)? weekday"), read: onWeekday },
  { kinds: ofDay("relativeDay"), read: onRelativeDay },
  { kinds: "the day (before|after) relativeDay", read: onRelativeDay },
  { kinds: "this edge? part", read: onRelativeDay },
  { kinds: "tonight|last part|overnight|the part", read: inNight },
  {
    kinds: "the? (that|same|previous|following|next) (day|part)|the (day|part) (before|after)|comparedEdge in the day",
    read: onOtherDay,
  },
  { kinds: `the? (edge dash?|comparedEdge|small)? (part|hours)|${clock} (in the part)?`, read: withoutDay },
];

/** `2023-06-04` and `04.06.2023`, if it can mean only one day. */
function onWrittenDate(found: Found, anchor: Anchor): Reading | undefined {
  const iso = found.word("iso") ?? isoOf(found.word("slashed") ?? "") ?? "";
  const day = wallTimeOf(iso);
  return iso.length === "2023-06-04".length && day.isValid
    ? onDay(day, found, anchor, "the day as written")
    : undefined;
}

/** “4 June”, “Sunday, June 4, 2023”. Without a year it is the nearest; one that is to come must soon follow. */
function onDayOfMonth(found: Found, anchor: Anchor): Reading | undefined {
  const number = numberBeside(
    found,
    found.tokens.findIndex(({ kind }) => kind.startsWith("month")),
  );
  const monthNumber = found.number("month", "monthShort") ?? 0;
  const year = yearIn(found, anchor.published);
  if (year !== undefined) {
    const day = dayOf(year, monthNumber, number);
    return day && onDay(day, found, anchor, "the day as written");
  }
  const { published, isAhead } = anchor;
  const days = [-1, 0, 1].flatMap((years) => dayOf(published.year + years, monthNumber, number) ?? []);
  const onThatWeekday = days.filter((day) => day.weekday === found.number("weekday", "weekdayShort"));
  const limit = found.has("last") ? published : published.plus(isAhead ? { years: 1 } : foreseen);
  const possible = (onThatWeekday.length > 0 ? onThatWeekday : days).filter((day) => day <= limit);
  const next = isAhead ? possible.find((day) => day >= published) : undefined;
  const nearest = next ?? nearestTo(published, possible);
  if (!nearest) return undefined;
  const latest = possible.filter((day) => day <= published).at(-1) ?? nearest;
  const basis = `the ${isoDay(nearest).slice("YYYY-".length)} nearest to ${dayWords(published)}`;
  return onDay(nearest, found, anchor, basis, latest, possible.at(-1));
}

/** The day of “at 4 pm on 16 September” and “June 4”, shortly before its month or else after it. */
function numberBeside({ tokens }: Found, month: number): number {
  const isNumber = ({ kind }: Token) => ["count", "nth", "ordinal"].includes(kind);
  const before = tokens.slice(Math.max(0, month - 2), month).findLast(isNumber);
  return Number((before ?? tokens.slice(month).find(isNumber))?.value);
}

/** “1-4 June 2023”, which lasted, and “the night of 3-4 June”. */
function onDays(found: Found, { published }: Anchor): Reading | undefined {
  const numbers = found.tokens
    .filter(({ kind }) => kind === "count" || kind === "nth")
    .map(({ value }) => Number(value));
  const monthNumber = found.number("month", "monthShort") ?? 0;
  const written = yearIn(found, published);
  const years = written === undefined ? [published.year, published.year - 1] : [written];
  for (const year of years) {
    const [first, last] = numbers.map((number) => dayOf(year, monthNumber, number));
    if (!first || !last || last <= first || (written === undefined && first > published.plus(foreseen))) continue;
    if (found.word("part") === "night")
      return { date: `${isoDay(first)} night`, basis: "the night as written", day: first };
    return { date: `${isoDay(first)}/${isoDay(last)}`, basis: "the days as written", day: last };
  }
  return undefined;
}

/** “Christmas”, “New Year's Eve”: the nearest, or the next. */
function onNamedDay(found: Found, anchor: Anchor): Reading | undefined {
  const { published, isAhead } = anchor;
  const isDay = found.has("day", "eve") || (found.preposition && found.after[0]?.kind !== "other");
  if (!isDay) return undefined;
  const [monthNumber = 1, number = 1] = found.word("christmas")?.split("-").map(Number) ?? [];
  const days = [-1, 0, 1, 2]
    .flatMap((years) => dayOf(published.year + years, monthNumber, number) ?? [])
    .map((day) => (found.has("eve") ? day.minus({ days: 1 }) : day));
  const possible = days.filter((day) => day <= published.plus({ weeks: 2 }));
  const day = isAhead ? days.find((each) => each >= published) : nearestTo(published, possible);
  return day && onDay(day, found, anchor, `the ${isAhead ? "next" : "nearest"}, counted from ${dayWords(published)}`);
}

/** “Monday to Wednesday next week”. */
function onWeekdayOfWeek(found: Found, { published }: Anchor): Reading | undefined {
  if (found.word("unit") !== "week") return undefined;
  const weekdays = found.tokens.filter(({ kind }) => kind === "weekday").map(({ value }) => Number(value));
  const monday = published.startOf("week").plus({ weeks: found.has("next") ? 1 : found.has("last") ? -1 : 0 });
  const [first = monday, last = first] = weekdays.map((number) => monday.plus({ days: number - 1 }));
  if (last < first) return undefined;
  const date = last > first ? `${isoDay(first)}/${isoDay(last)}` : isoDay(first);
  return { date, basis: `in the week counted from ${dayWords(published)}`, day: last };
}

/** “The third Sunday of March”, “the last Friday in May 2012”. */
function onWeekdayOfMonth(found: Found, anchor: Anchor): Reading | undefined {
  const { start, flags } = monthIn(found, anchor);
  const weekday = found.number("weekday") ?? 1;
  const day = found.has("ordinal")
    ? nextWeekday(weekday, start).plus({ weeks: (found.number("ordinal") ?? 1) - 1 })
    : latestWeekday(weekday, start.endOf("month").startOf("day"));
  if (day.month !== start.month) return undefined;
  const reading = onDay(day, found, anchor, "the day as written");
  return { ...reading, flags: [...(reading.flags ?? []), ...flags] };
}

/** “On Sunday”: the latest up to publication, or the next. With “last” it may be a week earlier. */
function onWeekday(found: Found, anchor: Anchor): Reading | undefined {
  const { published, named, isAhead } = anchor;
  // “Good Friday” is another day, and “Sunday Times” a newspaper.
  if (found.before?.kind === "namesDay" || found.after[0]?.kind === "newspaper") return undefined;
  const number = found.number("weekday") ?? 0;
  const name = found.tokens.find(({ kind }) => kind === "weekday")?.text ?? "";
  const tomorrow = published.plus({ days: 1 });
  if (named.day && found.has("following", "previous")) {
    const isAfter = found.has("following");
    const day = isAfter
      ? nextWeekday(number, named.day.plus({ days: 1 }))
      : latestWeekday(number, named.day.minus({ days: 1 }));
    const basis = `the ${name} ${isAfter ? "after" : "before"} the last day named, ${dayWords(named.day)}`;
    return { ...onDay(day, found, anchor, basis), flags: ["no-day-named"] };
  }
  const isLast = found.has("last", "previous");
  // “Wednesday's ruling” has been made, even where the clause looks ahead.
  const isPossessive = found.after[0]?.kind === "apostrophe";
  if (found.has("next", "following") || (isAhead && !isLast && !isPossessive)) {
    const next = nextWeekday(number, found.has("next") ? tomorrow : published);
    const last = found.has("next") ? next.plus({ days: 7 }) : next;
    return onDay(next, found, anchor, `the next ${name} from ${dayWords(published)} on`, next, last);
  }
  // “This Friday” is the nearest.
  const next = nextWeekday(number, tomorrow);
  if (found.has("this") && !isLast && next.diff(published, "days").days < 4) {
    const reading = onDay(
      next,
      found,
      anchor,
      `the ${name} nearest to ${dayWords(published)}`,
      latestWeekday(number, published),
      next,
    );
    return { ...reading, flags: ["nearest-taken"] };
  }
  if (isLast) return onLastWeekday(number, name, found, anchor);
  const end = weekdayAhead(found);
  const latest = latestWeekday(number, end === undefined ? published : latestWeekday(end, published));
  const reading = onDay(latest, found, anchor, `the latest ${name} up to ${dayWords(published)}`);
  // “Until Friday” may well be to come.
  return found.preposition?.kind === "until" ? { ...reading, flags: ["nearest-taken"] } : reading;
}

/** “Last Monday”; of yesterday that is rarely said. It may be a week earlier than the latest. */
function onLastWeekday(number: number, name: string, found: Found, anchor: Anchor): Reading {
  const yesterday = anchor.published.minus({ days: 1 });
  const isYesterday = number === yesterday.weekday;
  const day = latestWeekday(number, isYesterday ? yesterday.minus({ days: 1 }) : yesterday);
  const basis = `the latest ${name} before ${dayWords(isYesterday ? yesterday : anchor.published)}`;
  const [first, last] = [day.minus({ days: 7 }), isYesterday ? yesterday : day];
  const reading = onDay(day, found, anchor, basis, first, last);
  return isYesterday ? { ...reading, flags: ["nearest-taken"] } : reading;
}

/** The second day of “Monday to Wednesday”, up to which the first is meant. */
function weekdayAhead({ after: [sign, end] }: Found): number | undefined {
  return sign && sign.kind !== "and" && rangeSigns.includes(sign.kind) && end?.kind === "weekday"
    ? Number(end.value)
    : undefined;
}

/** “Today” may be the day before publication, because a text may be published the day after it was written. */
function onRelativeDay(found: Found, anchor: Anchor): Reading | undefined {
  if ([found.before, found.tokens[0]].every(isCapitalised)) return undefined;
  const beyond = found.has("before") ? -1 : found.has("after") ? 1 : 0;
  const shift = (found.number("relativeDay") ?? 0) + beyond;
  const day = anchor.published.plus({ days: shift });
  const count = Math.abs(shift) === 1 ? "the day" : `${Math.abs(shift)} days`;
  const distance =
    shift === 0 ? "the day of publication," : `${count} ${shift < 0 ? "before" : "after"} publication on`;
  return onDay(day, found, anchor, `${distance} ${dayWords(anchor.published)}`, day.minus({ days: 1 }), day);
}

/** A name such as “Marland Today”. */
function isCapitalised(word: Token | undefined): boolean {
  return /^\p{Lu}/u.test(word?.text ?? "");
}

/** “Tonight”, and “overnight”, “last night”, “during the night”: the night before publication, or the one after. */
function inNight(found: Found, { published, isAhead }: Anchor): Reading | undefined {
  const isNight = found.word("part") === "night" && ["during", "in"].includes(found.before?.kind ?? "");
  if (!found.has("tonight", "overnight", "last") && !isNight) return undefined;
  const part = found.word("part") ?? "night";
  const isAfter = found.has("tonight") || (isAhead && !found.has("last"));
  const day = isAfter ? published : published.minus({ days: 1 });
  const allowed = { from: day.minus({ hours: 12 }), to: day.plus({ hours: 60 }) };
  const basis = `the ${part} ${isAfter ? "of" : "before"} ${dayWords(published)}`;
  return { date: `${isoDay(day)} ${part}`, basis, day, allowed };
}

/** “That day”, “the same evening”, “the day before”, “the next morning”: counted from the last day named. */
function onOtherDay(found: Found, anchor: Anchor): Reading | undefined {
  const { day } = anchor.named;
  // “The day before the match” is counted from the match.
  if (
    !day ||
    (found.has("before", "after") && ["other", "the", "a", "possessive"].includes(found.after[0]?.kind ?? ""))
  )
    return undefined;
  const shift = found.has("previous", "before") ? -1 : found.has("following", "next", "after") ? 1 : 0;
  const words = shift === 0 ? "the last day named" : `the day ${shift < 0 ? "before" : "after"} the last named`;
  const reading = onDay(day.plus({ days: shift }), found, anchor, `${words}, ${dayWords(day)}`);
  return { ...reading, flags: [...(reading.flags ?? []), "no-day-named"] };
}

/** “In the evening”, some time from the last day named to publication; “at 5 pm”, on the last day named. */
function withoutDay(found: Found, anchor: Anchor): Reading | undefined {
  const time = timeIn(found);
  const preposition = found.preposition?.kind;
  const isPart = found.has("part", "hours") && preposition && !(preposition === "at" && found.word("part") === "night");
  if (time === undefined && !isPart) return undefined;
  const flags = ["no-day-named"] as const;
  const { day } = anchor.named;
  if (!day) return { basis: "no day is named before", flags, ...(time === undefined ? {} : { time }) };
  if (time !== undefined || isoDay(day) >= isoDay(anchor.published))
    return { ...onDay(day, found, anchor, `on the last day named, ${dayWords(day)}`), flags };
  const basis = `from the last day named, ${dayWords(day)}, to publication`;
  return { date: between(day, anchor.published), basis, flags };
}
