import type { DatedActor, DatedPlace } from "../date/dated.ts";
import { valuesOf } from "./links.ts";
import { linkMedia, type MediaTargets } from "./media.ts";

/** The fields that actors and places have in common. */
export function describedFields(entry: DatedActor | DatedPlace, targets: MediaTargets) {
  const { id, at, name, aliases, native_name, body } = entry;
  return {
    id,
    at,
    name,
    aliases: [...aliases],
    nativeNames: Object.entries(native_name).map(([language, name]) => ({ language, name })),
    description: body.markdown === "" ? undefined : { prose: body, sources: valuesOf(entry.sources, targets.sources) },
    media: linkMedia(entry.media, targets),
  };
}
