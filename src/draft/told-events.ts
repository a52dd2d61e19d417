import type { When } from "../date/when.ts";
import type { Place } from "../model.ts";
import { type DraftDate, datesOf } from "./draft-date.ts";
import { type DraftPlace, placesOf } from "./draft-places.ts";
import type { Candidate, ExistingEvents } from "./existing-events.ts";
import { type Group, longestGroup } from "./groups.ts";
import type { ReadArticle } from "./read-article.ts";

/** Sentences that tell one event, with its day, its places and the entries that it may belong to. */
export interface ToldEvent {
  readonly group: Group;
  readonly date: DraftDate;
  readonly places: readonly DraftPlace[];
  readonly candidates: readonly Candidate[];
}

/** The events that an article tells; what belongs to one entry without doubt is one event, wherever it stands. */
export function toldEvents(
  article: ReadArticle,
  groups: readonly Group[],
  published: When,
  existing: ExistingEvents,
  places: readonly Place[],
): readonly ToldEvent[] {
  const dates = datesOf(article, groups, published);
  const where = placesOf(article, groups, published, places);
  const told = groups.flatMap((group, index): ToldEvent[] => {
    const date = dates[index];
    const at = where[index] ?? [];
    return date
      ? [{ group, date, places: at, candidates: existing.like(article.text, group, date, at, published.zone) }]
      : [];
  });
  return joinedByEntry(told);
}

function joinedByEntry(told: readonly ToldEvent[]): readonly ToldEvent[] {
  const joined: ToldEvent[] = [];
  for (const each of told) {
    const sure = sureOf(each);
    const at = joined.findIndex((other) => sure !== undefined && sureOf(other) === sure && agree(other, each));
    const other = joined[at];
    if (other) joined[at] = join(other, each);
    else joined.push(each);
  }
  return joined;
}

function sureOf({ candidates }: ToldEvent) {
  return candidates.find(({ isSure }) => isSure)?.event;
}

/** Two days that are told in their own words are told apart. */
function agree(a: ToldEvent, b: ToldEvent): boolean {
  const isApart = a.date.how === "words" && b.date.how === "words" && a.date.date !== b.date.date;
  return !isApart && a.group.sentences.length + b.group.sentences.length <= longestGroup;
}

function join(a: ToldEvent, b: ToldEvent): ToldEvent {
  const isBetter = a.date.how !== "words" && b.date.how === "words";
  const isNamed = (places: readonly DraftPlace[]) => places.some(({ how }) => how === "named");
  return {
    group: {
      sentences: [...a.group.sentences, ...b.group.sentences],
      why: [...new Set([...a.group.why, ...b.group.why, "they belong to one entry"])],
    },
    date: isBetter ? b.date : a.date,
    places: !isNamed(a.places) && isNamed(b.places) ? b.places : a.places,
    candidates: a.candidates,
  };
}
