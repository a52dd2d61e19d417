import { type Fault, problem, type Report } from "../problem.ts";
import type { Entries } from "./entry.ts";

/** Reports files that records show and that the story does not have, and posters that are no pictures. */
export function checkMedia({ events, actors, places, extras }: Entries, report: Report): void {
  const kinds = new Map(extras.media.map(({ path, kind }) => [path, kind]));
  for (const { at, media } of [...events, ...actors, ...places]) {
    for (const [index, { file, poster }] of media.entries()) {
      if (file !== undefined && !kinds.has(file)) {
        report(problem("media-file", at.field(["media", index, "file"]), missing(file)));
      }
      if (poster !== undefined && kinds.get(poster) !== "picture") {
        report(problem("media-file", at.field(["media", index, "poster"]), missing(poster)));
      }
    }
  }
}

function missing(file: string): Fault {
  return {
    found: `${file}, of which there is no sound file`,
    wanted: "a file that the story has; a poster is a picture",
    fix: "Put the file there, with the same letters in its name, or take it out of `media`.",
  };
}
