import { event, type Files } from "../story.ts";

/** The file that an attack is in, unless it says otherwise. */
export const attackFile = "events/attack.md";

/** What a stranger might send, and what is said to it. */
export interface Refused {
  readonly what: string;
  /** Beside those of the small story. */
  readonly files: Files;
  /** The first of what is wrong: `events/attack.md:2:8 yaml: a value that starts with &`, as far as it tells. */
  readonly gets: string;
}

/** What a stranger might send that is let through, and shown as the text that it is. */
export interface Harmless {
  readonly what: string;
  /** Beside those of the small story and of all other harmless attacks. */
  readonly files: Files;
  /** The file of the site that shows it. */
  readonly page: string;
  /** The words that must stand on that page as they are; white space apart. */
  readonly shows: string;
}

/** An attack in the text of a file: `[what, text, gets]`, where `gets` leaves out the file. */
export function refusedTexts(
  rows: readonly (readonly [what: string, text: string | Uint8Array, gets: string])[],
  file = attackFile,
): readonly Refused[] {
  return rows.map(([what, text, gets]) => ({ what, files: { [file]: text }, gets: `${file}:${gets}` }));
}

/** An attack in the fields of an event, which begin on line 2. */
export function refusedFields(
  rows: readonly (readonly [what: string, fields: string, gets: string])[],
): readonly Refused[] {
  return refusedTexts(rows.map(([what, fields, gets]) => [what, event(fields), gets]));
}

/** The first line of an event's body. */
export const bodyLine = 8;

/** An attack in the body of an event. */
export function refusedBodies(rows: readonly (readonly [what: string, body: string, gets: string])[]) {
  return refusedTexts(rows.map(([what, body, gets]) => [what, event("", body), gets]));
}

/** An attack that makes an event of its own, whose page shows it. */
export function harmlessEvents(
  area: string,
  rows: readonly (readonly [what: string, fields: string, body: string, shows: string])[],
): readonly Harmless[] {
  return rows.map(([what, fields, body, shows], index) => {
    const id = `${area}-${index + 1}`;
    return { what, files: { [`events/${id}.md`]: event(fields, body) }, page: `/events/${id}/index.html`, shows };
  });
}

/** A text as a YAML value in double quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
