import { isDeepStrictEqual } from "node:util";
import type { Problem } from "../problem.ts";
import { themeFile } from "../read/read.ts";
import { countSeverities } from "../report/diagnostics.ts";
import { changedValues } from "./changed-values.ts";
import { changedFacts, factList } from "./fact-list.ts";
import { literal, paragraphsOf, quotation } from "./markdown.ts";
import { markedWords } from "./marked-words.ts";
import { type Reading, valuesOf } from "./reading.ts";
import { type RecordChange, recordChanges } from "./record-changes.ts";
import type { Version } from "./version.ts";

/** The most bytes of a review; GitHub refuses a summary of more than 1 MiB. */
const longestReview = 900_000;
const mostProblems = 30;

/**
 * Says in GitHub-flavoured Markdown what changed between two versions of a story: in a table first, then how each new
 * record will read, what reads otherwise in one that changed, and what is wrong with them. `problems` are those of the
 * later version.
 */
export function review(before: Version, after: Version, problems: readonly Problem[]): string {
  const records = recordChanges(before, after).map((change): ChangedRecord => {
    const was = before.readingOf(change.kind === "renamed" ? change.from : change.path);
    return { change, was, is: after.readingOf(change.path) };
  });
  const changed = new Set(records.map(({ change }) => change.path));
  const elsewhere = problems.filter(({ at }) => !changed.has(at.file));
  return withinLimit(overview(records, problems), [
    ...records.map((record) => section(record, after, problems)),
    ...(elsewhere.length > 0 ? [joined("## Problems elsewhere", problemList(elsewhere))] : []),
  ]);
}

/** A file that changed, how its record read before and how it reads; undefined where there is none, or it has errors. */
interface ChangedRecord {
  readonly change: RecordChange;
  readonly was: Reading | undefined;
  readonly is: Reading | undefined;
}

function overview(records: readonly ChangedRecord[], problems: readonly Problem[]): string {
  const { errors, warnings } = countSeverities(problems);
  const rows = records.map((record) => `| ${fileNames(record.change)} | ${record.change.kind} | ${gist(record)} |`);
  return joined(
    "# How it will read",
    `Errors: ${errors}. Warnings: ${warnings}.`,
    rows.length === 0
      ? "No file changed."
      : ["| File | Change | What reads otherwise |", "|---|---|---|", ...rows].join("\n"),
  );
}

function fileNames(change: RecordChange): string {
  return change.kind === "renamed" ? `${literal(change.from)} → ${literal(change.path)}` : literal(change.path);
}

/** What a change comes to, for a cell of a table: a title, or what reads otherwise than before. */
function gist({ was, is }: ChangedRecord): string {
  return was && is
    ? changedParts(was, is).map(literal).join(", ") || "nothing"
    : literal((is ?? was)?.title ?? "not shown: it has errors");
}

/** Names every part of a record that reads otherwise than before. */
function changedParts(was: Reading, is: Reading): readonly string[] {
  const facts = is.facts.filter(({ label, values }) => !isDeepStrictEqual(valuesOf(was.facts, label), values));
  return [
    ...(was.title === is.title ? [] : ["Title"]),
    ...facts.map(({ label }) => label),
    ...(was.text === is.text ? [] : ["Text"]),
  ];
}

function section(record: ChangedRecord, after: Version, problems: readonly Problem[]): string {
  const { kind, path } = record.change;
  const own = problems.filter(({ at }) => at.file === path);
  return joined(
    heading(record),
    own.length > 0 && problemList(own, path),
    kind === "removed" ? farewell(path, after) : readingNow(record),
  );
}

/** A heading with the title of the record, its changed words marked, and the file and what became of it. */
function heading({ change, was, is }: ChangedRecord): string {
  const file = `${fileNames(change)}, ${change.kind}`;
  if (was && is) return `## ${markedWords(was.title, is.title) ?? literal(is.title)} (${file})`;
  const title = (is ?? was)?.title;
  return title === undefined ? `## ${file}` : `## ${literal(title)} (${file})`;
}

/** How a record reads, or what reads otherwise in one that was there before. */
function readingNow({ was, is }: ChangedRecord): string {
  if (!is) return "It can be shown when its errors are fixed.";
  if (!was) return joined(factList(is.facts), quotation(paragraphsOf(is.text).map(literal)));
  if (changedParts(was, is).length === 0) return "It reads as before.";
  return joined(
    markedWords(was.title, is.title) === undefined && `The title was: ${literal(was.title)}`,
    changedFacts(was.facts, is.facts),
    quotation(changedValues(paragraphsOf(was.text), paragraphsOf(is.text))),
  );
}

const keepAddress =
  "A published event keeps its address: `removed` withdraws it with a reason, and `formerly` in another event leads there.";

/** Says what becomes of the address of a record whose file is gone. */
function farewell(path: string, after: Version): string {
  if (path === themeFile) return "Pages will look as usual.";
  const successor = after.successorOf(path);
  const leadsTo = successor && after.readingOf(successor)?.title;
  if (leadsTo !== undefined) return `Its address will lead to: ${literal(leadsTo)}`;
  return joined("Its address will lead nowhere.", path.startsWith("events/") && keepAddress);
}

/** Lists problems; where all are in one file, its path need not stand in each. */
function problemList(problems: readonly Problem[], owner?: string): string {
  const items = problems.slice(0, mostProblems).map(({ at, severity, rule, found, wanted, fix }) => {
    const spot = [
      ...(at.file === owner ? [] : [at.file]),
      `line ${at.line}`,
      ...(at.field === undefined ? [] : [at.field]),
    ];
    const fault = [`found: ${found}`, `wanted: ${wanted}`, `fix: ${fix}`];
    return `- **${severity}** (${rule}) ${spot.map(literal).join(", ")}; ${fault.map(literal).join("; ")}`;
  });
  const left = problems.length - items.length;
  return [...items, ...(left > 0 ? [`- and ${left} more`] : [])].join("\n");
}

function withinLimit(overview: string, sections: readonly string[]): string {
  let room = longestReview - Buffer.byteLength(overview);
  const shown = sections.filter((each) => {
    const length = Buffer.byteLength(each);
    const fits = length <= room;
    if (fits) room -= length;
    return fits;
  });
  const left = sections.length - shown.length;
  return joined(overview, ...shown, left > 0 && `${left} more are not shown, for which there is no room here.`);
}

/** Puts blocks of Markdown one below the other. */
function joined(...blocks: readonly (string | false | undefined)[]): string {
  return blocks.filter((block) => typeof block === "string" && block !== "").join("\n\n");
}
