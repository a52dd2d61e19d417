import type { ContributionMessages } from "../language/language.ts";

/** The fields of a new event that are filled in already. Their values must be valid YAML as they are, such as ids. */
export interface PrefilledEvent {
  readonly date?: string;
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  readonly sources?: readonly string[];
}

/** The lines of a field and a note that explains it. Optional fields are commented out. */
type Field = readonly [note: string, ...lines: readonly string[]];

/** The draft of a new event. With its blanks filled in it is a valid entry. */
export function newEvent(
  { newEvent: { notes, fields, body } }: ContributionMessages,
  prefilled: PrefilledEvent = {},
): string {
  return record(
    notes,
    [
      [fields.title, "title:"],
      [fields.date, line("date", prefilled.date === undefined ? [] : [prefilled.date])],
      [fields.places, line("places", prefilled.places)],
      [fields.actors, line("actors", prefilled.actors)],
      [fields.sources, line("sources", prefilled.sources)],
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

/** A list of one is written as a bare value. */
function line(field: string, values: readonly string[] = []): string {
  if (values.length === 0) return `${field}:`;
  return `${field}: ${values.length === 1 ? values[0] : `[${values.join(", ")}]`}`;
}
