import { join } from "node:path";
import type { Problem } from "../problem.ts";
import type { Diagnostics } from "./diagnostics.ts";

/** GitHub shows at most so many annotations of each level that a step makes. */
const mostAnnotations = 10;

/**
 * Annotations for GitHub's pages of a pull request, errors first, in the workflow commands `::error` and `::warning`;
 * past what GitHub shows, their number.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function githubReport({ folder, problems }: Diagnostics): string {
  return (["error", "warning"] as const)
    .flatMap((severity) => {
      const ofSeverity = problems.filter((problem) => problem.severity === severity);
      const left = ofSeverity.length - mostAnnotations;
      return [
        ...ofSeverity.slice(0, mostAnnotations).map((problem) => annotation(folder, problem)),
        ...(left > 0 ? [`${left} more ${severity}s are not annotated here.`] : []),
      ];
    })
    .join("\n");
}

function annotation(folder: string, { at, rule, severity, found, wanted, fix }: Problem): string {
  const properties = { file: join(folder, at.file), line: at.line, col: at.column, title: rule };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const field = at.field === undefined ? "" : `${at.field}: `;
  return `::${severity} ${written.join(",")}::${escapeData(`${field}found ${found}\nwanted: ${wanted}\nfix: ${fix}`)}`;
}

/** What a message may not hold, as GitHub's own toolkit writes it. */
function escapeData(text: string): string {
  return text.replaceAll("##[", "##\\u{5b}").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
