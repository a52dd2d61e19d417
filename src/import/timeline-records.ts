import { type TimelineData, timelineData } from "../export/timeline-data.ts";
import { type GivenFields, writtenFields } from "./field-values.ts";
import type { ImportedRecord, ImportedStory, ParseFailure } from "./imported.ts";

/** The most errors that are told about one file. */
const mostErrors = 20;

/**
 * The records of which `timeline.json` was made. What is worked out from others is not written: exporting them gives
 * the same bytes again.
 */
export function timelineRecords(json: unknown): ImportedStory | ParseFailure {
  const { data, error } = timelineData.safeParse(json);
  if (error) {
    const errors = error.issues.map(({ path, message }) => `${pathWords(path)}: ${message}`);
    return { errors: errors.slice(0, mostErrors) };
  }
  const zones = new Map(data.places.map(({ id, zone }) => [id, zone]));
  return {
    settings: settings(data.story),
    records: [
      ...data.events.map((event) => eventRecord(event, zones.get(event.places[0] ?? ""))),
      ...data.removed.map(({ id, removed, formerly }) =>
        record("event", { id, from: `removed “${id}”` }, { formerly, removed }),
      ),
      ...data.actors.map((actor) => {
        const { id, url: _, html: _html, body, ...fields } = actor;
        return record("actor", { id, body }, withNames(fields));
      }),
      ...data.places.map((place) => {
        const { id, url: _, html: _html, body, zone, ...fields } = place;
        const inherited = place.within === undefined ? data.story.zone : zones.get(place.within);
        return record("place", { id, body }, { ...withNames(fields), zone: zone === inherited ? undefined : zone });
      }),
      ...data.sources.map(({ id, page: _, from: _from, to: _to, ...fields }) => record("source", { id }, fields)),
      ...data.questions.map(({ id, title, answers, settled, body }) =>
        record("question", { id, body }, { title, answers, settled }),
      ),
    ],
    notes: [],
  };
}

type Item<Kind extends "events" | "removed" | "actors" | "places" | "sources" | "questions"> =
  TimelineData[Kind][number];

function settings({
  html: _,
  interface_language,
  as_known,
  ...story
}: TimelineData["story"]): ImportedStory["settings"] {
  return writtenFields({
    ...story,
    interface_language: interface_language === story.language ? undefined : interface_language,
    as_known: { whole_until: as_known.whole_until },
  });
}

function eventRecord(event: Item<"events">, placeZone: string | undefined): ImportedRecord {
  const { id, title, date, dated_from, places, actors, kind, part_of, related, after, planned, graphic } = event;
  const { draft, sources, claims, added, corrections, formerly, importance, zone, body } = event;
  const [first] = sources;
  return record(
    "event",
    { id, body },
    {
      ...{ title, date, places, actors, kind, part_of, related, after, planned, graphic, draft, sources },
      ...{ added, corrections, formerly },
      dated_from:
        dated_from &&
        (dated_from.source === first ? dated_from.phrase : { source: dated_from.source, phrase: dated_from.phrase }),
      importance: importance === 2 ? undefined : importance,
      zone: zone === placeZone ? undefined : zone,
      claims: claims.map(({ url: _, origins: _origins, source, ...claim }) => ({
        ...claim,
        source: source === first ? undefined : source,
      })),
    },
  );
}

/** No field says that there are no names in other languages. */
function withNames(
  fields: Omit<Item<"actors"> | Item<"places">, "id" | "url" | "html" | "body" | "zone">,
): GivenFields {
  const { native_name } = fields;
  return { ...fields, native_name: Object.keys(native_name).length > 0 ? native_name : undefined };
}

function record(
  kind: ImportedRecord["kind"],
  { id, body = "", from = `${kind}s “${id}”` }: { readonly id: string; readonly body?: string; readonly from?: string },
  fields: GivenFields,
): ImportedRecord {
  return { kind, id, fields: writtenFields(fields), body, from };
}

/** `events[3].date`; items count from 1. */
function pathWords(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${String(part)}`)).join("");
  return words.replace(/^\./, "") || "the whole";
}
