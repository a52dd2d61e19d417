import { dirname } from "node:path";

/** `/events/first-raid` and `/events` for `/events/first-raid/index.html`. */
export function foldersAround(file: string): readonly string[] {
  const around = dirname(file);
  return around === "/" ? [] : [around, ...foldersAround(around)];
}
