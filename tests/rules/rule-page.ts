import { textReport } from "../../src/report/text-report.ts";
import { type Rule, type Severity, severities } from "../../src/rules.ts";
import { escapeControls } from "../../src/text/escape-controls.ts";
import { findingsOf } from "./example-story.ts";
import type { Example, RuleCase } from "./rule-case.ts";

/** The page of a rule in `docs/rules/`: its reason, its examples, and what is said of the bad ones. */
export function rulePage(id: Rule, { says, why, bad, good }: RuleCase): string {
  const severity = severities[id];
  return [
    `# \`${id}\``,
    `${says} *(${severity})*`,
    why,
    severity === "error" ? "## Refused" : "## Warned of",
    ...bad.flatMap((example) => [...filesOf(example), fenced("text", messagesOf(example))]),
    "## Accepted",
    ...good.flatMap(filesOf),
    "A few fields stand for a whole record here; its other fields are sound.",
  ]
    .join("\n\n")
    .concat("\n");
}

/** The list of all rules. */
export function rulesPage(cases: readonly (readonly [Rule, RuleCase])[]): string {
  const list = (severity: Severity) =>
    cases
      .filter(([id]) => severities[id] === severity)
      .map(([id, { says }]) => `- [\`${id}\`](${id}.md): ${says}`)
      .join("\n");
  return `# Rules

What \`npm run check\` holds a story to. The pages are made from \`tests/rules/cases/\`, whose examples are tests.

## Errors

A story with one of these fails the check and is not built. What takes the texts of sources is looked at only with
\`--articles\`.

${list("error")}

## Warnings

They are shown, and fail a check with \`--strict\`.

${list("warning")}
`;
}

function filesOf(example: Example): readonly string[] {
  return Object.entries(example).map(([path, content]) => {
    if (content === undefined) return `No \`${path}\`.`;
    if (content === "not a plain file") return `\`${path}\` is a link.`;
    const text = typeof content === "string" ? content : new TextDecoder().decode(content);
    return `\`${path}\`:\n\n${fenced(path.endsWith(".txt") ? "text" : "yaml", shown(text))}`;
  });
}

function messagesOf(example: Example): string {
  const report = textReport({ ...findingsOf(example), textOf: () => undefined });
  return report.split("\n\n").slice(0, -1).join("\n\n");
}

function shown(text: string): string {
  const lines = text
    .replace(/^\n(?!---)|\n$/g, "")
    .split("\n")
    .map(escapeControls);
  return lines.map((line) => (line.length > 120 ? `${line.slice(0, 120)}…` : line)).join("\n");
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
