import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import fc from "fast-check";
import { expect } from "vitest";
import { exportNames, exportText } from "../../src/export/exporters.ts";
import { english } from "../../src/language/english/english.ts";
import { lint } from "../../src/lint/lint.ts";
import { memoryMemo } from "../../src/memo.ts";
import type { Problem } from "../../src/problem.ts";
import type { ContentFile } from "../../src/read/content-file.ts";
import { readContentFolder } from "../../src/read/content-folder.ts";
import { hasErrors } from "../../src/report/diagnostics.ts";
import { githubReport } from "../../src/report/github-report.ts";
import { jsonReport } from "../../src/report/json-report.ts";
import { textReport } from "../../src/report/text-report.ts";
import { Site } from "../../src/site/site.ts";
import { makeTimeline } from "../../src/timeline.ts";
import * as url from "../../src/url.ts";
import { dateline } from "../commands/dateline.ts";
import { foreignIn } from "../hostile/inert.ts";
import { soundParts } from "../hostile/sound.ts";
import { fileNames, renderSite } from "../render-site.ts";
import { writtenFiles } from "../site/written-files.ts";
import { harbour, writeStory } from "../stories/stories.ts";
import { mutate, mutation } from "./mutations.ts";

/** How many of the sites are written to disk, too. */
const mostWritten = 2;
/** Hashes of pages that have been looked at: most mutations leave most pages alone, and most drawings. */
const inert = new Set<string>();
const drawings = memoryMemo();

/** Does something to a story, so many times, and looks at what becomes of it. */
export async function fuzzStory(numRuns: number, sandbox: string): Promise<void> {
  const sound = await readContentFolder(harbour);
  const parts = await soundParts();
  let built = 0;
  let written = 0;
  const input = fc.record({ drafts: fc.boolean(), mutations: fc.array(mutation, { minLength: 1, maxLength: 2 }) });
  await fc.assert(
    fc.asyncProperty(input, async ({ drafts, mutations }) => {
      const files = mutations.reduce(mutate, sound);
      const { timeline, problems } = makeTimeline(files, { drafts });
      const isSound = !hasErrors({ problems });
      const warnings: Problem[] = [];
      lint(timeline, (problem) => warnings.push(problem), { isWhole: isSound });
      expectToHelp([...problems, ...warnings], files);
      if (!isSound) return;
      const site = new Site(timeline, english, { drawings });
      await expectInert(site, parts);
      if (!drafts && written < mostWritten) await expectToStayInside(files, site, join(sandbox, `${written++}`));
      built++;
    }),
    { numRuns },
  );
  // Else nearly all would end at the gate.
  expect(built).toBeGreaterThan(numRuns / 5);
  expect(numRuns - built).toBeGreaterThan(numRuns / 5);
}

/** Each problem leads to a spot that is there and says something, and no report of them commands a terminal. */
function expectToHelp(problems: readonly Problem[], files: readonly ContentFile[]): void {
  for (const problem of problems) {
    const { at, found, wanted, fix } = problem;
    const told = JSON.stringify(problem);
    expect(
      [found, wanted, fix].map((text) => text.trim()),
      told,
    ).not.toContain("");
    expect([found, wanted, fix].join(), told).not.toMatch(/undefined|\[object |NaN|Infinity/);
    const lines = (textOf(files, at.file) ?? "").split("\n");
    expect(at.line, told).toBeGreaterThanOrEqual(1);
    expect(at.line, told).toBeLessThanOrEqual(lines.length);
    expect(at.column, told).toBeGreaterThanOrEqual(1);
    expect(at.column, told).toBeLessThanOrEqual((lines[at.line - 1]?.length ?? 0) + 1);
  }
  const diagnostics = { folder: "content", problems, textOf: (file: string) => textOf(files, file) };
  expect(textReport(diagnostics)).not.toMatch(/(?![\n\t])\p{Cc}|^\s*::/mu);
  expect(githubReport(diagnostics)).not.toMatch(/\r|^(?!::(?:error|warning) |\d+ more )./m);
  expect(JSON.parse(jsonReport(diagnostics))).toMatchObject({ version: 1 });
}

function textOf(files: readonly ContentFile[], path: string): string | undefined {
  const bytes = files.find((file) => file.path === path)?.bytes;
  return typeof bytes === "object" ? new TextDecoder().decode(bytes).replaceAll("\r\n", "\n") : undefined;
}

/** Every page can be made, lies in the site, and holds nothing that acts. */
async function expectInert(site: Site, parts: ReadonlySet<string>): Promise<void> {
  const expected = fileNames(site);
  expect(expected.filter((file) => posix.normalize(file) !== file || !file.startsWith("/"))).toEqual([]);
  const made: string[] = [];
  for await (const [file, markup] of renderSite(site)) {
    made.push(file);
    const hash = createHash("sha1").update(markup).digest("base64");
    if (inert.has(hash)) continue;
    expect(foreignIn(markup, parts), file).toEqual([]);
    inert.add(hash);
  }
  for (const name of exportNames) {
    const text = exportText(name, site);
    if (url.exportPaths[name].endsWith("json")) JSON.parse(text);
  }
  expect(made.sort()).toEqual(expected.filter((file) => file.endsWith(".html")));
}

/** What is written is the site and nothing around it. */
async function expectToStayInside(files: readonly ContentFile[], site: Site, sandbox: string): Promise<void> {
  const [content, output] = [join(sandbox, "content"), join(sandbox, "_site")];
  await writeStory(content, files);
  expect(await dateline(["build", "--content", content, "--output", output])).toMatchObject({ code: 0 });
  const expected = [...files.map(({ path }) => `/content/${path}`), ...fileNames(site).map((file) => `/_site${file}`)];
  expect([...(await writtenFiles(sandbox)).keys()]).toEqual(expected.sort());
}
