import type { ContributionMessages } from "../language/language.ts";

/** The lines of a field and a note that explains it. Optional fields are commented out. */
type Field = readonly [note: string, ...lines: readonly string[]];

/** The draft of a new event. With its blanks filled in it is a valid entry. */
export function newEvent({ newEvent: { notes, fields, body } }: ContributionMessages): string {
  return record(
    notes,
    [
      [fields.title, "title:"],
      [fields.date, "date:"],
      [fields.places, "places:"],
      [fields.actors, "actors:"],
      [fields.sources, "sources:"],
      [fields.added, "added:"],
      [fields.claims, "#claims:", "#  - by:", "#    says:"],
    ],
    body,
  );
}

/** The draft of a new source. */
export function newSource({ newSource: { notes, fields, body } }: ContributionMessages): string {
  return record(
    notes,
    [
      [fields.outlet, "outlet:"],
      [fields.title, "title:"],
      [fields.published, "published:"],
      [fields.url, "url:"],
      [fields.language, "language:"],
      [fields.others, "#author:", "#described:", "#archived:"],
    ],
    body,
  );
}

function record(notes: readonly string[], fields: readonly Field[], body: string): string {
  return [
    "---",
    ...notes.map(comment),
    ...fields.flatMap(([note, ...lines]) => [comment(note), ...lines]),
    comment(body),
    "---",
    "",
  ].join("\n");
}

function comment(note: string): string {
  return `# ${note}`;
}
