import { Document, isMap, isNode, isScalar, isSeq, Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { FieldPath } from "../read/field-offsets.ts";
import { splitFrontMatter } from "../read/front-matter.ts";
import type { RecordKind } from "../read/record.ts";
import { fieldRank } from "./field-order.ts";
import { type FieldValue, yamlDocument, yamlStyle } from "./yaml-text.ts";

/** A new value of a field, of one within it or of an item of a list; `undefined` takes it away. */
export interface Edit {
  /** One that ends right behind the last item of a list adds an item. */
  readonly path: readonly [field: string, ...within: FieldPath];
  readonly value: FieldValue | undefined;
}

/**
 * The text of a record's file with edits and, where one is given, another body. Every field that no edit is about stays as
 * it is, byte for byte, with its comments and its place; so do line ends. A text that reading refuses stays whole.
 */
export function editedRecord(kind: RecordKind, text: string, edits: readonly Edit[], body?: string): string {
  const lines = text.replaceAll("\r\n", "\n");
  const front = splitFrontMatter(lines);
  if (!("data" in front)) return text;
  const end = front.yamlOffset + front.yaml.length;
  const names = [...new Set(edits.map(({ path }) => path[0]))];
  const yaml = names.reduce(
    (yaml, name) =>
      withField(
        kind,
        yaml,
        name,
        edits.filter(({ path }) => path[0] === name),
      ),
    `${front.yaml}\n`,
  );
  const edited = [
    lines.slice(0, front.yamlOffset),
    yaml.slice(0, -1),
    lines.slice(end, front.bodyOffset),
    body === undefined ? lines.slice(front.bodyOffset) : `${body.trim()}\n`,
  ].join("");
  return lines === text ? edited : edited.replaceAll("\n", "\r\n");
}

/** Prints one field anew, in its place or in that which its kind of record has for it. */
function withField(kind: RecordKind, yaml: string, name: string, edits: readonly Edit[]): string {
  const document = parseDocument(yaml, { schema: "failsafe" });
  if (!isMap(document.contents)) return yaml;
  const fields = document.contents as YAMLMap;
  const places = fields.items.map((pair) => ({ pair, ...placeOf(pair, yaml) }));
  const rank = fieldRank(kind, []);
  const before = places.findLast(({ pair }) => rank(nameOf(pair)) < rank(name))?.end ?? places[0]?.start ?? yaml.length;
  const { start, end } = places.find(({ pair }) => nameOf(pair) === name) ?? { start: before, end: before };
  for (const { path, value } of edits) setIn(kind, fields, path, value);
  const pair = fields.items.find((each) => nameOf(each) === name);
  const field = yaml.slice(start, end);
  const indentSeq = !/^- /m.test(/^ *- /m.test(field) ? field : yaml);
  return `${yaml.slice(0, start)}${pair ? printed(pair, indentSeq) : ""}${yaml.slice(end)}`;
}

/** The whole lines of a field, without comments above it. */
function placeOf({ key, value }: Pair, yaml: string): { readonly start: number; readonly end: number } {
  const [start = 0, keyEnd = 0] = (isNode(key) && key.range) || [];
  const [, valueEnd = keyEnd] = (isNode(value) && value.range) || [];
  return { start, end: yaml.indexOf("\n", Math.max(valueEnd, keyEnd) - 1) + 1 };
}

function setIn(kind: RecordKind, fields: YAMLMap, path: Edit["path"], value: FieldValue | undefined): void {
  let parent: YAMLMap | YAMLSeq = fields;
  for (const [index, part] of path.slice(0, -1).entries()) {
    let inner: unknown = parent.get(part, true);
    // One value stands for a list of one.
    if (typeof path[index + 1] === "number" && !isSeq(inner)) {
      const list = new YAMLSeq();
      if (inner !== undefined) list.items.push(inner);
      parent.set(part, list);
      inner = list;
    }
    if (!isMap(inner) && !isSeq(inner)) return;
    parent = inner as YAMLMap | YAMLSeq;
  }
  const last = path.at(-1);
  const old: unknown = parent.get(last, true);
  if (value === undefined) {
    parent.delete(last);
    return;
  }
  const node: unknown = yamlDocument({ value }).get("value", true);
  if (isScalar(node) && isScalar(old) && old.comment != null) {
    node.comment = old.comment;
    // Reading refuses a comment behind a value without quotes.
    node.type = Scalar.QUOTE_DOUBLE;
  }
  if (old === undefined && isMap(parent)) {
    const name = String(last);
    const rank = fieldRank(kind, path.slice(0, -1));
    const at = parent.items.findLastIndex((pair) => rank(nameOf(pair)) < rank(name));
    parent.items.splice(at + 1, 0, new Pair(yamlDocument({ [name]: "" }).createNode(last), node));
  } else {
    parent.set(last, node);
  }
}

function nameOf({ key }: Pair): string {
  return String(isScalar(key) ? key.value : key);
}

/** `indentSeq` says whether the hyphens of a list are indented below the name of its field. */
function printed({ key, value }: Pair, indentSeq: boolean): string {
  const fields = new YAMLMap();
  fields.items.push(new Pair(nameOf({ key } as Pair), value));
  const document = new Document(undefined, { schema: "failsafe" });
  document.contents = fields as typeof document.contents;
  return document.toString({ ...yamlStyle, indentSeq });
}
