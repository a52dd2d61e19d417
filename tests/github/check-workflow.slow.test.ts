import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { commitAll, git } from "../changes/git-repository.ts";
import { copyProgram } from "../commands/program-copy.ts";
import { temporaryFolder } from "../site/temporary-folder.ts";
import { harbour } from "../stories/stories.ts";
import { workflow } from "./workflow.ts";

const steps = workflow("check.yml").jobs.content?.steps ?? [];
const folder = temporaryFolder();
const origin = join(folder, "origin");

beforeAll(() => {
  mkdirSync(origin);
  copyProgram(origin);
  cpSync(harbour, join(origin, "content"), { recursive: true });
  commitAll(origin, "The project");
});

interface Ran {
  readonly code: number | null;
  readonly out: string;
}

/**
 * Runs the commands of the job that checks content, as GitHub would for a pull request that writes these files: in a
 * shallow checkout of it merged into main, one after the other, past a failure only where a step says so. What has to
 * be installed is there.
 */
function checkPullRequest(branch: string, files: Readonly<Record<string, string>>) {
  git(origin, "checkout", "--quiet", "-b", branch, "main");
  for (const [path, text] of Object.entries(files)) writeFileSync(join(origin, path), text);
  commitAll(origin, "Change the story");
  git(origin, "checkout", "--quiet", "-b", `${branch}-merged`, "main");
  git(origin, "merge", "--quiet", "--no-ff", "--message=Merge", branch);

  const work = join(folder, branch);
  const depth = steps.find(({ uses }) => uses?.startsWith("actions/checkout@"))?.with?.["fetch-depth"];
  git(folder, "clone", "--quiet", `--depth=${depth}`, `--branch=${branch}-merged`, pathToFileURL(origin).href, work);
  symlinkSync(join(programFolder, "node_modules"), join(work, "node_modules"));
  const summary = join(folder, `${branch}-summary.md`);
  const ran: Record<string, Ran> = {};
  for (const { run, name = "", if: condition } of steps) {
    const failed = Object.values(ran).some(({ code }) => code !== 0);
    if (run === undefined || name === "Install" || (failed && !condition?.includes("!cancelled()"))) continue;
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", run], {
      cwd: work,
      env: { ...process.env, GITHUB_STEP_SUMMARY: summary },
      encoding: "utf8",
    });
    ran[name] = { code: status, out: `${stdout}${stderr}` };
  }
  return { ran, summary: readFileSync(summary, "utf8"), site: join(work, "_site") };
}

const entry = (title: string, fields = "") => `---
title: ${title}
date: 2023-03-13 morning
places: Swing Bridge
actors: [Bay Ferries, Rouan Salvage]
sources: courier-2023-03-13
${fields}---
They looked at the pillar.
`;

describe("a pull request with a sound entry", () => {
  let checked: ReturnType<typeof checkPullRequest>;
  beforeAll(() => {
    checked = checkPullRequest("sound", {
      "content/events/divers.md": entry("Divers inspect the bridge"),
      "content/events/speed-limit.md": readFileSync(join(harbour, "events/speed-limit.md"), "utf8").replace(
        /^date: .*$/m,
        "date: 2023-03-14",
      ),
    });
  });

  it("passes", () => {
    expect(Object.entries(checked.ran).map(([name, { code }]) => [name, code])).toEqual([
      ["Check", 0],
      ["Show how it will read", 0],
      ["Build", 0],
    ]);
  });

  it("is told beside the entry what it owes to readers", () => {
    expect(checked.ran.Check?.out).toMatch(
      /^::warning file=content\/events\/speed-limit\.md,line=\d+,col=\d+,title=missing-correction::/m,
    );
  });

  it("shows how it will read in the summary, and nothing of it in the log", () => {
    expect(checked.summary).toContain("| events/divers.md | added | Divers inspect the bridge |");
    expect(checked.summary).toContain("## Divers inspect the bridge (events/divers.md, added)");
    expect(checked.summary).toContain("- **When:** Monday, March 13, 2023, morning");
    expect(checked.ran["Show how it will read"]?.out).toBe("");
  });

  it("is built", () => {
    expect(existsSync(join(checked.site, "events/divers/index.html"))).toBe(true);
  });
});

describe("a pull request that would do harm", () => {
  const hostile = '"::add-mask::x <!-- @everyone [here](https://evil.example) `rm` $(touch pwned)"';
  let checked: ReturnType<typeof checkPullRequest>;
  beforeAll(() => {
    checked = checkPullRequest("hostile", {
      "content/events/divers.md": entry(hostile, "kind: |\n  x\n  ::add-mask::x\n"),
      "content/events/$(touch pwned).md": entry("A name that a shell would run"),
      "content/events/.gitattributes": "*.md -diff linguist-generated\n",
    });
  });

  it("fails, is shown all the same, and is not built", () => {
    expect(Object.entries(checked.ran).map(([name, { code }]) => [name, code])).toEqual([
      ["Check", 1],
      ["Show how it will read", 0],
    ]);
    expect(existsSync(checked.site)).toBe(false);
  });

  it("is told of every file that has no place in the content", () => {
    const told = checked.ran.Check?.out.match(/^::error file=(.*?),line/gm);
    expect(told).toEqual([
      "::error file=content/events/$(touch pwned).md,line",
      "::error file=content/events/.gitattributes,line",
      "::error file=content/events/divers.md,line",
    ]);
  });

  it("gives no command to GitHub, runs nothing and puts nothing of its own into the summary", () => {
    for (const { out } of Object.values(checked.ran)) expect(out).not.toMatch(/^\s*::(?!error |warning )/m);
    expect(checked.summary).not.toMatch(/^\s*::|(?<!\\)<!--|@everyone|(?<!\\)\]\(|(?<!\\)<[a-z]/m);
    expect(existsSync(join(folder, "hostile/pwned"))).toBe(false);
  });
});
