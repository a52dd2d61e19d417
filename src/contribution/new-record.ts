import type { ContributionWords } from "../language/language.ts";

/** What is known of an event before anybody has written it: values that YAML reads as they stand, such as ids. */
export interface KnownOfEvent {
  readonly date?: string;
  readonly places?: readonly string[];
  readonly actors?: readonly string[];
  readonly sources?: readonly string[];
}

/** A field below the note that says what it is for; what is optional is commented out. */
type Field = readonly [note: string, ...lines: readonly string[]];

/** The text of a new event for someone to fill in. With its blanks filled in it is a valid entry. */
export function newEvent({ newEvent: { notes, fields, body } }: ContributionWords, known: KnownOfEvent): string {
  return record(
    notes,
    [
      [fields.title, "title:"],
      [fields.date, line("date", known.date === undefined ? [] : [known.date])],
      [fields.places, line("places", known.places)],
      [fields.actors, line("actors", known.actors)],
      [fields.sources, line("sources", known.sources)],
      [fields.added, "added:"],
      [fields.claims, "#claims:", "#  - by:", "#    says:"],
    ],
    body,
  );
}

/** The text of a new source for someone to fill in. */
export function newSource({ newSource: { notes, fields, body } }: ContributionWords): string {
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

/** One value stands for a list of one. */
function line(field: string, values: readonly string[] = []): string {
  if (values.length === 0) return `${field}:`;
  return `${field}: ${values.length === 1 ? values[0] : `[${values.join(", ")}]`}`;
}
