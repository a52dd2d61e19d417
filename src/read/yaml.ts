import {
  Composer,
  type CST,
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  visit,
  type YAMLError,
} from "yaml";
import type { Fault } from "../problem.ts";
import { invisibleIn } from "./invisible.ts";
import { readTokens, type YamlFault } from "./yaml-tokens.ts";

/** A path into YAML data: keys of maps and indexes of lists. */
export type FieldPath = readonly (string | number)[];

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** YAML 1.2 with the failsafe schema: every scalar stays the text that was written. */
const options = { schema: "failsafe", uniqueKeys: true, strict: true, logLevel: "error" } as const;

/** Composes the documents of a text from its tokens. An empty text has one empty document. */
function documentsOf(text: string, tokens: readonly CST.Token[]): readonly [Document.Parsed, ...Document.Parsed[]] {
  const [first, ...others] = new Composer(options).compose(tokens, true, text.length);
  if (!first) throw new Error("A composer that is to give a document gave none");
  return [first, ...others];
}

/** The data of a YAML text; `undefined` if there are faults. */
export interface ReadYaml {
  readonly data: unknown;
  readonly faults: readonly YamlFault[];
}

/**
 * Reads strict YAML into maps, lists and strings. It reports anchors, aliases, tags, merge keys, duplicate keys, keys
 * that are not plain text, nesting deeper than 8, escapes of invisible characters and values cut short by a comment, all
 * at once. If nesting is broken or the text is one map in braces, that is the only fault.
 */
export function readYaml(text: string): ReadYaml {
  const scanned = readTokens(text);
  if (!scanned.tokens) return { data: undefined, faults: scanned.faults };
  const [document, ...others] = documentsOf(text, scanned.tokens);
  const { contents } = document;
  // Otherwise every line after the braces would give a fault.
  if (isMap(contents) && contents.flow && contents.items.length > 0)
    return { data: undefined, faults: [{ offset: contents.range[0], ...inBraces }] };
  const faults = [
    ...scanned.faults,
    ...firstOfEachLine(text, document.errors).map((error) => syntaxFault(text, error)),
    ...others.slice(0, 1).map(({ range }) => ({ offset: range[0], ...severalDocuments })),
    ...structureFaults(text, document),
  ];
  return { data: faults.length === 0 ? document.toJS() : undefined, faults };
}

/** Finds the offsets of fields in a YAML text. */
export interface FieldOffsets {
  /** The start of a field's value. For a missing field it is that of the nearest field around it. */
  value(path: FieldPath): number;
  /** The start of a field's name. */
  key(path: FieldPath): number;
  /** The path as it was written. A list of one that is written as a bare value has no index. */
  written(path: FieldPath): FieldPath;
}

/** The text is parsed once, when the first offset is asked for. */
export function fieldOffsets(text: string): FieldOffsets {
  let parsed: Document.Parsed | undefined;
  const nearestTo = (path: FieldPath): Node | null => {
    parsed ??= documentsOf(text, readTokens(text).tokens ?? [])[0];
    return nearestNode(parsed.contents, path);
  };
  const value = (path: FieldPath) => nearestTo(path)?.range?.[0] ?? 0;
  return {
    value,
    key: (path) => {
      const map = nearestTo(path.slice(0, -1));
      const pair = isMap(map) && map.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
      return pair && isNode(pair.key) && pair.key.range ? pair.key.range[0] : value(path);
    },
    written: (path) => path.filter((part, depth) => typeof part === "string" || isSeq(nearestTo(path.slice(0, depth)))),
  };
}

/** The node at a path, or the last one on the way to it. A bare value stands for a list of one. */
function nearestNode(node: Node | null, [part, ...rest]: FieldPath): Node | null {
  if (part === undefined) return node;
  if (typeof part === "number" && !isSeq(node)) return nearestNode(node, rest);
  const next = isCollection(node) ? node.get(part, true) : undefined;
  return isNode(next) ? nearestNode(next, rest) : node;
}

function structureFaults(text: string, document: Document.Parsed): YamlFault[] {
  const faults: YamlFault[] = [];
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (!isScalar(node)) return;
      const hidden = invisibleIn(String(node.value));
      if (hidden) faults.push({ offset, ...hidden.fault });
      const item =
        node.type === "PLAIN" && document.errors.length === 0 ? /^-([A-Za-z_"'[{].*)/.exec(text.slice(offset)) : null;
      if (item && lineAround(text, offset).trim() === item[0].trimEnd())
        faults.push({ offset, ...unspacedItem, fix: `Write: - ${item[1]}` });
      const comment = node.type === "PLAIN" ? /^[ \t]*#.*/.exec(text.slice(node.range?.[1])) : null;
      if (comment) {
        const whole = `${node.value}${comment[0]}`.trim();
        faults.push({
          offset,
          found: `“${whole}”, of which YAML drops all from the # on`,
          wanted: "a whole value",
          fix: `Put quotes around it: "${whole}"`,
        });
      }
    },
    Pair(_key, pair) {
      const key = pair.key;
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key) || typeof key.value !== "string") {
        faults.push({
          offset,
          found: "a key that is not plain text",
          wanted: "`key: value`",
          fix: "Put quotes around values that start with { or [ or ?",
        });
      } else if (forbiddenKeys.has(key.value) || key.value === "<<") {
        faults.push({
          offset,
          found: `the key ${key.value}`,
          wanted: "a field of the content model",
          fix: "Take the line out.",
        });
      }
    },
  });
  return faults;
}

const example = 'title: "Harbour: a closure"';
const quoteIt = `Put quotes around the value, as in: ${example}`;

function syntaxFault(text: string, error: YAMLError): YamlFault {
  const fault = syntax[error.code] ?? { ...unreadable, found: firstLine(error.message) };
  return { offset: error.pos[0], ...(slipIn(lineAround(text, error.pos[0]), error.code) ?? fault) };
}

/** What is wrong with a line by the looks of it, with the line as it should be; `code` is the parser's. */
function slipIn(line: string, code: YAMLError["code"]): Fault | undefined {
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

function lineAround(text: string, offset: number): string {
  return (text.slice(text.lastIndexOf("\n", offset - 1) + 1).split("\n", 1)[0] ?? "").trimEnd();
}

/** The fault about words after a quotation that begins a value, because YAML ends the value with it. */
function afterQuoteFault(line: string): Fault | undefined {
  const [, name, value] = /^[\s-]*([\w-]+: +)(["'].*?)$/.exec(line) ?? [];
  if (name === undefined || value === undefined) return undefined;
  const words = /^""(?!").*"$/.test(value) ? value.slice(1, -1) : value;
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

const unreadable = { wanted: "fields as `name: value`, one a line", fix: quoteIt };
const unspacedColon = { found: "a colon without a space after it", wanted: "fields as `name: value`, one a line" };
const unspacedItem = { found: "a hyphen without a space after it", wanted: "items of a list as `- item`, one a line" };

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

const inBraces: Fault = {
  ...unreadable,
  found: "fields between { and }",
  fix: `Take the braces away and write each field on a line of its own, as in: ${example}`,
};

const severalDocuments: Fault = {
  ...unreadable,
  found: "a second document",
  fix: "Take out the line of `---` or `...` in the middle.",
};
