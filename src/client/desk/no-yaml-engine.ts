/** In place of the engine that gray-matter brings along and the program never uses, which would weigh 12 kB. */
export function load(): never {
  throw new Error("Front matter is read by src/read/yaml.ts");
}

export { load as dump };
