// In place of what packages bring along and the desk never uses, which would weigh 30 kB: the engine for YAML of
// gray-matter, where the program has its own, the writer of Markdown of remark, where the desk only reads it, what makes
// JSON Schema of zod's schemas, and the names of SVG, which no text of a story has.

export function load(): never {
  throw new Error("The desk makes no such thing");
}

export { load as dump, load as toJSONSchema };

/** The plugin that would set the writer, and the methods that zod's schemas would have. */
export default function none(): void {}
export { none as createStandardJSONSchemaMethod, none as createToJSONSchemaMethod };

/** In the form of the package property-information. */
export const svg = { property: {}, normal: {} };
