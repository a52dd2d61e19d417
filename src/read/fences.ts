import type { Fault } from "../problem.ts";
import type { YamlFault } from "./yaml-tokens.ts";

/** The line before and after the fields of a record. */
export const fence = "---";
const longestFrontMatter = 16 * 1024;
/** gray-matter finds comments with a pattern whose time is quadratic in a run of blank lines. */
const longestBlankRun = 10;

/** What is wrong with the fences of a record's text, or with the amount that stands between them. */
export function fenceFault(text: string): YamlFault | undefined {
  const lines = text.split("\n");
  if (lines[0] !== fence) return { offset: 0, ...firstLineFault(lines[0] ?? "") };

  const closing = lines.findIndex((line, index) => index > 0 && line.startsWith(fence));
  if (closing < 0) {
    return {
      offset: 0,
      found: "front matter without an end",
      wanted: "a line of three hyphens, ---, after the fields",
      fix: "Add a line --- between the fields and the body.",
    };
  }
  const offset = offsetOfLine(lines, closing);
  if (lines[closing] !== fence) {
    return {
      offset,
      found: `the line “${lines[closing]?.slice(0, 40)}”`,
      wanted: "exactly three hyphens, ---, to end the fields",
      fix: "Make the line exactly ---.",
    };
  }
  if (offset > longestFrontMatter) {
    return {
      offset: 0,
      found: `${offset} characters of fields`,
      wanted: `at most ${longestFrontMatter}`,
      fix: "Split the record into several, or move text into the body.",
    };
  }
  return blankRunFault(lines.slice(0, closing));
}

function firstLineFault(line: string): Fault {
  const fix = "Make the very first line of the file exactly --- and the fields begin on the second.";
  const wanted = "a first line of exactly three hyphens, ---";
  if (line.trim() === "") return { found: "an empty first line", wanted, fix };
  if (line.startsWith(fence)) return { found: `the first line “${line.slice(0, 40)}”`, wanted, fix };
  return { found: "a file that does not begin with its fields", wanted, fix };
}

function blankRunFault(lines: readonly string[]): YamlFault | undefined {
  const isBlank = (line: string) => line.trim() === "";
  const end = lines.findIndex(
    (_, index) => index >= longestBlankRun && lines.slice(index - longestBlankRun, index + 1).every(isBlank),
  );
  if (end < 0) return undefined;
  return {
    offset: offsetOfLine(lines, end),
    found: `more than ${longestBlankRun} empty lines in a row`,
    wanted: "fields one below the other",
    fix: "Delete the empty lines.",
  };
}

/** The offset of a line after the first. */
function offsetOfLine(lines: readonly string[], index: number): number {
  return lines.slice(0, index).join("\n").length + 1;
}

/** Keyboards turn hyphens into dashes. */
const likeFence = /^\s*(?:[-–—]{2,}|—)\s*$/;
const likeField = /^\w+:(?:\s|$)/;
const withinFields = /^(?:\s*$|\s+\S|#|- )/;

/**
 * The text with fences where they seem to be meant, if they do not name another language, and how far its fields have
 * moved by them.
 */
export function withFences(text: string): { readonly text: string; readonly shift: number } | undefined {
  const lines = text.split("\n");
  const start = lines.findIndex((line) => line.trim() !== "");
  const isOpened = likeFence.test(lines[start] ?? "");
  if (!isOpened && !likeField.test(lines[start] ?? "")) return undefined;
  const fields = isOpened ? start + 1 : start;
  const end = lines.findIndex((line, index) => {
    if (index <= fields || likeFence.test(line)) return index > fields;
    return lines[index - 1]?.trim() === "" && !likeField.test(line) && !withinFields.test(line);
  });
  if (end < 0) return undefined;
  const body = lines.slice(likeFence.test(lines[end] ?? "") ? end + 1 : end);
  return {
    text: [fence, ...lines.slice(fields, end), fence, ...body].join("\n"),
    shift: (fields === 0 ? 0 : offsetOfLine(lines, fields)) - `${fence}\n`.length,
  };
}
