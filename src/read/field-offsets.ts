import { type Document, isCollection, isMap, isNode, isScalar, isSeq, type Node } from "yaml";
import { documentsOf } from "./yaml.ts";
import { readTokens } from "./yaml-tokens.ts";

/** A path into YAML data: keys of maps and indexes of lists. */
export type FieldPath = readonly (string | number)[];

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
