import { compareWithArticles } from "../../src/articles/compare.ts";
import { reportChanges } from "../../src/changes/changes.ts";
import { type StoryVersion, storyVersion } from "../../src/changes/story-version.ts";
import { memoryMemo } from "../../src/memo.ts";
import type { Problem } from "../../src/problem.ts";
import { byPosition } from "../../src/problem.ts";
import type { ContentFile } from "../../src/read/content-file.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { type Diagnostics, hasErrors } from "../../src/report/diagnostics.ts";
import { type Diagnosis, diagnose } from "../../src/site/diagnose.ts";
import { harbour } from "../stories/stories.ts";
import { record } from "../story.ts";
import type { Example } from "./rule-case.ts";

const sound: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  events: {
    title: "Divers inspect the bridge",
    date: "2023-03-12",
    places: "Swing Bridge",
    actors: "Rouan Salvage",
    sources: "port-leaflet",
  },
  places: { name: "The quay", type: "site", within: "Larkham County" },
  actors: { name: "Divers’ Union", type: "association" },
  sources: { outlet: "The Larkham Courier", title: "A report", published: "2023-03-15", language: "en-US" },
};
const text = "Divers went down twice.";
const region = "region: {south: 42, north: 45, west: -71, east: -67}\n";

/** Most records are the same in every example. */
const memo = memoryMemo();

const base = await readContentFolder(harbour);
const utf8 = new TextEncoder();

const baseFiles = new Map(base.map(({ path, bytes }) => [path, bytes]));
baseFiles.set("story.yaml", utf8.encode(`${textOf(baseFiles, "story.yaml")}${region}`));
const unchanged = versionOf(baseFiles);

/** What is wrong with the story of the harbour when the files of an example are laid over it. */
export function findingsOf(example: Example): Diagnostics {
  const articles = new Map<string, string>();
  const files = new Map(baseFiles);
  const before = new Map(baseFiles);
  for (const [path, content] of Object.entries(example)) {
    const article = /^articles\/(.*)\.txt$/.exec(path)?.[1];
    const earlier = /^before\/(.*)$/.exec(path)?.[1];
    if (article !== undefined) articles.set(article, String(content));
    else if (earlier !== undefined && content !== undefined) before.set(earlier, bytesOf(earlier, content));
    else if (content === undefined) files.delete(path);
    else files.set(path, bytesOf(path, content));
  }

  const { timeline, diagnostics } = diagnosis(files);
  const problems = [...diagnostics.problems];
  if (!hasErrors(diagnostics)) {
    const report = (problem: Problem) => problems.push(problem);
    compareWithArticles(timeline, articles, report);
    const hasEarlier = Object.keys(example).some((path) => path.startsWith("before/"));
    reportChanges(hasEarlier ? versionOf(before) : unchanged, versionOf(files), report);
  }
  return { ...diagnostics, problems: problems.sort(byPosition) };
}

function versionOf(files: ReadonlyMap<string, ContentFile["bytes"]>): StoryVersion {
  const { timeline, diagnostics } = diagnosis(files);
  return storyVersion(
    [...files].map(([path, bytes]) => ({ path, bytes })),
    timeline,
    diagnostics.problems,
  );
}

function diagnosis(files: ReadonlyMap<string, ContentFile["bytes"]>): Diagnosis {
  return diagnose(
    "content",
    [...files].map(([path, bytes]) => ({ path, bytes })),
    { drafts: true, memo },
  );
}

function bytesOf(path: string, content: string | Uint8Array): ContentFile["bytes"] {
  if (typeof content !== "string") return content;
  if (content === "not a plain file") return content;
  const defaults = sound[path.split("/")[0] ?? ""];
  if (!defaults || !path.endsWith(".md") || /^\n?---/.test(content)) return utf8.encode(content);
  return utf8.encode(
    content.startsWith("\n")
      ? record(defaults, "", content.trim())
      : record(defaults, content, path.startsWith("events/") ? text : ""),
  );
}

function textOf(files: ReadonlyMap<string, ContentFile["bytes"]>, path: string): string | undefined {
  const bytes = files.get(path);
  return typeof bytes === "object" ? new TextDecoder().decode(bytes) : undefined;
}
