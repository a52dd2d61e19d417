import { isDeepStrictEqual } from "node:util";
import { changedFiles, type FileChange } from "../changes/changed-files.ts";
import type { Problem } from "../problem.ts";
import { themeFile } from "../read/read.ts";
import { factList } from "./fact-list.ts";
import { literal, quotation } from "./markdown.ts";
import type { Reading } from "./reading.ts";
import type { Version } from "./version.ts";

/** The most bytes of a review; GitHub refuses a summary of more than 1 MiB. */
const longestReview = 900_000;
const mostProblems = 30;

/**
 * Says in GitHub-flavoured Markdown what changed between two versions of a story: how each changed record will read,
 * what it said before where that differs, and what is wrong with it. `problems` are those of the later version.
 */
export function review(before: Version, after: Version, problems: readonly Problem[]): string {
  const changes = changedFiles(before.files, after.files);
  const changed = new Set(changes.map(({ path }) => path));
  const elsewhere = problems.filter(({ at }) => !changed.has(at.file));
  return withinLimit(overview(changes, problems), [
    ...changes.map((change) => section(change, before, after, problems)),
    ...(elsewhere.length > 0 ? [joined("## Problems elsewhere", problemList(elsewhere))] : []),
  ]);
}

function overview(changes: readonly FileChange[], problems: readonly Problem[]): string {
  const counts = (["added", "changed", "removed"] as const).flatMap((kind) => {
    const number = changes.filter((change) => change.kind === kind).length;
    return number > 0 ? [`${number} ${kind}`] : [];
  });
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return joined(
    "# How it will read",
    `Files: ${counts.join(", ") || "none changed"}. Errors: ${errors}. Warnings: ${problems.length - errors}.`,
  );
}

function section({ path, kind }: FileChange, before: Version, after: Version, problems: readonly Problem[]): string {
  const own = problems.filter(({ at }) => at.file === path);
  const heading = `## ${literal(path)}: ${kind}`;
  if (kind === "removed") return joined(heading, farewell(path, before, after));
  return joined(heading, own.length > 0 && problemList(own), record(path, before, after));
}

function record(path: string, before: Version, after: Version): string {
  const now = after.readingOf(path);
  const earlier = before.readingOf(path);
  if (!now) return "It can be shown when its errors are fixed.";
  return joined(
    earlier && changes(earlier, now),
    `**${literal(now.title)}**`,
    earlier && earlier.title !== now.title && `was: ${literal(earlier.title)}`,
    factList(now.facts, earlier?.facts),
    now.text !== "" && quotation(now.text),
    earlier && earlier.text !== "" && earlier.text !== now.text && joined("The text was:", quotation(earlier.text)),
  );
}

/** Names every part of a record that reads otherwise than before. */
function changes(before: Reading, after: Reading): string {
  const facts = after.facts.filter(({ label, values }) => {
    const earlier = before.facts.find((fact) => fact.label === label);
    return !isDeepStrictEqual(earlier?.values ?? [], values);
  });
  const changed = [
    ...(before.title === after.title ? [] : ["Title"]),
    ...facts.map(({ label }) => label),
    ...(before.text === after.text ? [] : ["Text"]),
  ];
  return changed.length === 0 ? "It reads as before." : `Changed: ${changed.map(literal).join(", ")}.`;
}

const keepAddress =
  "A published event keeps its address: `removed` withdraws it with a reason, and `formerly` in another event leads there.";

/** Says what becomes of the address of a record whose file is gone. */
function farewell(path: string, before: Version, after: Version): string {
  const title = before.readingOf(path)?.title;
  const successor = after.successorOf(path);
  return joined(
    title !== undefined && `**${literal(title)}**`,
    path === themeFile
      ? "Pages will look as usual."
      : successor
        ? `Its address will lead to: ${literal(successor.title)}`
        : "Its address will lead nowhere.",
    !successor && path.startsWith("events/") && keepAddress,
  );
}

function problemList(problems: readonly Problem[]): string {
  const items = problems.slice(0, mostProblems).map(({ at, severity, rule, found, wanted, fix }) => {
    const spot = `${literal(at.file)}, line ${at.line}${at.field === undefined ? "" : `, ${literal(at.field)}`}`;
    const fault = [`found: ${found}`, `wanted: ${wanted}`, `fix: ${fix}`].map(literal);
    return [`- **${severity}** (${rule}) ${spot}`, ...fault.map((part) => `  - ${part}`)].join("\n");
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
