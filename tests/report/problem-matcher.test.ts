import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { programFolder } from "../../src/program-folder.ts";
import { textReport } from "../../src/report/text-report.ts";
import { findingsOf } from "../rules/example-story.ts";

/** A line of VS Code's pattern: the groups of its expression that hold each part of a problem. */
interface PatternLine {
  readonly regexp: string;
  readonly [part: string]: string | number;
}

const { tasks } = JSON.parse(readFileSync(join(programFolder, ".vscode/tasks.json"), "utf8"));
const pattern: readonly PatternLine[] = tasks[0].problemMatcher.pattern;

/** The problems that VS Code finds in a text: lines that match the lines of the pattern one after the other. */
function problemsIn(text: string) {
  const lines = text.split("\n");
  return lines.flatMap((_, start) => {
    const matches = pattern.map(({ regexp }, offset) => new RegExp(regexp).exec(lines[start + offset] ?? ""));
    if (matches.some((match) => !match)) return [];
    const parts = pattern.map(({ regexp: _, ...parts }, index) =>
      Object.fromEntries(Object.entries(parts).map(([part, group]) => [part, matches[index]?.[Number(group)]])),
    );
    // VS Code joins what several lines say of one part.
    return [{ ...parts[0], message: parts.flatMap(({ message }) => message ?? []).join("\n") }];
  });
}

it("the Problems panel of VS Code has every problem that the check prints, with all that it says", () => {
  const diagnostics = findingsOf({
    "events/divers.md": "date: 2023-02-30\nkind: nonsense\nclaims: {says: x, source: unknown}",
    "events/.md": "title: ''",
    "sources/unused.md": "title: Unused",
    "places/link.md": "not a plain file",
  });
  const expected = diagnostics.problems.map(({ at, severity, rule, found, wanted, fix }) => ({
    file: `content/${at.file}`,
    line: String(at.line),
    column: String(at.column),
    severity,
    code: rule,
    message: `found:  ${found}\nwanted: ${wanted}\nfix:    ${fix}`,
  }));
  expect(expected.length).toBeGreaterThan(4);
  expect(problemsIn(textReport(diagnostics))).toEqual(expected);
});
