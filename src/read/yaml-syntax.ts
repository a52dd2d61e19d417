import type { YAMLError } from "yaml";
import type { Fault } from "../problem.ts";
import type { YamlFault } from "./yaml-tokens.ts";

/** What is wrong with a YAML text by the errors of its parser, with the way to write it. */
export function syntaxFaults(text: string, errors: readonly YAMLError[]): readonly YamlFault[] {
  const faults = firstOfEachLine(text, errors).map(({ code, message, pos: [offset] }) => {
    const fault = syntax[code] ?? { ...unreadable, found: firstLine(message) };
    return { offset, ...(slipIn(lineAround(text, offset), code) ?? fault) };
  });
  return faults.flatMap((fault) => [fault, ...unspacedBelow(text, fault)]);
}

/** The fields below one without a space after its colon that lack it too: YAML takes all for one. */
function unspacedBelow(text: string, { offset, found }: YamlFault): readonly YamlFault[] {
  if (found !== unspacedColon.found) return [];
  const start = text.indexOf("\n", offset) + 1;
  const fault = start > 0 ? slipIn(lineAround(text, start), "MULTILINE_IMPLICIT_KEY") : undefined;
  if (fault?.found !== found) return [];
  const below = { offset: start, ...fault };
  return [below, ...unspacedBelow(text, below)];
}

/** What is wrong with a line by the looks of it, with the line as it should be; `code` is the parser's. */
function slipIn(line: string, code: YAMLError["code"]): Fault | undefined {
  if (code === "UNEXPECTED_TOKEN" || code === "BLOCK_AS_IMPLICIT_KEY") {
    const [, field, first] = /^(\w+): +(- +\S.*)$/.exec(line) ?? [];
    if (field !== undefined)
      return {
        ...unspacedItem,
        found: "a list that begins beside its field",
        fix: `Write ${first} on the line below ${field}:`,
      };
  }
  if (code === "UNEXPECTED_TOKEN") return afterQuoteFault(line);
  const item = /^\s*-([^\s-].*)$/.exec(line)?.[1];
  if (item !== undefined && code !== "DUPLICATE_KEY") return { ...unspacedItem, fix: `Write: - ${item}` };
  const [, name, value] = /^\s*(?:- +)*([A-Za-z_]+):( *(?!\/\/)\S.*)$/.exec(line) ?? [];
  if (value !== undefined && !value.startsWith(" ") && code !== "DUPLICATE_KEY")
    return { ...unspacedColon, fix: `Write: ${name}: ${inQuotes(value)}` };
  if (code === "BLOCK_AS_IMPLICIT_KEY" && value !== undefined)
    return { ...unreadable, found: "a second “: ” in a line", fix: `Write: ${name}: ${inQuotes(value.trim())}` };
  return code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR" ? withoutColon(line) : undefined;
}

function withoutColon(line: string): Fault | undefined {
  if (line.includes(":") || /^[\s-]*["'[{]/.test(line)) return undefined;
  return {
    ...unreadable,
    found: "a line without a colon",
    fix: "Write a colon and a space between the name of the field and its value, or indent the line if it goes on from the one above.",
  };
}

/** A value with what YAML needs around it. */
function inQuotes(value: string): string {
  if (!/: |:$| #/.test(value)) return value;
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

/** The line in which an offset lies, without white space at its end. */
export function lineAround(text: string, offset: number): string {
  return (text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "").trimEnd();
}

/** The fault about words after a quotation that begins a value, because YAML ends the value with it. */
function afterQuoteFault(line: string): Fault | undefined {
  const [, name, value] = /^[\s-]*([\w-]+: +)(["'].*?)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const isQuoted = /^""(?!").*"$/.test(value) || /^'[^']*\p{L}'\p{L}[^']*'$/u.test(value);
  const words = isQuoted ? value.slice(1, -1) : value;
  return {
    found: `words after ${value.charAt(0)}, which ends a value that begins with it`,
    wanted: "quotes around the whole value",
    fix: `Write: ${name}'${words.replaceAll("'", "''")}'`,
  };
}

/** The first error of each line. Later ones are mostly its consequences. */
function firstOfEachLine(text: string, errors: readonly YAMLError[]): readonly YAMLError[] {
  return errors.filter(({ pos }, index) => {
    const before = errors[index - 1]?.pos[0];
    return before === undefined || text.slice(Math.min(before, pos[0]), Math.max(before, pos[0])).includes("\n");
  });
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}

const example = 'title: "Harbour: a closure"';
const unreadable = {
  wanted: "fields as `name: value`, one a line",
  fix: `Put quotes around the value, as in: ${example}`,
};
const unspacedColon = { found: "a colon without a space after it", wanted: "fields as `name: value`, one a line" };
export const unspacedItem = {
  found: "a hyphen without a space after it",
  wanted: "items of a list as `- item`, one a line",
};

const syntax: Readonly<Record<string, Fault>> = {
  BLOCK_AS_IMPLICIT_KEY: { ...unreadable, found: "a second “: ” in a line" },
  BAD_SCALAR_START: { ...unreadable, found: "a value that starts with a sign that YAML keeps for itself" },
  TAB_AS_INDENT: { ...unreadable, found: "a tab as indentation", fix: "Indent with two spaces." },
  BAD_INDENT: {
    ...unreadable,
    found: "a line indented otherwise than its neighbours",
    fix: "Line it up with its neighbours.",
  },
  DUPLICATE_KEY: {
    found: "a field that stands here twice",
    wanted: "each field once",
    fix: "Join the two into one. Several values make a list, in which each claim or correction begins with “- ”.",
  },
  MISSING_CHAR: {
    ...unreadable,
    found: "a field or value whose colon or comma is missing",
    fix: "Add what is missing, or put quotes around the value.",
  },
  UNEXPECTED_TOKEN: { ...unreadable, found: "something after the end of a value" },
  ALIAS_PROPS: { ...unreadable, found: "a value that starts with *, which YAML takes for an alias" },
};

export const inBraces: Fault = {
  ...unreadable,
  found: "fields between { and }",
  fix: `Take the braces away and write each field on a line of its own, as in: ${example}`,
};

export const severalDocuments: Fault = {
  ...unreadable,
  found: "a second document",
  fix: "Take out the line of `---` or `...` in the middle.",
};
