import { type Fault, problem, type Report } from "../problem.ts";
import { stepMemo } from "../step-memo.ts";
import type { ActorEntry, Entries, EventEntry, PlaceEntry } from "../validate/entry.ts";
import type { StorySettings } from "../validate/story.ts";
import { DateReader } from "./date-reader.ts";
import type { DatedClaim, DatedEntries, DatedEvent, DatedFrom, DatedMedium, DatedSource } from "./dated.ts";
import { timedStart } from "./elapsed.ts";
import { phraseBounds } from "./expressions/phrase-bounds.ts";
import { checkedZone, placeZones } from "./place-zones.ts";
import { overlaps, readWhen, type When } from "./when.ts";

const once = stepMemo();

/**
 * Reads every date of the entries into instants, in the zone of the event, its first place or the story. A date that
 * cannot be read, or that its sources cannot know, is reported; an entry without a readable date stands at any time for
 * the stages that check the rest of it.
 */
export function dateEntries(entries: Entries, report: Report): DatedEntries {
  const storyZone = checkedZone(entries.story.zone, entries.story.at, report) ?? "UTC";
  for (const zone of Object.keys(entries.story.zone_labels)) checkedZone(zone, entries.story.at, report, "zone_labels");
  const zones = placeZones(entries.places, storyZone, report);
  const dated = <Dated>(entry: object, date: (dates: DateReader) => Dated, zone = storyZone) =>
    once(entry, [zone], report, (report) => date(new DateReader(zone, report)));
  const sources = entries.sources.map((source) =>
    dated(source, (dates): DatedSource => {
      const published = dates.read(source.published, source.at, ["published"]) ?? anyTime;
      const accessed = dates.read(source.accessed, source.at, ["accessed"]);
      return { ...source, published, accessed };
    }),
  );
  const sourcesById = new Map(sources.map((source) => [source.id, source]));
  const events = entries.events.map((event) => {
    const zoneThere = zones.get(event.places[0] ?? "") ?? storyZone;
    const dating = sourcesById.get(event.dated_from?.source ?? "");
    return once(event, [storyZone, zoneThere, dating, ...sourcesNamed(event, sourcesById)], report, (report) => {
      const zone = checkedZone(event.zone, event.at, report) ?? zoneThere;
      return dateEvent(event, zone, new DateReader(storyZone, report), sourcesById, report);
    });
  });
  checkElapsed(entries.story, events, report);
  return {
    extras: entries.extras,
    story: dated(entries.story, (dates) => ({
      ...entries.story,
      zone: storyZone,
      chapters: entries.story.chapters.flatMap(({ date, ...chapter }, index) => {
        const when = dates.read(date, entries.story.at, ["chapters", index, "date"]);
        return when ? [{ ...chapter, when }] : [];
      }),
    })),
    events,
    removed: entries.removed.flatMap(({ removed, ...event }) => {
      const on = new DateReader(storyZone, report).read(removed.on, event.at, ["removed", "on"]);
      return on ? [{ ...event, removed: { ...removed, on } }] : [];
    }),
    actors: entries.actors.map((actor) =>
      dated(actor, (dates) => ({
        ...actor,
        roles: actor.roles.map(({ date, ...role }, index) => ({
          ...role,
          when: dates.read(date, actor.at, ["roles", index, "date"]),
        })),
        media: dateMedia(actor, dates),
      })),
    ),
    places: entries.places.map((place) => {
      const zone = zones.get(place.id) ?? storyZone;
      return dated(place, (dates) => ({ ...place, zone, media: dateMedia(place, dates) }), zone);
    }),
    sources,
    questions: entries.questions.map((question) =>
      dated(question, (dates) => {
        const { settled } = question;
        const on = dates.read(settled?.on, question.at, ["settled", "on"]);
        return { ...question, settled: settled && on && { ...settled, on } };
      }),
    ),
  };
}

/** Reports an event from which times are to be counted that has none. */
function checkElapsed({ at, elapsed_from }: StorySettings, events: readonly DatedEvent[], report: Report): void {
  const event = events.find(({ id }) => id === elapsed_from);
  if (!event || event.when === anyTime || timedStart(event.when)) return;
  report(
    problem("date", at.field(["elapsed_from"]), {
      found: `${event.id}, of which the date is ${event.when.edtf}`,
      wanted: "an event that begins at a time",
      fix: "Give its time, as in 2023-06-04T17:00, or take `elapsed_from` out.",
    }),
  );
}

