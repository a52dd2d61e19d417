import type { Position } from "../problem.ts";
import { mediaFolder, staticFolder } from "./content-file.ts";
import { type FieldPath, fieldOffsets } from "./field-offsets.ts";
import type { FrontMatter } from "./front-matter.ts";
import { positionsIn } from "./position.ts";

export const recordKinds = ["event", "actor", "place", "source", "question"] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What lies in a folder with the plural of its name, as `<id>.md`. */
export const fileKinds = [...recordKinds, "page"] as const;
export type FileKind = (typeof fileKinds)[number];
/** The folders of a content folder. */
export const contentFolders: readonly string[] = [...fileKinds.map((kind) => `${kind}s`), mediaFolder, staticFolder];

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const longestId = 80;

/** Whether a text may be an id: lower-case letters, digits and single hyphens, at most 80 characters. */
export function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text);
}

/** The file of a record in the content folder: `events/first-raid.md`. */
export function recordFile(kind: FileKind, id: string): string {
  return `${kind}s/${id}.md`;
}

/** The ids of one kind among records that are named `kind/id`. */
export function idsOf(kind: FileKind, records: ReadonlySet<string>): readonly string[] {
  return [...records].flatMap((record) => (record.startsWith(`${kind}/`) ? record.slice(kind.length + 1) : []));
}

/** The text of a record's file, and positions in it, which are computed only when something is reported. */
export interface Locator {
  readonly text: string;
  /** Where the body starts, in UTF-16 units; the end of a text that is all YAML. */
  readonly bodyOffset: number;
  /** The start of a field's value. */
  field(path: FieldPath): Position;
  /** The start of a field's name. */
  key(path: FieldPath): Position;
  /** The position of an offset (in UTF-16 units) of the body. */
  body(offset: number): Position;
}

/** A record as it was written: `data` of maps, lists and strings only, and a body in Markdown. */
export interface RawRecord {
  readonly kind: FileKind | "story";
  readonly id: string;
  readonly data: unknown;
  readonly body: string;
  readonly at: Locator;
}

/** The text is that of a record with `front` matter, or else all YAML. */
export function locator(file: string, text: string, front?: Omit<FrontMatter, "data" | "body">): Locator {
  const { yaml, yamlOffset, bodyOffset } = front ?? { yaml: text, yamlOffset: 0, bodyOffset: text.length };
  const offsets = fieldOffsets(yaml);
  const positionAt = positionsIn(file, text);
  return {
    text,
    bodyOffset,
    field: (path) => ({
      ...positionAt(yamlOffset + offsets.value(path)),
      ...(path.length > 0 && { field: fieldName(offsets.written(path)) }),
    }),
    key: (path) => ({
      ...positionAt(yamlOffset + offsets.key(path)),
      field: fieldName(offsets.written(path)),
    }),
    body: (offset) => positionAt(bodyOffset + offset),
  };
}

function fieldName(path: FieldPath): string {
  return path
    .map((part, index) => (typeof part === "number" ? `[${part + 1}]` : index === 0 ? part : `.${part}`))
    .join("");
}
