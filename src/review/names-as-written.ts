import type { Timeline } from "../group/timeline.ts";
import { Resolver } from "../name/resolver.ts";
import type { ContentFile } from "../read/content-file.ts";
import { read } from "../read/read.ts";
import type { EventEntry } from "../validate/entry.ts";
import { validate } from "../validate/validate.ts";

/** `“the guard” → Harbour Guard` for each name that an event writes otherwise than its record, by the event's id. */
export function namesAsWritten(
  files: readonly ContentFile[],
  { actors, places }: Timeline,
): ReadonlyMap<string, readonly string[]> {
  // What is wrong with the files is reported by whoever made the timeline.
  const ignore = () => {};
  const entries = validate(read(files, ignore), ignore);
  const resolver = new Resolver(entries, ignore);
  const actorNames = new Map(actors.map(({ id, name }) => [id, name]));
  const placeNames = new Map(places.map(({ id, name }) => [id, name]));
  const arrow = (
    written: string,
    lookup: ReturnType<Resolver["actors"]["find"]>,
    names: ReadonlyMap<string, string>,
  ) => {
    const name = "id" in lookup ? names.get(lookup.id) : undefined;
    const isPlain = name?.toLowerCase() === written.toLowerCase() || ("id" in lookup && lookup.id === written);
    return name === undefined || isPlain ? [] : [`“${written}” → ${name}`];
  };
  return new Map(
    entries.events.map((event) => [
      event.id,
      [
        ...new Set([
          ...event.places.flatMap((written) => arrow(written, resolver.places.find(written), placeNames)),
          ...actorsIn(event).flatMap((written) => arrow(written, resolver.actors.find(written), actorNames)),
        ]),
      ],
    ]),
  );
}

/** The names of actors that an event uses. */
function actorsIn({ actors, claims }: EventEntry): readonly string[] {
  const named = claims.flatMap(({ by, of, via }) => [...by, ...of, ...via]);
  return [...actors, ...named.filter((speaker) => typeof speaker === "string")];
}
