import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { timelineJson } from "../../src/export/timeline-json.ts";
import { timelineSchema } from "../../src/export/timeline-schema.ts";
import { importedFiles } from "../../src/import/imported-file.ts";
import { timelineRecords } from "../../src/import/timeline-records.ts";
import { english } from "../../src/language/english/english.ts";
import { forms } from "../../src/new/forms.ts";
import { programFolder } from "../../src/program-folder.ts";
import { Version } from "../../src/review/version.ts";
import { makeTimeline } from "../../src/timeline.ts";
import { claim } from "../../src/validate/claim.ts";
import { removedEvent } from "../../src/validate/event.ts";
import { schemas } from "../../src/validate/schemas.ts";
import { story as settings } from "../../src/validate/story.ts";
import { inWords, story } from "../story.ts";
import { aroundSamples, type Kind, recordText, samplesOf } from "./field-samples.ts";

// The compiler does not say where a field is still missing that was added to a schema; these tests do. For each field
// they make two stories that differ in that field alone. What is the same for both leaves the field out.

/** The schema of each kind, the file of the record that a test is about, and where in `timeline.json` it stands. */
const kinds = {
  story: { schema: settings, file: "story.yaml", path: ["story"], section: "Story" },
  event: { schema: schemas.event, file: "events/it.md", path: ["events"], section: "Event" },
  removed: { schema: removedEvent, file: "events/it.md", path: ["removed"], section: "Event" },
  claim: { schema: claim, file: "events/it.md", path: ["events", "claims"], section: "Claim" },
  actor: { schema: schemas.actor, file: "actors/it.md", path: ["actors"], section: "Actor and place" },
  place: { schema: schemas.place, file: "places/it.md", path: ["places"], section: "Actor and place" },
  source: { schema: schemas.source, file: "sources/it.md", path: ["sources"], section: "Source" },
  question: { schema: schemas.question, file: "questions/it.md", path: ["questions"], section: "Question" },
} as const;

const timelineData = "src/export/timeline-data.ts";
const timelineWriter = "src/export/timeline-json.ts";
const reviewFile: Partial<Record<Kind, string>> = { event: "event-reading", claim: "claim-words" };

/** Fields that some of the files leave out on purpose, and why. */
const leftOut: Partial<Record<`${Kind}.${string}`, { readonly of: readonly string[]; readonly why: string }>> = {
  "actor.roles": { of: ["src/new/forms/actor.ts"], why: "each has several fields, which are written into the file" },
  "event.before": { of: [timelineData, timelineWriter], why: "the later event has it as `after`" },
  "event.claims": { of: ["src/new/forms/event.ts"], why: "each has many fields, which are written into the file" },
  "event.corrections": { of: ["src/new/forms/event.ts"], why: "in a new event nothing is corrected" },
  "event.formerly": { of: ["src/new/forms/event.ts"], why: "a new event had no other name" },
  "event.facts": { of: ["src/new/forms/event.ts"], why: "each has several fields, which are written into the file" },
  "event.titles": { of: ["src/new/forms/event.ts"], why: "a new event had no other title" },
  "question.settled": { of: ["src/new/forms/question.ts"], why: "a new question is open" },
  "story.labels": { of: [timelineData, timelineWriter], why: "what pages call things is no part of the data" },
  "story.navigation": { of: [timelineData, timelineWriter], why: "what pages show is no part of the data" },
  "story.status": { of: [timelineData, timelineWriter], why: "what pages show is no part of the data" },
  "story.logo": { of: [timelineData, timelineWriter], why: "the file that it names is not part of the data" },
};

test.each(Object.keys(kinds) as Kind[])("every field of the kind “%s” stands wherever fields stand", (kind) => {
  const wrong = Object.keys(kinds[kind].schema.shape).flatMap((name) => {
    const isLeftOut = (file: string) => leftOut[`${kind}.${name}`]?.of.includes(file) === true;
    return Object.entries(placesOf(kind, name))
      .filter(([file, isThere]) => isThere === isLeftOut(file))
      .map(([file, isThere]) => `${kind}.${name} is ${isThere ? "not left out" : "missing"} in ${file}`);
  });
  expect(wrong, wrong.join("\n")).toEqual([]);
});

/** Whether a field stands in what each of these files writes. */
function placesOf(kind: Kind, name: string): Readonly<Record<string, boolean>> {
  const { path, section } = kinds[kind];
  const [value, another] = samplesOf(kind)[name] ?? [];
  const one = outcomeOf(kind, recordText(kind, name, value));
  const other = outcomeOf(kind, recordText(kind, name, another));
  const exported = recordIn(one.json, path)[name];
  const form = Object.values(forms).find((each) => each.kind === kind);
  return {
    "tests/architecture/field-samples.ts": value !== undefined,
    "docs/content-model.md": sectionOf(section).includes(`\`${name}\``),
    [timelineData]: name in propertiesOf(path),
    [timelineWriter]: !isDeepStrictEqual(recordIn(other.json, path)[name], exported),
    "src/import/timeline-records.ts": isDeepStrictEqual(recordIn(one.importedJson, path)[name], exported),
    [`src/review/${reviewFile[kind] ?? "record-readings"}.ts`]: !isDeepStrictEqual(one.reading, other.reading),
    ...(form && { [`src/new/forms/${kind}.ts`]: form.fields.some((field) => field.name === name) }),
  };
}

/** Most fields of a kind share the story that has all of the samples. */
const outcomes = new Map<string, ReturnType<typeof makeOutcome>>();

function outcomeOf(kind: Kind, text: string) {
  const outcome = outcomes.get(`${kind} ${text}`) ?? makeOutcome(kind, text);
  outcomes.set(`${kind} ${text}`, outcome);
  return outcome;
}

/** What is made of the story that has this text as its record of a kind. */
function makeOutcome(kind: Kind, text: string) {
  const { file } = kinds[kind];
  const files = story({ ...aroundSamples, [file]: text });
  const { timeline, problems } = makeTimeline(files, { drafts: true });
  expect(problems.filter(({ severity }) => severity === "error").map(inWords)).toEqual([]);
  const json = timelineJson(timeline, english);
  const imported = timelineRecords(JSON.parse(json));
  if ("errors" in imported) expect.fail(imported.errors.join("\n"));
  const again = makeTimeline(importedFiles(imported).files, { drafts: true });
  return {
    json,
    importedJson: timelineJson(again.timeline, english),
    reading: new Version(files, timeline, english).readingOf(file),
  };
}

type Json = { readonly [key: string]: Json } & readonly Json[];

/** The record of a test in `timeline.json`, or the one item of a list in it. */
function recordIn(json: string, path: readonly string[]): Json {
  return path.reduce<Json>((value, key) => {
    const inner = value[key] ?? expect.fail(`no ${key}`);
    return (Array.isArray(inner) && inner.find(({ id }) => id === undefined || String(id) === "it")) || inner;
  }, JSON.parse(json));
}

const schema = JSON.parse(timelineSchema());

/** What the JSON Schema of `timeline.json` says of the fields of a record. */
function propertiesOf(path: readonly string[]): Json {
  return path.reduce((properties, key) => (properties[key].items ?? properties[key]).properties, schema.properties);
}

/** A section of the content model. */
function sectionOf(title: string): string {
  const text = readFileSync(join(programFolder, "docs/content-model.md"), "utf8");
  return text.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? "";
}
