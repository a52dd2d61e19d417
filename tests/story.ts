import type { Timeline } from "../src/group/timeline.ts";
import { memoryMemo } from "../src/memo.ts";
import type { Event } from "../src/model.ts";
import type { Problem } from "../src/problem.ts";
import type { ContentFile } from "../src/read/content-file.ts";
import { makeTimeline, type Outcome } from "../src/timeline.ts";

/**
 * Small stories for tests. A test writes only the files that it is about; all others are there:
 *
 *     timelineOf({
 *       "events/first.md": event("date: 2023-06-01"),
 *       "events/second.md": event(`
 *         after: first
 *         claims:
 *           - by: Legion
 *             says: It was quiet.
 *       `),
 *     })
 *
 * Always there, unless a test gives a file of its own or leaves it out with `undefined`: `story.yaml`, the actors
 * `legion` (Legion) and `ministry` (Ministry), the places `town` (Town) in `region` (Region), and the source `report`,
 * published on 2023-06-10; and where a file names it, the source `review` of the same day.
 */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The content folder of a small story. */
export function story(files: Files = {}): ContentFile[] {
  const namesReview = Object.values(files).some((content) => typeof content === "string" && /\breview\b/.test(content));
  return Object.entries({ ...alwaysThere, ...(namesReview && { "sources/review.md": review }), ...files }).flatMap(
    ([path, content]) =>
      content === undefined ? [] : [{ path, bytes: typeof content === "string" ? utf8.encode(content) : content }],
  );
}

/** An event; what `fields` leaves out has a value that is valid. The fields given stand first, from line 2 on. */
export function event(fields = "", body = "They came at dawn."): string {
  return record(
    { title: "A raid", date: "2023-06-04", places: "Town", actors: "Legion", sources: "report" },
    fields,
    body,
  );
}

export function actor(fields = "", body = ""): string {
  return record({ name: "An actor", type: "group" }, fields, body);
}

export function place(fields = "", body = ""): string {
  return record({ name: "A place", type: "settlement" }, fields, body);
}

export function source(fields = ""): string {
  return record({ outlet: "The Outlet", title: "A report", published: "2023-06-10", language: "en" }, fields, "");
}

/** A question whose answers are `yes` and `no`, unless `fields` has others. */
export function question(fields = "", body = ""): string {
  return record({ title: "Was there fighting?", answers: "{yes: There was, no: There was not}" }, fields, body);
}

/** `story.yaml`. */
export function settings(fields = ""): string {
  return withDefaults(
    {
      title: "A story",
      about: "What happened.",
      language: "en-GB",
      zone: "Europe/Moscow",
      kinds: "{raid: Raids, strike: Strikes}",
      affiliations: "{state: The state}",
      actor_types: "{group: Group, person: Person}",
      place_types: "{settlement: Settlement, area: Area}",
    },
    fields,
  );
}

/** The timeline and the problems of a small story. What all stories of a test file share is read once. */
export function outcomeOf(files: Files, drafts = false): Outcome {
  return makeTimeline(story(files), { drafts, memo });
}

const memo = memoryMemo();

/** The timeline of a small story in which nothing is wrong. */
export function timelineOf(files: Files, drafts = false): Timeline {
  const { timeline, problems } = outcomeOf(files, drafts);
  if (problems.length > 0) throw new Error(`The story of this test is broken:\n${problems.map(inWords).join("\n")}`);
  return timeline;
}

/** What is wrong with a small story. */
export function problemsOf(files: Files): readonly Problem[] {
  return outcomeOf(files).problems;
}

export function eventIn(timeline: Timeline, id: string): Event {
  const found = timeline.events.find((event) => event.id === id);
  if (!found) throw new Error(`There is no event ${id}`);
  return found;
}

export function idsOf(records: Iterable<{ readonly id: string }>): string[] {
  return [...records].map(({ id }) => id);
}

/** A problem in a line: `events/first.md:3:9 claims[2].by name: the unknown actor “Legoin”`. */
export function inWords({ at, rule, found }: Problem): string {
  return `${at.file}:${at.line}:${at.column} ${at.field ?? "-"} ${rule}: ${found}`;
}

const utf8 = new TextEncoder();

const alwaysThere: Files = {
  "story.yaml": settings(),
  "actors/legion.md": actor("name: Legion"),
  "actors/ministry.md": actor("name: Ministry"),
  "places/town.md": place("name: Town\nwithin: Region"),
  "places/region.md": place("name: Region\ntype: area"),
  "sources/report.md": source("title: The report"),
};
const review = source("title: The review");

/** A record of these fields, and of the defaults of those that are not among them. */
export function record(defaults: Readonly<Record<string, string>>, fields: string, body: string): string {
  return `---\n${withDefaults(defaults, fields)}---\n${body}\n`;
}

/** The fields given, and after them the defaults of those that are not. */
function withDefaults(defaults: Readonly<Record<string, string>>, fields: string): string {
  const given = withoutIndent(fields);
  const missing = Object.entries(defaults).filter(([name]) => !new RegExp(`^${name}:`, "m").test(given));
  return [given, ...missing.map(([name, value]) => `${name}: ${value}`), ""]
    .filter((line, i) => i > 0 || line)
    .join("\n");
}

/** Takes away the empty lines around a text and the white space that all its lines begin with. */
function withoutIndent(text: string): string {
  const lines = text.replace(/^\s*\n|\n\s*$/g, "").split("\n");
  const indents = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, Number.MAX_SAFE_INTEGER);
  return lines.map((line) => line.slice(indent)).join("\n");
}
