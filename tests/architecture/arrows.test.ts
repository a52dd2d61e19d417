import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files.ts";

/** The stages from left to right, and what is made of their result. Each may import what stands above it. */
const flow = [
  "src/read",
  "src/validate",
  "src/name",
  "src/date",
  "src/relate",
  "src/order",
  "src/group",
  "src/as-known",
  "src/map",
  "src/chart",
  "src/contribution",
  "src/write",
  "src/articles",
  "src/changes",
  "src/lint",
  "src/timeline.ts",
  "src/review",
  "src/site",
  "src/search",
  "src/export",
  "templates",
  "src/output",
  "src/cache",
  "src/eleventy",
  ".eleventy.ts",
  "src/build.ts",
  "src/new",
  "src/draft",
  "src/desk",
  "src/client",
  "src/import",
  "src/preview",
  "src/commands",
  "src/command-line.ts",
  "src/dateline.ts",
  "src/index.ts",
];

/** What everything may import, and what these may import themselves. */
const leaves: Readonly<Record<string, readonly string[]>> = {
  "src/html.ts": [],
  "src/program-folder.ts": [],
  "src/url.ts": [],
  "src/fonts": ["src/url.ts"],
  "src/problem.ts": ["src/rules.ts", "src/text"],
  "src/rules.ts": [],
  "src/unless-reported.ts": ["src/problem.ts"],
  "src/wrong-usage.ts": [],
  "src/machine-failure.ts": [],
  "src/site-marker.ts": [],
  "src/memo.ts": [],
  "src/step-memo.ts": ["src/problem.ts"],
  "src/count.ts": [],
  "src/reading-options.ts": ["src/memo.ts", "src/step-memo.ts", "src/count.ts"],
  "src/text": ["src/html.ts"],
  "src/suggestion.ts": ["src/text"],
  "src/fix.ts": ["src/problem.ts", "src/suggestion.ts", "src/text"],
  "src/report": ["src/problem.ts", "src/text"],
  "src/language": ["src/model.ts"],
  "src/model.ts": ["src/read", "src/validate", "src/date"],
};

/** The part of the program that a file belongs to: a stage or a leaf. */
function partOf(path: string): string {
  return [...flow, ...Object.keys(leaves)].find((part) => path === part || path.startsWith(`${part}/`)) ?? "nothing";
}

/** The parts that each part imports. */
const arrows = sourceFiles.flatMap(({ path, imports }) =>
  imports
    .filter(({ isPackage, of }) => !isPackage && partOf(of) !== partOf(path))
    .map(({ of }) => ({ path, from: partOf(path), to: partOf(of), of })),
);

describe("the program", () => {
  it("has no file that belongs to no stage", () => {
    expect(sourceFiles.map(({ path }) => path).filter((path) => partOf(path) === "nothing")).toEqual([]);
  });

  it("flows one way: a stage imports only what stands to its left, and the leaves", () => {
    const against = arrows.filter(({ from, to }) => {
      if (to in leaves && !(from in leaves)) return false;
      if (from in leaves) return !leaves[from]?.includes(to);
      return flow.indexOf(to) >= flow.indexOf(from);
    });
    expect(against.map(({ path, of }) => `${path} imports ${of}`)).toEqual([]);
  });

  it("has a model and a language that are types alone", () => {
    const model = ["src/model.ts", "src/language/language.ts"];
    const values = sourceFiles.flatMap(({ path, imports }) =>
      imports.filter(({ of, isType }) => !isType && (model.includes(of) || model.includes(path))).map(() => path),
    );
    expect(values).toEqual([]);
  });

  it("has templates that are known by their list alone, but for what the desk shows", () => {
    const known = sourceFiles.flatMap(({ path, imports }) =>
      imports.map(({ of }) => of).filter((of) => of.startsWith("templates/") && !path.startsWith("templates/")),
    );
    expect([...new Set(known)].sort()).toEqual(["templates/as-it-will-read.ts", "templates/templates.ts"]);
  });

  it("has no circular imports at run time", () => {
    const importsOf = new Map(
      sourceFiles.map(({ path, imports }) => [path, imports.filter(({ isType }) => !isType).map(({ of }) => of)]),
    );
    const done = new Set<string>();
    const visit = (path: string, above: readonly string[]): readonly string[] => {
      if (above.includes(path)) return [[...above.slice(above.indexOf(path)), path].join(" → ")];
      if (done.has(path)) return [];
      const circles = (importsOf.get(path) ?? []).flatMap((next) => visit(next, [...above, path]));
      done.add(path);
      return circles;
    };
    expect(sourceFiles.flatMap(({ path }) => visit(path, []))).toEqual([]);
  });

  it("imports only files that are there, none of them outside the project", () => {
    const paths = new Set(sourceFiles.map(({ path }) => path));
    const lost = sourceFiles.flatMap(({ path, imports }) =>
      imports.filter(({ isPackage, of }) => !isPackage && !paths.has(of)).map(({ of }) => `${path} imports ${of}`),
    );
    expect(lost).toEqual([]);
  });

  it("has no file that is named for no idea", () => {
    const vague = sourceFiles.filter(({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|common|misc|shared|(?<!^src\/)index)\.ts$/.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
  });

  it("asks only in one file where it lies, as what runs lies elsewhere than what is written", () => {
    const asking = sourceFiles.filter(({ text }) => text.includes("import.meta")).map(({ path }) => path);
    expect(asking).toEqual(["src/program-folder.ts"]);
  });

  it("reads neither clock nor chance, but to tell how long something takes, and whoever types what day it is", () => {
    const asking =
      /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bDateTime\.(?:now|local)\(\)|\brandomUUID\b|\bperformance\.now\b/;
    expect(sourceFiles.filter(({ text }) => asking.test(text)).map(({ path }) => path)).toEqual([
      "src/client/desk/today.ts",
      "src/command-line.ts",
    ]);
  });
});
