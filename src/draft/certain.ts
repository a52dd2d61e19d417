import type { Flag } from "../date/expressions/expression.ts";
import type { Answers } from "../new/answers.ts";
import type { Draft, DraftClaim, Reading } from "./drafts.ts";

/** With such a flag the words of a time may mean another day. */
const doubts: readonly string[] = [
  "caption",
  "nearest-taken",
  "night-of-publication",
  "publication-uncertain",
] satisfies Flag[];

/** What a draft says without doubt: the day that its own words name, and the places that it names. */
export function certainOf({ date, date_how, dated_from, places }: Draft, times: Reading["times"]): Answers {
  const isDoubtful = times.some(
    ({ end, flags }) => end === dated_from?.end && flags.some((flag) => doubts.includes(flag)),
  );
  const named = places.flatMap((place) => ("id" in place && place.how === "named" ? [place.id] : []));
  return {
    ...(date_how === "words" && dated_from && !isDoubtful ? { date: [date], dated_from: [dated_from.phrase] } : {}),
    ...(named.length > 0 && named.length === places.length ? { places: named } : {}),
  };
}

/** The actors who say a claim, where it names them all without doubt; the source's own voice has none. */
export function certainSpeakers(
  { by, start, end }: DraftClaim,
  mentions: Reading["mentions"],
): readonly string[] | undefined {
  const isNamed = (speaker: string) =>
    mentions.some((each) => each.id === speaker && !each.guess && start <= each.start && each.end <= end);
  const ids = by.flatMap((speaker) => ("id" in speaker && isNamed(speaker.id) ? [speaker.id] : []));
  return ids.length === by.length ? ids : undefined;
}

/** What a draft reads of the fields of an entry, certain or not: a person takes it, field by field, or types another. */
export function readingsOf({ date, dated_from, places, actors }: Draft): Answers {
  return {
    date: [date],
    ...(dated_from && { dated_from: [dated_from.phrase] }),
    places: places.map((place) => ("id" in place ? place.id : place.new)),
    actors: actors.map(({ id }) => id),
  };
}
