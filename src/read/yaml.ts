import { type Document, isAlias, isMap, isNode, isScalar, parseDocument, visit, type YAMLError } from "yaml";
import type { Complaint } from "../problem.ts";

/** A path into YAML data: keys of maps and indexes of lists. */
export type FieldPath = readonly (string | number)[];

/** A complaint about YAML, at an offset (in UTF-16 units) from the start of its text. */
export interface YamlComplaint extends Complaint {
  readonly offset: number;
}

/** Deeper nesting than this is no record of ours. */
const deepest = 8;
const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

/** YAML 1.2 with the failsafe schema: every scalar stays the text that was written. */
function documentOf(text: string): Document.Parsed {
  return parseDocument(text, { schema: "failsafe", uniqueKeys: true, strict: true, logLevel: "silent" });
}

/**
 * Reads strict YAML into maps, lists and strings. Anchors, aliases, tags, merge keys, duplicate keys, keys that
 * are not plain text, nesting deeper than 8, and values cut short by a comment are complaints, all of them at once.
 */
export function readYaml(text: string): { readonly data: unknown; readonly complaints: readonly YamlComplaint[] } {
  const document = documentOf(text);
  const complaints = [...document.errors.map(syntaxComplaint), ...structureComplaints(text, document)];
  return { data: complaints.length === 0 ? document.toJS() : undefined, complaints };
}

/** The offset at which a field's value starts; where it is missing, that of the nearest field around it. */
export function offsetOf(text: string, path: FieldPath): number {
  const document = documentOf(text);
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

/** The offset at which the key of a map stands. */
export function keyOffsetOf(text: string, path: FieldPath): number {
  const document = documentOf(text);
  const key = path.at(-1);
  const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(map)) {
    const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
    if (pair && isNode(pair.key) && pair.key.range) return pair.key.range[0];
  }
  return offsetOf(text, path);
}

function structureComplaints(text: string, document: Document.Parsed): YamlComplaint[] {
  const complaints: YamlComplaint[] = [];
  visit(document, {
    Node(_key, node, path) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        complaints.push({ offset, ...startsWith("*", "an alias") });
        return;
      }
      if (node.anchor) complaints.push({ offset, ...startsWith("&", "an anchor") });
      if (node.tag) complaints.push({ offset, ...startsWith("!", "a tag") });
      if (path.filter(isNode).length > deepest) {
        complaints.push({
          offset,
          found: `a value nested more than ${deepest} deep`,
          wanted: "the fields of the content model",
          mend: "Take away a level of nesting.",
        });
        return visit.BREAK;
      }
      const comment = isScalar(node) && node.type === "PLAIN" ? /^[ \t]+#.*/.exec(text.slice(node.range?.[1])) : null;
      if (isScalar(node) && comment) {
        complaints.push({
          offset,
          found: `“${node.value}${comment[0]}”, of which YAML drops all from the # on`,
          wanted: "a whole value",
          mend: `Put quotes around it: "${node.value}${comment[0]}"`,
        });
      }
    },
    Pair(_key, pair) {
      const key = pair.key;
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      if (!isScalar(key) || typeof key.value !== "string") {
        complaints.push({
          offset,
          found: "a key that is not plain text",
          wanted: "`key: value`",
          mend: "Put quotes around values that start with { or [ or ?",
        });
      } else if (forbiddenKeys.has(key.value) || key.value === "<<") {
        complaints.push({
          offset,
          found: `the key ${key.value}`,
          wanted: "a field of the content model",
          mend: "Take the line out.",
        });
      }
    },
  });
  return complaints;
}

function startsWith(sign: string, name: string): Complaint {
  return {
    found: `a value that starts with ${sign}, which YAML takes for ${name}`,
    wanted: "plain text",
    mend: "Put quotes around the value.",
  };
}

const quoteIt = 'Put quotes around the value, as in: title: "Belgorod: a raid"';

function syntaxComplaint(error: YAMLError): YamlComplaint {
  return { offset: error.pos[0], ...(syntax[error.code] ?? { ...unreadable, found: firstLine(error.message) }) };
}

function firstLine(message: string): string {
  return (message.split("\n")[0] ?? message).replace(/ at line \d+, column \d+:?$/, "");
}

const unreadable = { wanted: "fields as `name: value`, one a line", mend: quoteIt };

const syntax: Readonly<Record<string, Complaint>> = {
  BLOCK_AS_IMPLICIT_KEY: { ...unreadable, found: "a second “: ” in a line" },
  BAD_SCALAR_START: { ...unreadable, found: "a value that starts with a sign that YAML keeps for itself" },
  TAB_AS_INDENT: { ...unreadable, found: "a tab as indentation", mend: "Indent with two spaces." },
  BAD_INDENT: {
    ...unreadable,
    found: "a line indented otherwise than its neighbours",
    mend: "Line it up with its neighbours.",
  },
  DUPLICATE_KEY: {
    found: "a field that stands here twice",
    wanted: "each field once",
    mend: "Join the two into one; several values make a list.",
  },
  MISSING_CHAR: {
    ...unreadable,
    found: "a value whose quotation mark, bracket or colon is missing",
    mend: "Add what is missing, or put quotes around the value.",
  },
  UNEXPECTED_TOKEN: { ...unreadable, found: "something after the end of a value" },
  MULTIPLE_DOCS: {
    ...unreadable,
    found: "a second document",
    mend: "Take out the line of `---` or `...` in the middle.",
  },
  ALIAS_PROPS: { ...unreadable, found: "a value that starts with *, which YAML takes for an alias" },
};
