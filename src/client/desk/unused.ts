// In place of what packages bring along and the desk never uses, which would weigh 20 kB: the engine for YAML of
// gray-matter, where the program has its own, and the writer of Markdown of remark, where the desk only reads it.

export function load(): never {
  throw new Error("Front matter is read by src/read/yaml.ts");
}

export { load as dump };

/** The plugin that would set the writer. */
export default function none(): void {}
