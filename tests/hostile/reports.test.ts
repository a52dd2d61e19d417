import { describe, expect, it } from "vitest";
import { noticePage } from "../../src/preview/notice.ts";
import type { Diagnostics } from "../../src/report/diagnostics.ts";
import { githubReport } from "../../src/report/github-report.ts";
import { textReport } from "../../src/report/text-report.ts";
import { event, problemsOf } from "../story.ts";
import * as addresses from "./addresses.ts";
import { type Refused, refusedFields } from "./attack.ts";
import * as characters from "./characters.ts";
import * as files from "./files.ts";
import * as frontMatter from "./front-matter.ts";
import { foreignIn, partsOf } from "./inert.ts";
import * as markdown from "./markdown.ts";
import * as names from "./names.ts";
import * as templates from "./templates.ts";

/** Values that would be something else on a line of their own. */
const lines: readonly Refused[] = refusedFields([
  ["a command to a workflow", "kind: |\n  x\n  ::error file=a::b\n  ##[group]c", ""],
  ["a command to a workflow in a name", "actors: |\n  ::set-output name=a::b\n\n  ::add-mask::c", ""],
  ["a command to a workflow in a key", '"x\\n::error::y": z', ""],
  ["a line that looks like another problem", "zone: |\n  x\n\n  content/events/other.md:1:1 error yaml", ""],
]);

const areas = [files, frontMatter, markdown, addresses, names, characters, templates];
const attacks = [...lines, ...areas.flatMap(({ refused }) => refused)];

const terminalCommand = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]|^\s*(?:::|##\[)/mu;

function diagnosticsOf(attack: Refused["files"]): Diagnostics {
  const text = (file: string) => {
    const content = attack[file];
    return typeof content === "string" ? content.replaceAll("\r\n", "\n") : undefined;
  };
  return { folder: "content", problems: problemsOf(attack), textOf: text };
}

function notice(diagnostics: Diagnostics): string {
  return noticePage({ built: undefined, diagnostics, failure: undefined, version: 1 }, "content", (path) => path);
}

describe("what is said of an attack does nothing:", () => {
  const sound = partsOf([notice(diagnosticsOf({ "events/raid.md": event("kind: slip") }))]);

  const all = attacks.map(({ what, files }) => [what, diagnosticsOf(files)] as const);

  it("in a report on a terminal", () => {
    for (const [what, diagnostics] of all) {
      expect(diagnostics.problems, what).not.toEqual([]);
      expect(textReport(diagnostics), what).not.toMatch(terminalCommand);
    }
  });

  it("in a report for GitHub", () => {
    for (const [what, diagnostics] of all) {
      expect(githubReport(diagnostics), what).not.toMatch(/^(?!::(?:error|warning) |\d+ more )./m);
    }
  });

  it("in a preview", () => {
    for (const [what, diagnostics] of all) expect(foreignIn(notice(diagnostics), sound), what).toEqual([]);
  });
});
