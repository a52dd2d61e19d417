/** The fields of an item as its file has them: texts of CSV, or any values of JSON and YAML. */
export type ItemFields = Readonly<Record<string, unknown>>;

/**
 * The values at a path of keys with dots between them, such as `geometry.coordinates.1`. A key that has dots itself is
 * found too. A list on the way gives the values of all its items, unless the path numbers one from 0.
 */
export function valuesAt(value: unknown, path: string): readonly unknown[] {
  if (path === "") return [value];
  if (!Array.isArray(value)) {
    if (!isFields(value)) return [];
    if (Object.hasOwn(value, path)) return [value[path]];
  } else if (!/^\d+(?:\.|$)/.test(path)) {
    return value.flatMap((item) => valuesAt(item, path));
  }
  for (let dot = path.indexOf("."); ; dot = path.indexOf(".", dot + 1)) {
    const key = dot < 0 ? path : path.slice(0, dot);
    if (Object.hasOwn(value, key)) {
      return valuesAt((value as ItemFields)[key], dot < 0 ? "" : path.slice(dot + 1));
    }
    if (dot < 0) return [];
  }
}

/** The texts and numbers at a path, without empty ones. */
export function textsAt(fields: ItemFields, path: string): readonly string[] {
  return valuesAt(fields, path)
    .flat(Number.POSITIVE_INFINITY)
    .filter((value) => typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    .map((value) => String(value).trim())
    .filter((text) => text !== "");
}

/** The first text or number at any of several paths. */
export function firstText(fields: ItemFields, paths: readonly string[] = []): string | undefined {
  for (const path of paths) {
    const [text] = textsAt(fields, path);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The paths of all filled-in values, without the numbers of lists. */
export function pathsIn(value: unknown, path = ""): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap((item) => pathsIn(item, path)))];
  if (isFields(value)) {
    return Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, path === "" ? key : `${path}.${key}`));
  }
  return value === undefined || value === null || value === "" ? [] : [path];
}

/** A path as `pathsIn` gives it: without the numbers that a mapping may have in it. */
export function withoutNumbers(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, "");
}

export function isFields(value: unknown): value is ItemFields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
