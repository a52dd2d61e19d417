import type { DatedMedium } from "../date/dated.ts";
import type { Medium, Source } from "../model.ts";
import type { MediaFile } from "../read/media-file.ts";

/** What media link to: sources by id, files by path. */
export interface MediaTargets {
  readonly sources: ReadonlyMap<string, Source>;
  readonly files: ReadonlyMap<string, MediaFile>;
}

/** Media whose file is not there are left out. */
export function linkMedia(entries: readonly DatedMedium[], { sources, files }: MediaTargets): Medium[] {
  return entries.flatMap((entry) => {
    const file = files.get(entry.file ?? "");
    const poster = files.get(entry.poster ?? "");
    const medium: Medium = {
      file,
      address: entry.address,
      alt: entry.alt,
      caption: entry.caption,
      credit: entry.credit,
      licence: entry.licence,
      taken: entry.taken,
      source: sources.get(entry.source ?? ""),
      graphic: entry.graphic,
      poster: poster?.kind === "picture" ? poster : undefined,
      transcript: entry.transcript,
    };
    return file || entry.address !== undefined ? [medium] : [];
  });
}
