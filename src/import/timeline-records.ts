import { isDeepStrictEqual } from "node:util";
import type * as z from "zod";
import { timelineData } from "../export/timeline-data.ts";
import type { RecordKind } from "../read/record.ts";
import { claim as claimSchema } from "../validate/claim.ts";
import { removedEvent } from "../validate/event.ts";
import { medium as mediumSchema } from "../validate/medium.ts";
import { schemas } from "../validate/schemas.ts";
import { story as storySchema } from "../validate/story.ts";
import { type GivenFields, writtenFields } from "./field-values.ts";
import type { ImportedRecord, ImportedStory, ParseFailure } from "./imported.ts";

/** The most errors that are told about one file. */
const mostErrors = 20;

/**
 * Reads the records that `timeline.json` was made of. What is worked out from other fields is not written: exporting
 * the records gives the same bytes again.
 */
export function timelineRecords(json: unknown): ImportedStory | ParseFailure {
  const { data, error } = timelineData.safeParse(json);
  if (error) {
    const errors = error.issues.map(({ path, message }) => `${pathWords(path)}: ${message}`);
    return { errors: errors.slice(0, mostErrors) };
  }
  const { story, events, removed, actors, places, sources, questions } = data;
  const { language, interface_language } = story;
  const zones = new Map(places.map(({ id, zone }) => [id, zone]));
  const zoneUnless = (inherited: string | undefined, zone: string) => (zone === inherited ? undefined : zone);
  return {
    settings: writtenFields(
      entryFields(storySchema, {
        ...story,
        interface_language: interface_language === language ? undefined : interface_language,
      }),
    ),
    records: [
      ...events.map((event) =>
        record("event", {
          ...event,
          kind: event.kinds ?? event.kind,
          zone: zoneUnless(zones.get(event.places[0] ?? ""), event.zone),
          ...withoutUsualSource(event),
          media: mediaFields(event),
        }),
      ),
      ...removed.map((event) => record("event", event, { schema: removedEvent, from: `removed “${event.id}”` })),
      ...actors.map((actor) => record("actor", { ...actor, media: mediaFields(actor) })),
      ...places.map((place) => {
        const inherited = place.within === undefined ? story.zone : zones.get(place.within);
        return record("place", {
          ...place,
          zone: zoneUnless(inherited, place.zone),
          media: mediaFields(place),
        });
      }),
      ...sources.map((source) => record("source", source)),
      ...questions.map((question) => record("question", question)),
    ],
    notes: [],
  };
}

/** The fields of an event that need not name a source if it is the event's first. */
function withoutUsualSource({ sources: [first], dated_from, claims }: z.output<typeof timelineData>["events"][number]) {
  return {
    dated_from:
      dated_from &&
      (dated_from.source === first ? dated_from.phrase : { source: dated_from.source, phrase: dated_from.phrase }),
    claims: claims.map((claim) =>
      entryFields(claimSchema, { ...claim, source: claim.source === first ? undefined : claim.source }),
    ),
  };
}

function mediaFields({ media = [] }: Pick<z.output<typeof timelineData>["events"][number], "media">) {
  return media.map((medium) => entryFields(mediumSchema, medium));
}

function record(
  kind: RecordKind,
  { id, body = "", ...values }: GivenFields & { readonly id: string; readonly body?: string },
  { schema = schemas[kind] as Schema, from = `${kind}s “${id}”` } = {},
): ImportedRecord {
  return { kind, id, fields: writtenFields(entryFields(schema, values)), body, from };
}

type Schema = z.ZodObject<Readonly<Record<string, z.ZodType>>>;

/** Picks the values of a schema's fields, but not those that the schema gives by itself where a field is missing. */
function entryFields({ shape }: Schema, values: GivenFields): GivenFields {
  const names = Object.keys(shape).filter(
    (name) => !isDeepStrictEqual(values[name], shape[name]?.safeParse(undefined).data),
  );
  return Object.fromEntries(names.map((name) => [name, values[name]]));
}

/** Writes a path as `events[3].date`; items count from 1. */
function pathWords(path: readonly PropertyKey[]): string {
  const words = path.map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${String(part)}`)).join("");
  return words.replace(/^\./, "") || "the whole";
}
