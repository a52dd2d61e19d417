import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/problem.ts";
import type { Diagnostics } from "../../src/report/diagnostics.ts";
import { githubReport } from "../../src/report/github-report.ts";
import { jsonReport } from "../../src/report/json-report.ts";
import { textReport } from "../../src/report/text-report.ts";

const at = { file: "events/raid.md", line: 2, column: 7, field: "date" };
const wrongDate: Problem = {
  rule: "date",
  severity: "error",
  at,
  found: "“2023-02-30”",
  wanted: "a day of the calendar",
  fix: "Correct the day.",
};
const unused: Problem = {
  ...wrongDate,
  rule: "unused-source",
  severity: "warning",
  at: { file: "sources/a,b.md", line: 1, column: 1 },
};

function diagnostics(...problems: Problem[]): Diagnostics {
  return {
    folder: "content",
    problems,
    textOf: (file) => (file === at.file ? "---\ndate: 2023-02-30\n---" : undefined),
  };
}

describe("a report for people", () => {
  it("shows the spot, what was found, what is wanted and how to fix it, and counts", () => {
    expect(textReport(diagnostics(wrongDate, unused))).toBe(`content/events/raid.md:2:7 error date in date
  found:  “2023-02-30”
  wanted: a day of the calendar
  fix:    Correct the day.
      1 | ---
    > 2 | date: 2023-02-30
        |       ^
      3 | ---

content/sources/a,b.md:1:1 warning unused-source
  found:  “2023-02-30”
  wanted: a day of the calendar
  fix:    Correct the day.

1 error, 1 warning. Each rule is explained in docs/rules/<rule>.md.`);
  });

  it("tells once what is the same in several files, and counts by rule and field", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...wrongDate,
      at: { ...at, file: `events/e${index}.md` },
    }));
    const claims = many.map((problem, index) => ({
      ...problem,
      rule: "unknown-name" as const,
      at: { ...problem.at, field: `claims[${index + 1}].by` },
    }));
    const report = textReport(diagnostics(...many, ...claims));
    expect(report.match(/The same stands in 29 other files\./g)).toHaveLength(2);
    expect(report).toContain(`In all, with 58 that are not told above:
  error date in date: 30, in 30 files
  error unknown-name in claims.by: 30, in 30 files

60 errors.`);
  });

  it("tells ten warnings of a rule in full, and counts the rest", () => {
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...unused,
      at: { ...unused.at, file: `sources/s${index}.md` },
      found: `“${index}”`,
    }));
    const report = textReport(diagnostics(...many));
    expect(report.match(/warning unused-source\n/g)).toHaveLength(10);
    expect(report).toContain("In all, with 20 that are not told above:\n  warning unused-source: 30, in 30 files");
  });

  it("is bounded, however much is wrong", () => {
    const inFile = Array.from({ length: 20_000 }, (_, index) => ({ ...wrongDate, found: `“${index}”` }));
    const everywhere = inFile.map((problem, index) => ({ ...problem, at: { ...at, file: `events/e${index}.md` } }));
    expect(textReport(diagnostics(...inFile)).length).toBeLessThan(10_000);
    expect(textReport(diagnostics(...everywhere)).length).toBeLessThan(50_000);
  });

  it("has colours only where it is told to, and then the same words", () => {
    const plain = textReport(diagnostics(wrongDate));
    const coloured = textReport(diagnostics(wrongDate), { colours: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[31merror");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a colour
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("writes out what a file's name could do to a terminal", () => {
    const file = "events/\u001b]0;owned\u0007.md";
    expect(textReport(diagnostics({ ...wrongDate, at: { ...at, file }, found: `the file name ${file}` }))).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: just these
      /[\u001b\u0007]/,
    );
  });
});

describe.each([
  ["people", textReport],
  ["GitHub", githubReport],
])("a report for %s", (_, report) => {
  it("has no line that the content wrote, which GitHub would take for a command", () => {
    const command = "\n::add-mask::e\n##[error]";
    const hostile = { ...wrongDate, found: command, fix: command, at: { ...at, file: command, field: command } };
    expect(report(diagnostics(hostile))).not.toMatch(/^(?:::add-mask)|##\[/m);
  });
});

describe("a report for programs", () => {
  it("is JSON with the place of each problem and their numbers", () => {
    expect(JSON.parse(jsonReport(diagnostics(wrongDate, unused)))).toEqual({
      version: 1,
      errors: 1,
      warnings: 1,
      problems: [
        {
          file: "content/events/raid.md",
          line: 2,
          column: 7,
          field: "date",
          rule: "date",
          severity: "error",
          found: "“2023-02-30”",
          wanted: "a day of the calendar",
          mend: "Correct the day.",
        },
        expect.objectContaining({ file: "content/sources/a,b.md", severity: "warning" }),
      ],
    });
  });

  it("is bounded, and counts what it does not list", () => {
    const { errors, problems } = JSON.parse(jsonReport(diagnostics(...Array<Problem>(20_000).fill(wrongDate))));
    expect([errors, problems.length]).toEqual([20_000, 10_000]);
  });
});

describe("annotations for a pull request", () => {
  it("stand at the file, line and column, errors first", () => {
    expect(githubReport(diagnostics(unused, wrongDate)).split("\n")).toEqual([
      "::error file=content/events/raid.md,line=2,col=7,title=date::date: found “2023-02-30”%0Awanted: a day of the calendar%0Afix: Correct the day.",
      "::warning file=content/sources/a%2Cb.md,line=1,col=1,title=unused-source::found “2023-02-30”%0Awanted: a day of the calendar%0Afix: Correct the day.",
    ]);
  });

  it("are at most ten of each level, and say how many more there are", () => {
    const lines = githubReport(diagnostics(...Array<Problem>(12).fill(wrongDate), ...Array<Problem>(10).fill(unused)));
    expect(lines.match(/^::error /gm)).toHaveLength(10);
    expect(lines.match(/^::warning /gm)).toHaveLength(10);
    expect(lines.match(/^[^:].*/gm)).toEqual(["2 more errors are not annotated here."]);
  });

  it("cannot be made to hold a command of a stranger's", () => {
    const found = "x\n::add-mask::e\r\n%0A::error::no";
    const report = githubReport(diagnostics({ ...wrongDate, found, at: { ...at, file: "events/a::error.md" } }));
    expect(report.split(/[\r\n]/)).toHaveLength(1);
    expect(report).toContain("%250A::error::no");
    expect(report).toContain("file=content/events/a%3A%3Aerror.md,");
  });
});
