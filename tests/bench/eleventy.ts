import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };
import { programFolder } from "../../src/program-folder.ts";
import type { Fields, FieldValue } from "../../src/write/yaml-text.ts";
import type { Generator } from "./generator.ts";

const packages = join(programFolder, "node_modules");

/** Eleventy as its guide and its starter for blogs use it: Nunjucks layouts, and collections by tag. */
export const eleventy: Generator = {
  name: "Eleventy",
  version: manifest.dependencies["@11ty/eleventy"],
  templates: "eleventy",
  kept: [],
  file: ({ kind, id }) => `content/${kind}s/${id}.md`,
  adapted: (record) =>
    record.kind === "event" ? { ...record, fields: { ...record.fields, tags: tagsOf(record.fields) } } : record,
  build: (folder, output) => ({
    program: process.execPath,
    args: [join(packages, "@11ty/eleventy/cmd.cjs"), "--quiet", "--output", output],
    cwd: folder,
  }),
};

/** An event is in the collection of each place and actor that it names, and in that of its month. */
function tagsOf(fields: Fields): readonly string[] {
  return ["places", "actors", "timeline"].flatMap((field) => listed(fields[field]).map((id) => `${field}/${id}`));
}

function listed(value: FieldValue | undefined): readonly FieldValue[] {
  return Array.isArray(value) ? value : [];
}
