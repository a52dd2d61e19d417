import type * as z from "zod";
import { countNothing } from "../count.ts";
import { noMemo } from "../memo.ts";
import { type Position, problem, type Report, topOf } from "../problem.ts";
import { type RawStory, storyFile } from "../read/read.ts";
import { type FileKind, idsOf, type RawRecord } from "../read/record.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { stepMemo } from "../step-memo.ts";
import { unlessReported } from "../unless-reported.ts";
import { actor, names } from "./actor.ts";
import type { BrokenRecord, Entries, Entry, RemovedEntry } from "./entry.ts";
import { event, removedEvent } from "./event.ts";
import { checkLogo } from "./logo.ts";
import { readProse, unreadProse } from "./markdown.ts";
import { checkMedia } from "./media-files.ts";
import { checkNavigation } from "./navigation.ts";
import { page } from "./page.ts";
import { place } from "./place.ts";
import { question } from "./question.ts";
import { checkQuotes } from "./quotations.ts";
import { type Reading, readFields } from "./read-fields.ts";
import { source } from "./source.ts";
import { readSettings, unreadSettings } from "./story.ts";
import { readTheme } from "./theme.ts";
import { checkWritten } from "./unwritten.ts";
import { checkVocabulary } from "./vocabulary.ts";

const once = stepMemo();

/**
 * Turns raw records into typed entries, each by the one schema of its kind, and their bodies into HTML. What is wrong is
 * reported and has stand-ins, so that all else can be checked. A record that would mislead others is left out; the names
 * it bears are kept, so that its uses are not reported too.
 */
export function validate(
  raw: RawStory,
  report: Report,
  { memo = noMemo, count = countNothing }: Partial<ReadingOptions> = {},
): Entries {
  if (!raw.known.has("story/story")) report(problem("missing-story", topOf(storyFile), noStory));
  const standIns: Position[] = [];
  const reading: Reading = { report, noteStandIn: (at) => standIns.push(at), memo };
  const { settings: written } = raw;
  const settings = written && once(written, [], report, (report) => readSettings(written, { ...reading, report }));
  const story = settings ?? unreadSettings;
  if (written?.isWhole === false) standIns.push(written.at.field([]));

  const counted = count(raw.records.length);
  const ofKind = (kind: FileKind) => raw.records.filter((record) => record.kind === kind);
  const readAll = <Read>(
    records: readonly RawRecord[],
    read: (record: RawRecord, reading: Reading) => readonly Read[],
  ) =>
    records.flatMap((record) => {
      counted();
      return once(record, [story.language], report, (report) => read(record, { ...reading, report }));
    });
  const entriesOf = <Schema extends z.ZodType<object>>(records: readonly RawRecord[], schema: Schema) =>
    readAll(records, (record, reading) => readEntry(record, schema, story.language, reading));
  const entries: Entries = {
    story,
    extras: {
      theme: raw.theme ? readTheme(raw.theme, report) : new Map(),
      pages: entriesOf(ofKind("page"), page),
      files: raw.staticFiles,
      media: raw.mediaFiles,
    },
    events: entriesOf(
      ofKind("event").filter((record) => !isRemoved(record)),
      event,
    ),
    removed: readAll(ofKind("event").filter(isRemoved), readRemoved),
    actors: entriesOf(ofKind("actor"), actor),
    places: entriesOf(ofKind("place"), place),
    sources: entriesOf(ofKind("source"), source),
    questions: entriesOf(ofKind("question"), question),
    broken: [],
    standIns,
    known: raw.known,
  };
  const isWhole = !standIns.some(({ file }) => file === storyFile);
  checkLogo(story, raw.staticFiles, report);
  checkNavigation(story, raw.known, report);
  checkMedia(entries, report);
  const quotable = new Set(entries.sources.flatMap(({ id, quotable }) => (quotable === undefined ? [] : [id])));
  for (const entry of entries.events) {
    checkText(entry, report);
    checkWritten(entry, report);
    checkQuotes(entry, quotable, report);
  }
  for (const entry of [...entries.actors, ...entries.places]) checkDescriber(entry, report);
  if (settings) checkVocabulary(settings, entries, unlessReported([], report, standIns), isWhole);
  return { ...entries, broken: brokenRecords(raw, entries) };
}

const noStory = {
  found: `no ${storyFile}`,
  wanted: "a file with the story's title, about, language and zone",
  fix: `Write ${storyFile} into the content folder; docs/content-model.md shows its fields.`,
};

function isRemoved({ data }: RawRecord): boolean {
  return typeof data === "object" && data !== null && Object.hasOwn(data, "removed");
}

function readEntry<Schema extends z.ZodType<object>>(
  record: RawRecord,
  schema: Schema,
  language: string,
  reading: Reading,
): (Entry & z.output<Schema>)[] {
  const fields = readFields(record, schema, reading);
  const shift = record.kind === "page" ? 1 : 2;
  const body = readProse(record.body, record.at.body, { ...reading, language, shift }) ?? unreadProse(record.body);
  return fields ? [{ id: record.id, at: record.at, body, ...fields }] : [];
}

function readRemoved(record: RawRecord, reading: Reading): readonly RemovedEntry[] {
  const fields = readFields(record, removedEvent, reading);
  return fields ? [{ id: record.id, at: record.at, ...fields }] : [];
}

function checkText(entry: Entry, report: Report): void {
  if (entry.body.markdown !== "") return;
  // Where the file ends: what is said of the line after its last one is shown by no editor.
  report(
    problem("missing-text", entry.at.body(-1), {
      found: "no text below the fields",
      wanted: "one to three short paragraphs in your own words",
      fix: "Say below the closing --- what happened and who says so.",
    }),
  );
}

/** Reports a description without a source: what is said of a person, group or place is attributed like any claim. */
function checkDescriber(entry: Entry & { readonly sources: readonly string[] }, report: Report): void {
  if (entry.body.markdown === "" || entry.sources.length > 0) return;
  report(
    problem("description-source", entry.at.body(0), {
      found: "a description without a source",
      wanted: "a field `sources` that says who describes it so",
      fix: "Add “sources: …” to the fields, or take the description out.",
    }),
  );
}

/** The actors and places that have a file but no entry. */
function brokenRecords(raw: RawStory, entries: Entries): readonly BrokenRecord[] {
  return (["actor", "place"] as const).flatMap((kind) => {
    const accepted = new Set(entries[`${kind}s`].map(({ id }) => id));
    return idsOf(kind, raw.known)
      .filter((id) => !accepted.has(id))
      .map((id) => ({ kind, names: namesOf(raw.records.find((record) => record.kind === kind && record.id === id)) }));
  });
}

function namesOf(record: RawRecord | undefined): BrokenRecord["names"] {
  const called = names.partial().safeParse(record?.data);
  if (!record || !called.success) return "unreadable";
  const { name, aliases, native_name } = called.data;
  return [record.id, ...(name ? [name] : []), ...(aliases ?? []), ...Object.values(native_name ?? {})];
}
