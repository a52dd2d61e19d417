import { type Memo, noMemo } from "../memo.ts";
import { type Fault, problem, type Report, topOf } from "../problem.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { noStepMemo } from "../step-memo.ts";
import { compare } from "../text/compare.ts";
import {
  type ContentFile,
  largestStory,
  mediaFolder,
  mostFiles,
  sizeOf,
  staticFolder,
  templateName,
} from "./content-file.ts";
import { readYamlOnce, splitFrontMatter } from "./front-matter.ts";
import { type MediaFile, readMediaFiles } from "./media-file.ts";
import { positionsIn } from "./position.ts";
import { type FileKind, fileKinds, isId, locator, longestId, type RawRecord } from "./record.ts";
import { readStaticFiles } from "./static-file.ts";
import { readText } from "./text.ts";
import type { TypedFile } from "./typed-files.ts";
import { readAround } from "./yaml-around.ts";

/** A story as it was written: its settings, if it has any, and every record whose file can be read. */
export interface RawStory {
  readonly settings: RawSettings | undefined;
  readonly theme: RawText | undefined;
  readonly staticFiles: readonly TypedFile[];
  readonly mediaFiles: readonly MediaFile[];
  readonly records: readonly RawRecord[];
  /** `kind/id` of every record that has a file, readable or not; `story/story` for the settings. */
  readonly known: ReadonlySet<string>;
}

/** `isWhole` is false where something in their YAML has a stand-in. */
export type RawSettings = RawRecord & { readonly isWhole: boolean };

/** The text of a file that is no record. */
export interface RawText {
  readonly file: string;
  readonly text: string;
}

export const storyFile = "story.yaml";
export const themeFile = "theme.css";

/** Turns the files of a content folder, in any order, into raw records. Files that cannot be read are reported. */
export function read(
  files: readonly ContentFile[],
  report: Report,
  { memo = noMemo, records: once = noStepMemo }: Partial<ReadingOptions> = {},
): RawStory {
  const sorted = files.toSorted((a, b) => compare(a.path, b.path));
  const beyond = firstBeyondLimits(sorted);
  if (beyond) {
    report(problem("file-size", topOf(beyond.path), tooMuch));
    const nothing = { settings: undefined, theme: undefined, staticFiles: [], mediaFiles: [], records: [] };
    return { ...nothing, known: new Set(["story/story"]) };
  }
  const [settings, theme] = [storyFile, themeFile].map((name) => sorted.find(({ path }) => path === name));
  const known = new Set(settings ? ["story/story"] : []);
  const records: RawRecord[] = [];
  for (const file of sorted) {
    if (isBesideRecords(file)) continue;
    const name = recordName(file.path, report);
    if (!name) continue;
    known.add(`${name.kind}/${name.id}`);
    const record = once(file, [], report, (report) => readRecord(file, name, report, memo));
    if (record) records.push(record);
  }
  const filesIn = (folder: string) => sorted.filter((file) => isIn(folder, file));
  return {
    settings: settings && once(settings, [], report, (report) => readSettings(settings, report, memo)),
    theme: theme && readTheme(theme, report),
    staticFiles: readStaticFiles(filesIn(staticFolder), report),
    mediaFiles: readMediaFiles(filesIn(mediaFolder), report),
    records,
    known,
  };
}

/** Templates are not read: they are run where the editor's command says so, and not looked at elsewhere. */
function isBesideRecords(file: ContentFile): boolean {
  const isOwn = file.path === storyFile || file.path === themeFile || templateName(file.path) !== undefined;
  return isOwn || isIn(staticFolder, file) || isIn(mediaFolder, file);
}

function isIn(folder: string, { path }: ContentFile): boolean {
  return path.startsWith(`${folder}/`);
}

/** The first file that takes a story beyond its limits. */
function firstBeyondLimits(files: readonly ContentFile[]): ContentFile | undefined {
  let size = 0;
  return files.find((file, index) => {
    size += sizeOf(file);
    return index >= mostFiles || size > largestStory;
  });
}

const tooMuch: Fault = {
  found: "more than a story may hold",
  wanted: `at most ${mostFiles} files and ${largestStory} bytes in all`,
  fix: "Make several stories of it, or move what is no record out of the content folder.",
};

function readSettings(file: ContentFile, report: Report, memo: Memo): RawSettings | undefined {
  const text = readText(file, report);
  if (text === undefined) return undefined;
  const settings = readYamlOnce(text, memo);
  const isWhole = settings.faults.length === 0;
  const positionAt = positionsIn(file.path, text);
  const around = isWhole ? { ...settings, text } : readAround(text, settings);
  for (const { offset, ...fault } of (around ?? settings).faults) report(problem("yaml", positionAt(offset), fault));
  const at = locator(file.path, around?.text ?? text);
  return around && { kind: "story", id: "story", data: around.data, body: "", at, isWhole };
}

function readTheme(file: ContentFile, report: Report): RawText | undefined {
  const text = readText(file, report);
  return text === undefined ? undefined : { file: file.path, text };
}

function readRecord(file: ContentFile, name: RecordName, report: Report, memo: Memo): RawRecord | undefined {
  const text = readText(file, report);
  if (text === undefined) return undefined;
  const split = splitFrontMatter(text, memo);
  const { faults, rest: front } = "data" in split ? { faults: [], rest: split } : split;
  const positionAt = positionsIn(file.path, text);
  for (const { rule, offset, ...fault } of faults) report(problem(rule, positionAt(offset), fault));
  return front && { ...name, data: front.data, body: front.body, at: locator(file.path, text, front) };
}

interface RecordName {
  readonly kind: FileKind;
  readonly id: string;
}

/**
 * The kind and id of a record by its path: `events/first-raid.md` is the event `first-raid`. A record whose file name is
 * wrong is read too, so that all of its problems are reported at once.
 */
function recordName(path: string, report: Report): RecordName | undefined {
  const at = topOf(path);
  const [folder, file, ...deeper] = path.split("/");
  const kind = fileKinds.find((candidate) => folder === `${candidate}s`);
  if (!kind || !file?.endsWith(".md") || deeper.length > 0) {
    report(
      problem("unexpected-file", at, {
        found: "a file that is no record",
        wanted: `${storyFile}, ${themeFile}, ${fileKinds.map((each) => `${each}s/<id>.md`).join(", ")}, a file in ${mediaFolder}/ or ${staticFolder}/, or templates/<name>.11ty.js`,
        fix: "Move it out of the content folder, or give it the name of a record.",
      }),
    );
    return undefined;
  }
  const id = file.slice(0, -".md".length);
  if (!isId(id)) {
    report(
      problem("file-name", at, {
        found: `the file name ${file}`,
        wanted: `lower-case letters a-z, digits and single hyphens, at most ${longestId}, then .md`,
        fix: "Rename the file; its name is the record's permanent address.",
      }),
    );
  }
  return { kind, id };
}
