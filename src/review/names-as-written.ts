import { type Named, NameIndex } from "../name/name-index.ts";
import type { ContentFile } from "../read/content-file.ts";
import { read } from "../read/read.ts";
import type { EventEntry } from "../validate/entry.ts";
import { validate } from "../validate/validate.ts";

/** Finds by the id of an event the names that it does not write as their records do: `“the guard” → Harbour Guard`. */
export function namesAsWritten(files: readonly ContentFile[]): (event: string) => readonly string[] {
  // Whoever made the timeline reports what is wrong with the files.
  const ignore = () => {};
  const { events, actors, places, broken } = validate(read(files, ignore), ignore);
  const actorNames = new NameIndex("actor", actors, broken);
  const placeNames = new NameIndex("place", places, broken);
  return (id) => {
    const event = events.find((each) => each.id === id);
    if (!event) return [];
    const inPlaces = event.places.flatMap((written) => arrow(written, placeNames, places));
    const inActors = actorsIn(event).flatMap((written) => arrow(written, actorNames, actors));
    return [...new Set([...inPlaces, ...inActors])];
  };
}

/** The names of actors that an event uses. */
function actorsIn({ actors, claims }: EventEntry): readonly string[] {
  const named = claims.flatMap(({ by, of, via }) => [...by, ...of, ...via]);
  return [...actors, ...named.filter((speaker) => typeof speaker === "string")];
}

function arrow(written: string, names: NameIndex, records: readonly Named[]): readonly string[] {
  const found = names.find(written);
  const record = "id" in found && records.find(({ id }) => id === found.id);
  const isOwn = record && (record.id === written || record.name.toLowerCase() === written.toLowerCase());
  return record && !isOwn ? [`“${written}” → ${record.name}`] : [];
}
