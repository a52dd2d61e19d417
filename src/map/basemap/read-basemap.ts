import { readFileSync } from "node:fs";
import { join } from "node:path";
import { programFolder } from "../../program-folder.ts";
import type { Basemap, PackedBasemap } from "./basemap.ts";
import { unpackBasemap } from "./unpack.ts";

const path = join(programFolder, "src/map/basemap/world.topojson");

export function readBasemap(): Basemap {
  const packed: PackedBasemap = JSON.parse(readFileSync(path, "utf8"));
  return unpackBasemap(packed);
}
