import matter from "gray-matter";
import { type Codec, type Memo, noMemo } from "../memo.ts";
import type { Fault } from "../problem.ts";
import type { Rule } from "../rules.ts";
import { type ReadYaml, readYaml } from "./yaml.ts";
import { readAround } from "./yaml-around.ts";
import type { YamlFault } from "./yaml-tokens.ts";

/** A record split into its parts; offsets are UTF-16 units from the start of the file's text. */
export interface FrontMatter {
  readonly data: unknown;
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
}

/** The reasons why a text cannot be split. */
export interface InvalidFrontMatter {
  readonly faults: readonly (YamlFault & { readonly rule: Rule })[];
  /** What can be read all the same, so that the rest of the record can be checked too. */
  readonly rest?: FrontMatter | undefined;
}

const fence = "---";
const longestFrontMatter = 16 * 1024;
/** gray-matter finds comments with a pattern whose time is quadratic in a run of blank lines. */
const longestBlankRun = 10;

/**
 * Splits the text of a record into front matter and body with gray-matter. Only exact fences and strict YAML get there:
 * no other language, no code, nothing ambiguous. Fields between other fences are read to tell what else is wrong.
 */
export function splitFrontMatter(text: string, memo: Memo = noMemo): FrontMatter | InvalidFrontMatter {
  const fault = fenceFault(text);
  if (!fault) return splitAtFences(text, memo);
  const meant = withFences(text);
  const split = meant && !fenceFault(meant.text) ? splitAtFences(meant.text, memo) : { faults: [] };
  const { faults, rest } = "data" in split ? { faults: [], rest: split } : split;
  const { shift = 0 } = meant ?? {};
  return {
    faults: [{ rule: "front-matter", ...fault }, ...faults.map((each) => ({ ...each, offset: each.offset + shift }))],
    rest: rest && { ...rest, yamlOffset: rest.yamlOffset + shift, bodyOffset: text.length - rest.body.length },
  };
}

function splitAtFences(text: string, memo: Memo): FrontMatter | InvalidFrontMatter {
  let result: ReadYaml = { data: {}, faults: [] };
  const yamlEngine = (yaml: string): object => {
    result = readYamlOnce(yaml, memo);
    return (result.data ?? {}) as object;
  };
  // Without options gray-matter would answer from its cache, which holds broken texts too.
  const file = matter(text, {
    language: "yaml",
    engines: { yaml: yamlEngine, json: unsupported, javascript: unsupported },
  });

  const yamlOffset = fence.length;
  const body = file.content.replace(/^(?:[ \t]*\n)+/, "");
  const parts = { data: file.data, yaml: file.matter, yamlOffset, body, bodyOffset: text.length - body.length };
  if (result.faults.length === 0) return parts;
  const around = readAround(file.matter, result);
  return {
    faults: (around ?? result).faults.map((fault) => ({
      ...fault,
      rule: "yaml" as const,
      offset: fault.offset + yamlOffset,
    })),
    rest: around && { ...parts, data: around.data, yaml: around.text },
  };
}

/** Reads YAML that no run has read yet. */
export function readYamlOnce(yaml: string, memo: Memo): ReadYaml {
  return memo(`YAML ${yaml}`, () => readYaml(yaml), asJson);
}

/** Data with faults is not stored, so that they are found again each time. */
const asJson: Codec<ReadYaml> = {
  write: ({ data, faults }) => (faults.length === 0 ? JSON.stringify(data ?? {}) : undefined),
  read: (text) => ({ data: JSON.parse(text), faults: [] }),
};

function fenceFault(text: string): YamlFault | undefined {
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

/** Keyboards turn hyphens into dashes. */
const likeFence = /^\s*(?:[-–—]{2,}|—)\s*$/;
const likeField = /^\w+:(?:\s|$)/;
const withinFields = /^(?:\s*$|\s+\S|#|- )/;

/**
 * The text with fences where they seem to be meant, if they do not name another language, and how far its fields have
 * moved by them.
 */
function withFences(text: string): { readonly text: string; readonly shift: number } | undefined {
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

function unsupported(): never {
  throw new Error("Only YAML is read as front matter");
}