type Sources = ReadonlyMap<string, DatedSource>;

/** The stand-in for a date that cannot be read: no other contradicts it. */
const anyTime = readWhen("[0001..9999]", "UTC") as When;

function dateEvent(event: EventEntry, zone: string, dates: DateReader, sources: Sources, report: Report): DatedEvent {
  const { date, ...fields } = event;
  const when = dates.read(date, event.at, ["date"], zone) ?? anyTime;
  const added = dates.read(event.added, event.at, ["added"]);
  const corrections = event.corrections.flatMap(({ on, what }, index) => {
    const read = dates.read(on, event.at, ["corrections", index, "on"]);
    return read ? [{ on: read, what }] : [];
  });
  const claims = event.claims.map((claim, index): DatedClaim => {
    const path = ["claims", index, "said"];
    const said = dates.read(claim.said, event.at, path, zone);
    const source = sources.get(claim.source ?? event.sources[0] ?? "");
    const fault = said && source && afterSourcesFault(said, [source], "was said");
    if (fault) report(problem("date-after-sources", event.at.field(path), fault));
    return { ...claim, said };
  });
  const fault = event.planned ? undefined : afterSourcesFault(when, sourcesOf(event, sources), "happened");
  if (fault) report(problem("date-after-sources", event.at.field(["date"]), fault));
  const dated_from = event.dated_from && checkPhrase(event, when, sources, report);
  return { ...fields, when, zone, dated_from, claims, media: dateMedia(event, dates, zone), added, corrections };
}

function dateMedia({ at, media }: EventEntry | ActorEntry | PlaceEntry, dates: DateReader, zone?: string) {
  return media.map(
    (medium, index): DatedMedium => ({
      ...medium,
      taken: dates.read(medium.taken, at, ["media", index, "taken"], zone),
    }),
  );
}

/** The sources that an event, its claims and facts name; undefined for one that is not known. */
function sourcesNamed(
  { sources: own, claims, facts }: EventEntry,
  sources: Sources,
): readonly (DatedSource | undefined)[] {
  const ids = new Set([...own, ...[...claims, ...facts].flatMap(({ source }) => source ?? [])]);
  return Array.from(ids, (id) => sources.get(id));
}

/** The sources of an event, its claims and facts; none where one of them is not known. */
function sourcesOf(event: EventEntry, sources: Sources): readonly DatedSource[] {
  const named = sourcesNamed(event, sources);
  const known = named.filter((source) => source !== undefined);
  return known.length === named.length ? known : [];
}

/** Says that an event or statement begins only after the last of its sources was published. */
function afterSourcesFault(
  when: When,
  sources: readonly DatedSource[],
  verb: "happened" | "was said",
): Fault | undefined {
  const latest = Math.max(...sources.map((source) => source.published.to));
  if (sources.length === 0 || when.from < latest) return undefined;
  return {
    found: `${when.edtf}, after the last publication day of ${sources.map((source) => source.id).join(", ")}`,
    wanted: `a date on which its sources could know what ${verb}`,
    fix:
      verb === "happened"
        ? "Correct the date, add a later source, or write “planned: true”."
        : "Correct the date or the source.",
  };
}

/** Compares the words that date an event with its date, if the words are English and hold a known clue. */
function checkPhrase(event: EventEntry, when: When, sources: Sources, report: Report): DatedFrom | undefined {
  if (!event.dated_from) return undefined;
  const { phrase } = event.dated_from;
  const id = event.dated_from.source ?? event.sources[0];
  const source = sources.get(id ?? "");
  const isReadable = source?.language?.startsWith("en") && ![when, source.published].includes(anyTime);
  const bounds = source && isReadable ? phraseBounds(phrase, source.published, when.zone) : undefined;
  if (!source || !bounds) return { phrase, source: id, check: "unchecked" };
  if (overlaps(when, bounds.from, bounds.to)) return { phrase, source: id, check: "agrees" };
  report(
    problem("dated-from", event.at.field(["dated_from"]), {
      found: `the words “${phrase}”, which do not fit ${when.edtf} in a source published on ${source.published.edtf}`,
      wanted: "a date that its words allow",
      fix: "Correct the date, the words or their source.",
    }),
  );
  return { phrase, source: id, check: "differs" };
}
